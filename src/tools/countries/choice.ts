import { askedIds, type Ignored, type ListReason } from '../../charts/asked.ts';
import { foreignTo, valuesOf } from '../asked.ts';
import type { CountryData } from './data.ts';

/** More cannot be read side by side. */
export const mostCountries = 6;
export const leastCountries = 2;

/** Shown where the address names nobody: two countries with several qualifications each, and all headline figures. */
const shownFirst: readonly string[] = ['es', 'lv'];

/** Ids of the countries that are compared, in their order. */
export type Countries = readonly string[];

/** Why a part of an address was not followed; `alone`: one country was named, and another put beside it. */
export type CountryReason = ListReason | 'alone' | 'parameter';

/** The countries that are compared where nobody chose, of those that there are. */
export function defaultCountries(all: Countries): Countries {
	const known = shownFirst.filter((id) => all.includes(id));
	return known.length >= leastCountries ? known : all.slice(0, leastCountries);
}

/** The countries that an address such as `?country=es,lv` asks for, and what of it could not be followed. */
export function readCountries(
	query: URLSearchParams,
	data: Pick<CountryData, 'countries' | 'partners'>,
): { countries: Countries; ignored: Ignored<CountryReason>[] } {
	const asked = askedIds(valuesOf(query.getAll('country')), (id) => Object.hasOwn(data.countries, id), mostCountries);
	const ignored = [...asked.ignored, ...foreignTo(query, ['country'])];
	const [first, second] = asked.ids;
	if (first === undefined) return { countries: defaultCountries(Object.keys(data.countries)), ignored };
	if (second !== undefined) return { countries: asked.ids, ignored };
	return {
		countries: [first, data.partners[first] ?? ''].filter(Boolean),
		ignored: [...ignored, { reason: 'alone', value: first }],
	};
}

/** The query of these countries, with its question mark. */
export const countriesQuery = (countries: Countries): string => `?country=${countries.join(',')}`;

/** Address of the comparison of these countries below the site: `compare/countries/?country=es,lv`. */
export const countriesAddress = (countries: Countries): string => `compare/countries/${countriesQuery(countries)}`;
