import type { Catalogue } from '../model/catalogue.ts';
import { comparabilityOf } from '../model/compare/all-pairs.ts';
import type { ComparisonBasis } from '../model/compare/basis.ts';
import type { Comparable } from '../model/compare/comparable.ts';
import { compareIds } from '../model/order.ts';

/** A qualification in a chart: what the method looks at, and what it is called. */
export interface ChartQualification extends Comparable {
	title: string;
	/** Id of its country; none: a joint qualification. */
	country?: string;
}

/** The qualifications in force, and what a comparison of them rests on, in a form that a page can carry. */
export interface QualificationSeries {
	/** Joint ones first, then by country and title. */
	qualifications: ChartQualification[];
	/** Names of their countries by id. */
	countries: Record<string, string>;
	joins: [string, NonNullable<ReturnType<ComparisonBasis['joins']['get']>>][];
	units: ComparisonBasis['units'];
}

export function toQualificationSeries(catalogue: Catalogue): QualificationSeries {
	const { comparables, basis } = comparabilityOf(catalogue);
	const nameOf = (country: string) => catalogue.countries.byId.get(country)?.title.en ?? country;
	const qualifications = [...comparables.values()].map((one): ChartQualification => {
		const record = catalogue.qualifications.byId.get(one.id);
		// Skills and units are not drawn, and would double what the page carries.
		const { skills: _, ...comparable } = one;
		return {
			...comparable,
			competences: one.competences.map(({ unit: _, ...held }) => held),
			title: record?.title.en ?? one.id,
			...(record?.kind === 'national' ? { country: record.country } : {}),
		};
	});
	const place = ({ country, title }: ChartQualification) => `${country ? nameOf(country) : ''} ${title}`;
	qualifications.sort((a, b) => compareIds(place(a), place(b)) || compareIds(a.id, b.id));
	return {
		qualifications,
		countries: Object.fromEntries(
			qualifications.flatMap(({ country }) => (country ? [[country, nameOf(country)] as const] : [])),
		),
		joins: [...basis.joins].map(([id, list]) => [id, [...list]]),
		units: basis.units,
	};
}

/** What comparisons rest on, as the model takes it. */
export const basisOfSeries = ({ joins, units }: QualificationSeries): ComparisonBasis => ({
	joins: new Map(joins as [never, (typeof joins)[number][1]][]),
	units,
});

/** `Title (Country)`, or the title alone of a joint qualification. */
export const fullName = (
	{ title, country }: ChartQualification,
	{ countries }: Pick<QualificationSeries, 'countries'>,
) => (country ? `${title} (${countries[country] ?? country})` : title);
