import { listSeparator } from '../../datasets/cells.ts';
import type { Spoken } from '../../model/context.ts';
import { countOf, type OccupationSeries } from './series.ts';
import { renderOccupationSvg } from './svg.ts';

/** A line for each ESCO occupation, and the picture. */
export const occupationFiles = ({ locale }: Spoken, series: OccupationSeries) => ({
	columns: [
		'isco_group',
		'isco_title',
		'occupation',
		'code',
		'title',
		'joint',
		'essential_skills_covered',
		'essential_skills_with_electives',
		'essential_skills',
		'national_in_group',
		'countries_in_group',
	] as const,
	rows: series.groups.flatMap((group) =>
		group.occupations.map((occupation) => {
			const skills = occupation.joint[0]?.skills;
			return {
				isco_group: group.code,
				isco_title: group.title,
				occupation: occupation.id,
				code: occupation.code,
				title: occupation.title,
				joint: occupation.joint.map(({ id }) => id).join(listSeparator),
				essential_skills_covered: skills ? String(skills.covered) : '',
				essential_skills_with_electives: skills ? String(skills.withElectives) : '',
				essential_skills: skills ? String(skills.of) : '',
				national_in_group: String(countOf(group)),
				countries_in_group: group.countries.join(listSeparator),
			};
		}),
	),
	pictures: [
		{ name: 'occupation-coverage', draw: (lines: string[]) => renderOccupationSvg(locale, series, { lines }) },
	],
});
