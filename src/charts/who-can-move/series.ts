import { compare } from '../../model/compare/compare.ts';
import type { Band } from '../../model/compare/band.ts';
import type { Bridge } from '../../model/compare/bridge.ts';
import type { Coverage } from '../../model/compare/coverage.ts';
import { basisOfPack } from '../../model/compare/pack.ts';
import { compareIds } from '../../model/order.ts';
import type { ChartQualification, QualificationSeries } from '../qualification-series.ts';

export const ways = ['out', 'in'] as const;
/** `full`: the units cover all that is missing; `all`: what stays uncovered is said. */
export const reaches = ['full', 'all'] as const;

export interface MoveState {
	/** Id of the qualification that is asked about. */
	from: string;
	/** `out`: where its holder can go; `in`: who can come to it. */
	way: (typeof ways)[number];
	reach: (typeof reaches)[number];
	/** Id of the only country that is shown, `joint` for the joint qualifications; none: all. */
	country?: string;
	/** The only EQF level that is shown; none: all. */
	eqf?: number;
}

/** A move from one qualification to another. */
export interface Move {
	/** The one that is reached, or that one comes from. */
	other: ChartQualification;
	/** EQF level reached less the one left. */
	levelDifference?: number;
	coverage: Coverage;
	band: Band;
	confidence?: number;
	bridge: Bridge;
}

/** The moves of a view, fewest credit points first, and the qualifications about which nothing can be said. */
export interface MoveView {
	from: ChartQualification;
	moves: Move[];
	/** Reached by no set of units in full, and left out of the view. */
	beyond: number;
	/** Without competences that are stated or mapped. */
	unknown: ChartQualification[];
}

export function movesOf(
	series: QualificationSeries,
	{ from: id, way, reach, country, eqf }: MoveState,
): MoveView | undefined {
	const from = series.qualifications.find((one) => one.id === id);
	if (!from) return undefined;
	const basis = basisOfPack(series);
	const asked = series.qualifications.filter(
		(one) =>
			one !== from &&
			(country === undefined || (country === 'joint' ? one.country === undefined : one.country === country)) &&
			(eqf === undefined || one.eqf === eqf),
	);
	const unknown = asked.filter(({ competences }) => competences.length === 0 || from.competences.length === 0);
	const moves = asked.flatMap((other): Move[] => {
		const { levelDifference, competences, bridge, band, confidence } =
			way === 'out' ? compare(from, other, basis) : compare(other, from, basis);
		if (!competences || !bridge) return [];
		return [
			{
				other,
				...(levelDifference === undefined ? {} : { levelDifference }),
				coverage: competences.forth,
				band,
				...(confidence === undefined ? {} : { confidence }),
				bridge: bridge.forth,
			},
		];
	});
	const shown = reach === 'full' ? moves.filter(({ bridge }) => bridge.left.length === 0) : moves;
	return {
		from,
		moves: shown.sort(
			(a, b) =>
				a.bridge.left.length - b.bridge.left.length ||
				a.bridge.creditPoints - b.bridge.creditPoints ||
				b.coverage.earned / b.coverage.of - a.coverage.earned / a.coverage.of ||
				compareIds(a.other.id, b.other.id),
		),
		beyond: moves.length - shown.length,
		unknown,
	};
}
