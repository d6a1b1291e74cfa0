import { toComparisonPack } from '../model/compare/to-pack.ts';
import type { Spoken } from '../model/context.ts';
import { compareIds } from '../model/order.ts';
import type { ChartQualification, QualificationSeries } from './qualification-series.ts';

/** The qualifications of a catalogue as charts carry them. Apart from what the browser runs, since it needs the schemas. */
export function toQualificationSeries({ catalogue, locale }: Spoken): QualificationSeries {
	const { qualifications, countries, joins, units } = toComparisonPack(catalogue, locale);
	const drawn = Object.values(qualifications).map(
		({ id, eqf, competences, occupation, isco, workload, title, country }): ChartQualification => ({
			id,
			...(eqf === undefined ? {} : { eqf }),
			// Which unit leads to a competence is not drawn; neither are skills, which would double what a page carries.
			competences: competences.map(({ unit: _, ...held }) => held),
			...(occupation ? { occupation } : {}),
			...(isco ? { isco } : {}),
			workload,
			title,
			...(country ? { country } : {}),
		}),
	);
	const place = ({ country, title }: ChartQualification) =>
		`${country ? (countries[country] ?? country) : ''} ${title}`;
	drawn.sort((a, b) => locale.compare(place(a), place(b)) || compareIds(a.id, b.id));
	return { qualifications: drawn, countries, joins, units };
}
