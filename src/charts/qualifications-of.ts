import { comparabilityOf } from '../model/compare/all-pairs.ts';
import type { Texts } from '../words/locale.ts';
import { compareIds } from '../model/order.ts';
import type { ChartContext } from './chart.ts';
import type { ChartQualification, QualificationSeries } from './qualification-series.ts';

/** The qualifications of a catalogue as charts carry them. Apart from what the browser runs, since it needs the schemas. */
export function toQualificationSeries({ catalogue, locale }: ChartContext): QualificationSeries {
	const { comparables, basis } = comparabilityOf(catalogue);
	const nameIn = (record: { title: Texts } | undefined) => record && locale.pick(record.title);
	const nameOf = (country: string) => nameIn(catalogue.countries.byId.get(country)) ?? country;
	const qualifications = [...comparables.values()].map((one): ChartQualification => {
		const record = catalogue.qualifications.byId.get(one.id);
		// Skills and units are not drawn, and would double what the page carries.
		const { skills: _, ...comparable } = one;
		return {
			...comparable,
			competences: one.competences.map(({ unit: _, ...held }) => held),
			title: nameIn(record) ?? one.id,
			...(record?.kind === 'national' ? { country: record.country } : {}),
		};
	});
	const place = ({ country, title }: ChartQualification) => `${country ? nameOf(country) : ''} ${title}`;
	qualifications.sort((a, b) => locale.compare(place(a), place(b)) || compareIds(a.id, b.id));
	return {
		qualifications,
		countries: Object.fromEntries(
			qualifications.flatMap(({ country }) => (country ? [[country, nameOf(country)] as const] : [])),
		),
		joins: [...basis.joins].map(([id, list]) => [id, [...list]]),
		units: basis.units,
	};
}
