import type { CountrySeries } from './data.ts';

/** More cannot be read side by side. */
export const mostCountries = 6;
export const leastCountries = 2;

/** Shown where the address names nobody: two countries with several qualifications each, and all headline figures. */
const defaultCountries: readonly string[] = ['es', 'lv'];

/** Ids of the countries that are compared, in their order. */
export type Countries = readonly string[];

/** Why a part of an address was not followed; `alone`: one country was named, and another put beside it. */
export type IgnoredReason = 'unknown' | 'repeated' | 'too-many' | 'alone' | 'parameter';
export interface Ignored {
	reason: IgnoredReason;
	/** As it stood in the address. */
	value: string;
}

type Known = Pick<CountrySeries, 'countries' | 'partners'>;

const isKnown = ({ countries }: Pick<Known, 'countries'>, id: string) => countries.some((country) => country.id === id);

export function defaultState(series: Pick<Known, 'countries'>): Countries {
	const known = defaultCountries.filter((id) => isKnown(series, id));
	return known.length >= leastCountries ? known : series.countries.slice(0, leastCountries).map(({ id }) => id);
}

/** The countries that an address such as `?country=es,lv` asks for, and what of it could not be followed. */
export function readCountries(query: URLSearchParams, series: Known): { countries: Countries; ignored: Ignored[] } {
	const ignored: Ignored[] = [];
	const ids: string[] = [];
	for (const value of query.getAll('country').flatMap((list) => list.split(','))) {
		const id = value.trim().toLowerCase();
		if (id === '') continue;
		const reason: IgnoredReason | undefined = !isKnown(series, id)
			? 'unknown'
			: ids.includes(id)
				? 'repeated'
				: ids.length === mostCountries
					? 'too-many'
					: undefined;
		if (reason) ignored.push({ reason, value: value.trim() });
		else ids.push(id);
	}
	for (const name of new Set(query.keys())) if (name !== 'country') ignored.push({ reason: 'parameter', value: name });
	const [first] = ids;
	if (first === undefined) return { countries: defaultState(series), ignored };
	if (ids.length >= leastCountries) return { countries: ids, ignored };
	return {
		countries: [first, series.partners[first] ?? ''].filter(Boolean),
		ignored: [...ignored, { reason: 'alone', value: first }],
	};
}

/** The query of these countries, with its question mark. */
export const countriesQuery = (countries: Countries): string => `?country=${countries.join(',')}`;

/** Address of the comparison of these countries below the site: `compare/countries/?country=es,lv`. */
export const countriesAddress = (countries: Countries): string => `compare/countries/${countriesQuery(countries)}`;
