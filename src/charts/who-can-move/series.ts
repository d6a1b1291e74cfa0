import { words, type Word } from '../../model/compare/words.ts';
import { compareIds } from '../../model/order.ts';
import {
	isFirm,
	pairAt,
	type ChartPair,
	type ChartQualification,
	type QualificationSeries,
} from '../qualification-series.ts';

export const ways = ['out', 'in'] as const;
/** How much is covered at least: part of it, most of it, or however little. */
export const reaches = ['part', 'most', 'all'] as const;

const leastWord: Record<(typeof reaches)[number], Word> = { most: 'most', part: 'part', all: 'little' };

export interface MoveState {
	/** Id of the qualification that is asked about, or of the country any of whose qualifications is. */
	from: string;
	/** `out`: where its holder can go; `in`: who can come to it. */
	way: (typeof ways)[number];
	reach: (typeof reaches)[number];
	/** Only words that hold in so many of a hundred ways; none: all. */
	holds?: number;
	/** Id of the only country that is shown, `joint` for the joint qualifications; none: all. */
	country?: string;
	/** The only EQF level that is shown; none: all. */
	eqf?: number;
}

/** A move from one qualification to another: the pair has what its holder brings of the other. */
export interface Move {
	pair: ChartPair;
	/** The one that is reached, or that one comes from. */
	other: ChartQualification;
	/** The one that was asked about; of a country, that which covers most or is covered most. */
	own: ChartQualification;
}

/** The moves of a view, what covers most first, and the qualifications about which nothing can be said. */
export interface MoveView {
	/** Those that are asked about. */
	from: ChartQualification[];
	moves: Move[];
	/** Covered less, or less surely, than is asked, and left out of the view. */
	beyond: number;
	/** Of which nothing was read, or of none that is asked about. */
	unknown: ChartQualification[];
}

/** What covers more first; of the same, what holds more often. */
const byCover = (a: Move, b: Move): number =>
	words.indexOf(a.pair.word) - words.indexOf(b.pair.word) ||
	(b.pair.coverage ?? 0) - (a.pair.coverage ?? 0) ||
	(b.pair.holds ?? 0) - (a.pair.holds ?? 0) ||
	compareIds(a.other.id, b.other.id) ||
	compareIds(a.own.id, b.own.id);

/** Nothing where neither a qualification nor a country has this id. */
export function movesOf(series: QualificationSeries, state: MoveState): MoveView | undefined {
	const { from: id, way, reach, holds, country, eqf } = state;
	const { qualifications } = series;
	const numbers = qualifications.map((_, i) => i);
	const isAsked = (one: ChartQualification | undefined) => one?.id === id || one?.country === id;
	const own = numbers.filter((i) => isAsked(qualifications[i]));
	if (own.length === 0) return undefined;
	const others = numbers.filter((i) => {
		const one = qualifications[i];
		return (
			one !== undefined &&
			!isAsked(one) &&
			(country === undefined || (country === 'joint' ? one.country === undefined : one.country === country)) &&
			(eqf === undefined || one.eqf === eqf)
		);
	});
	const best = others.map((other) => {
		const moves = own.flatMap((mine): Move[] => {
			const pair = way === 'out' ? pairAt(series, mine, other) : pairAt(series, other, mine);
			if (pair?.coverage === undefined) return [];
			return [
				way === 'out' ? { pair, other: pair.column, own: pair.row } : { pair, other: pair.row, own: pair.column },
			];
		});
		return { other, move: moves.sort(byCover)[0] };
	});
	const known = best.flatMap(({ move }) => move ?? []);
	const isReached = ({ pair }: Move) =>
		words.indexOf(pair.word) <= words.indexOf(leastWord[reach]) && (holds === undefined || isFirm(pair));
	const moves = known.filter(isReached).sort(byCover);
	return {
		from: own.flatMap((i) => qualifications[i] ?? []),
		moves,
		beyond: known.length - moves.length,
		unknown: best.flatMap(({ other, move }) => (move ? [] : (qualifications[other] ?? []))),
	};
}
