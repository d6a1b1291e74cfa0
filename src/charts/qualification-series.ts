import type { Basis, Comparable } from '../model/compare/comparable.ts';
import { levelDifferenceOf } from '../model/compare/compare.ts';
import { matchOccupations } from '../model/compare/occupations.ts';
import type { Pair, PairFigures } from '../model/compare/pairs.ts';
import type { Word } from '../model/compare/words.ts';
import { worldCount } from '../model/compare/worlds.ts';
import { ofHundred, percentOf } from './comparison-in-words.ts';
import { numberOf, signOf } from './signs.ts';

/** A qualification in a chart: what it is called and where it is awarded, and what pairs are ordered by. */
export interface ChartQualification extends Pick<Comparable, 'id' | 'eqf' | 'isco' | 'occupation'> {
	title: string;
	/** None: a joint qualification. */
	country?: string;
	/** The part of the country where it is awarded, where it is not the whole. */
	region?: string;
	/** On what its profile rests. */
	basis: Basis;
}

/** A word with the covered share in whole per cent, none where there is not enough evidence. */
type WordedShare = readonly [word: Word, percent?: number];

/**
 * What every qualification covers of every other, as light as a page can carry it: a text for each that leads, with a
 * sign for each that it leads to, in the order of the qualifications. The word is carried, since a rounded share does
 * not tell it.
 */
export interface PairTable {
	/** What a sign of `covers` stands for, the most frequent first. */
	shares: readonly WordedShare[];
	covers: readonly string[];
	/** Of how many of a hundred ways each word falls short. */
	fails: readonly string[];
	/** Per cent at most, given what was not read; nothing where no pair of the row can rise above its share. */
	most: readonly (string | null)[];
}

export interface QualificationSeries extends PairTable {
	/** Those in force, joint ones first, then by country and title. */
	qualifications: readonly ChartQualification[];
	/** Names by id, in their order, of those with a qualification. */
	countries: Readonly<Record<string, string>>;
}

/** A pair with the two that it is of. */
export interface ChartPair extends Pair {
	row: ChartQualification;
	column: ChartQualification;
}

/** From so many of a hundred ways on a word looks firm. */
export const leastFirm = 80;

/** Whether a word holds in so many of a hundred ways. */
export const isFirm = ({ holds }: Pick<PairFigures, 'holds'>): boolean =>
	holds !== undefined && ofHundred(holds) >= leastFirm;

/** Packs the figures of all pairs; `figures`: of the pair from one number to another. */
export function toPairTable(count: number, figures: (from: number, to: number) => PairFigures | undefined): PairTable {
	const counts = new Map<string, number>();
	const nameOf = ({ word, coverage }: PairFigures) =>
		coverage === undefined ? word : `${word} ${percentOf(coverage)}`;
	const table = Array.from({ length: count }, (_, from) =>
		Array.from({ length: count }, (__, to) => figures(from, to)),
	);
	for (const one of table.flat()) if (one) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
	const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
	const at = new Map(names.map((name, i) => [name, i]));
	const rowsOf = (number: (one: PairFigures) => number | undefined) =>
		table.map((row) => row.map((one) => signOf(one && number(one))).join(''));
	const most = rowsOf(({ high }) => (high === undefined ? undefined : percentOf(high)));
	const canRise = table.map((row) => row.some((one) => one?.high !== undefined && one.high !== one.coverage));
	return {
		shares: names.map((name): WordedShare => {
			const [word, percent] = name.split(' ') as [Word, string?];
			return percent === undefined ? [word] : [word, Number(percent)];
		}),
		covers: rowsOf((one) => at.get(nameOf(one))),
		fails: rowsOf(({ holds }) => (holds === undefined ? undefined : 100 - ofHundred(holds))),
		most: most.map((row, i) => (canRise[i] ? row : null)),
	};
}

/** What one covers of another, by their numbers, in whole per cent; nothing of itself. */
export function figuresAt(
	{ shares, covers, fails, most }: PairTable,
	from: number,
	to: number,
): PairFigures | undefined {
	const [word, percent] = shares[numberOf(covers[from]?.[to]) ?? -1] ?? [];
	if (!word) return undefined;
	const fail = numberOf(fails[from]?.[to]);
	if (percent === undefined || fail === undefined) return { word };
	const coverage = percent / 100;
	return {
		word,
		coverage,
		low: coverage,
		high: (numberOf(most[from]?.[to]) ?? percent) / 100,
		holds: ((100 - fail) * worldCount) / 100,
	};
}

/** The pair of two by their numbers; nothing where they are the same. */
export function pairAt(series: QualificationSeries, from: number, to: number): ChartPair | undefined {
	const [row, column] = [series.qualifications[from], series.qualifications[to]];
	const [there, back] = [figuresAt(series, from, to), figuresAt(series, to, from)];
	if (!row || !column || !there || !back) return undefined;
	const levelDifference = levelDifferenceOf(row, column);
	const occupation = matchOccupations(row, column);
	return {
		row,
		column,
		from: row.id,
		to: column.id,
		...there,
		back,
		...(levelDifference === undefined ? {} : { levelDifference }),
		...(occupation ? { occupation } : {}),
	};
}
