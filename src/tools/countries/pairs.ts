import type { Band } from '../../model/compare/band.ts';
import { closestPair } from '../../model/compare/country-pair.ts';
import type { Coverage } from '../../model/compare/coverage.ts';
import { basisOfPack } from '../../model/compare/pack.ts';
import { compareIds } from '../../model/order.ts';
import type { Countries } from './choice.ts';
import type { CountryData, CountryQualification } from './data.ts';

/** The closest two qualifications of two countries. */
interface ClosestPair {
	from: CountryQualification;
	to: CountryQualification;
	band: Band;
	/** How much of `to` is covered by `from`, and the other way round. */
	forth: Coverage;
	back: Coverage;
	/** The least sure mapping behind it. */
	confidence?: number;
}

/** Two countries, and their closest qualifications seen from the first. */
export interface PairRow {
	a: string;
	b: string;
	/** None where their qualifications share no competence, or one has no mapped qualification. */
	closest?: ClosestPair;
}

const turned = ({ from, to, forth, back, ...pair }: ClosestPair): ClosestPair => ({
	...pair,
	from: to,
	to: from,
	forth: back,
	back: forth,
});

/** From the country whose id comes first, so that of several that are equally close it is always the same. */
function closestOf(data: CountryData, first: string, second: string): ClosestPair | undefined {
	const { qualifications, joins } = data;
	const of = (country: string) =>
		Object.values(qualifications)
			.filter((one) => one.country === country)
			.sort((a, b) => compareIds(a.id, b.id));
	// No bridge is asked for.
	const pair = closestPair(of(first), of(second), basisOfPack({ joins, units: [] }));
	const [from, to] = pair ? [qualifications[pair.from], qualifications[pair.to]] : [];
	if (!from || !to || !pair?.coverage || !pair.coverageBack) return undefined;
	const { band, coverage: forth, coverageBack: back, confidence } = pair;
	return { from, to, band, forth, back, ...(confidence === undefined ? {} : { confidence }) };
}

/** Every two of the countries, in their order. */
export const pairRows = (data: CountryData, countries: Countries): PairRow[] =>
	countries.flatMap((a, i) =>
		countries.slice(i + 1).map((b): PairRow => {
			const [first = a, second = b] = [a, b].sort(compareIds);
			const closest = closestOf(data, first, second);
			return { a, b, ...(closest ? { closest: first === a ? closest : turned(closest) } : {}) };
		}),
	);
