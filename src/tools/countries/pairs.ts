import { countryPair } from '../../model/compare/country-pair.ts';
import type { Countries } from './choice.ts';
import type { ClosestPair, CountryData, CountryQualification } from './data.ts';

/** The closest two qualifications of two countries, seen from the first of them. */
export interface PairRow {
	a: string;
	b: string;
	/** None where their qualifications share no competence, or one has no mapped qualification. */
	closest?: Omit<ClosestPair, 'from' | 'to'> & { from: CountryQualification; to: CountryQualification };
}

const turned = ({ from, to, forth, back, ...pair }: ClosestPair): ClosestPair => ({
	...pair,
	from: to,
	to: from,
	forth: back,
	back: forth,
});

/** Every two of the countries, in their order. */
export const pairRows = ({ closest, qualifications }: CountryData, countries: Countries): PairRow[] =>
	countries.flatMap((a, i) =>
		countries.slice(i + 1).map((b): PairRow => {
			const known = closest[countryPair(a, b)];
			const pair = known && (qualifications[known.from]?.country === a ? known : turned(known));
			const [from, to] = pair ? [qualifications[pair.from], qualifications[pair.to]] : [];
			return { a, b, ...(pair && from && to ? { closest: { ...pair, from, to } } : {}) };
		}),
	);
