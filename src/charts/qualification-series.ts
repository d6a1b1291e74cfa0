import type { ComparisonBasis } from '../model/compare/basis.ts';
import type { Comparable } from '../model/compare/comparable.ts';

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
