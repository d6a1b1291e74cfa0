import { listSeparator } from '../../datasets/cells.ts';
import type { Spoken } from '../../model/context.ts';
import { rolesOf, stackViews, type StackSeries } from './series.ts';
import { renderStackSvg } from './svg.ts';

/** A line for each pair of unit and role certificate, and a picture of each view. */
export const stackFiles = ({ locale }: Spoken, series: StackSeries) => ({
	columns: [
		'unit_certificate',
		'unit_status',
		'competence',
		'code',
		'level',
		'competence_title',
		'held_before',
		'role_certificate',
		'role_certificate_absent',
		'role_title',
		'role_status',
	] as const,
	rows: series.units.flatMap((unit) => {
		const roles = rolesOf(unit, series);
		// A unit certificate that no role asks for stands there with the reason for its empty cells.
		return (roles.length > 0 ? roles : [undefined]).map((role) => ({
			unit_certificate: unit.id,
			unit_status: unit.status,
			competence: unit.competence,
			code: unit.code,
			level: String(unit.level),
			competence_title: unit.title,
			held_before: unit.requires.join(listSeparator),
			role_certificate: role?.id ?? '',
			role_certificate_absent: role ? '' : 'not-applicable',
			role_title: role?.title ?? '',
			role_status: role?.status ?? '',
		}));
	}),
	pictures: stackViews(series).map(({ view, series: part }) => ({
		name: `certification-stack-${view}`,
		query: `?role=${view}`,
		draw: (lines: string[]) => renderStackSvg(locale, part, { lines }),
	})),
});
