import { countryPair } from '../../model/compare/country-pair.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { worldCount } from '../../model/compare/worlds.ts';
import type { Countries } from './choice.ts';
import type { CarriedFigures, CountryData, CountryQualification } from './data.ts';

/** The closest two qualifications of two countries. */
interface ClosestPair {
	from: CountryQualification;
	to: CountryQualification;
	/** What a holder of `from` brings of `to`, and the other way round. */
	there: PairFigures;
	back: PairFigures;
}

/** Two countries, and their closest qualifications seen from the first. */
export interface PairRow {
	a: string;
	b: string;
	/** None where their qualifications share no competence, or nothing was read of those of one. */
	closest?: ClosestPair;
}

const figuresOf = ([word, percent, most, holds]: CarriedFigures): PairFigures => ({
	word,
	coverage: percent / 100,
	low: percent / 100,
	high: most / 100,
	holds: (holds * worldCount) / 100,
});

function closestOf({ pairs, qualifications }: CountryData, a: string, b: string): ClosestPair | undefined {
	const [one = '', other = '', there, back] = pairs[countryPair(a, b)] ?? [];
	const [from, to] = [qualifications[one], qualifications[other]];
	if (!from || !to || !there || !back) return undefined;
	const pair = { from, to, there: figuresOf(there), back: figuresOf(back) };
	return from.country === a ? pair : { from: to, to: from, there: pair.back, back: pair.there };
}

/** Every two of the countries, in their order. */
export const pairRows = (data: CountryData, countries: Countries): PairRow[] =>
	countries.flatMap((a, i) =>
		countries.slice(i + 1).map((b): PairRow => {
			const closest = closestOf(data, a, b);
			return { a, b, ...(closest ? { closest } : {}) };
		}),
	);
