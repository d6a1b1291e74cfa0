import { compare } from '../../model/compare/compare.ts';
import type { Band } from '../../model/compare/band.ts';
import type { Bridge } from '../../model/compare/bridge.ts';
import type { Coverage } from '../../model/compare/coverage.ts';
import { compareIds } from '../../model/order.ts';
import { basisOfSeries, type ChartQualification, type QualificationSeries } from '../qualification-series.ts';
import type { Asked } from '../view.ts';

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

/** The one that stands first: a joint qualification that many national ones lead to. */
const shownFirst = 'software-developer';

export function defaultMoves({ qualifications }: QualificationSeries): MoveState {
	const first = qualifications.find(({ id }) => (id as string) === shownFirst) ?? qualifications[0];
	return { from: first?.id ?? '', way: 'out', reach: 'full' };
}

/** What an address such as `?from=de-it-specialist&way=in&reach=all&country=es&eqf=5` asks for. */
export function readMoves(query: URLSearchParams, series: QualificationSeries): Asked<MoveState> {
	const state = defaultMoves(series);
	const bad: string[] = [];
	const ask = (name: string, take: (value: string) => boolean) => {
		const value = query.get(name);
		if (value !== null && !take(value.trim().toLowerCase())) bad.push(value);
	};
	ask('from', (value) => {
		const known = series.qualifications.some(({ id }) => id === value);
		if (known) state.from = value;
		return known;
	});
	ask('way', (value) => {
		const way = ways.find((one) => one === value);
		if (way) state.way = way;
		return way !== undefined;
	});
	ask('reach', (value) => {
		const reach = reaches.find((one) => one === value);
		if (reach) state.reach = reach;
		return reach !== undefined;
	});
	ask('country', (value) => {
		const known = value === 'joint' || Object.hasOwn(series.countries, value);
		if (known) state.country = value;
		return known;
	});
	ask('eqf', (value) => {
		const known = /^[1-8]$/.test(value);
		if (known) state.eqf = Number(value);
		return known;
	});
	return { state, bad };
}

export function writeMoves(state: MoveState, series: QualificationSeries): Map<string, string> {
	const usual = defaultMoves(series);
	return new Map([
		...(['from', 'way', 'reach'] as const).flatMap((name): [string, string][] =>
			state[name] === usual[name] ? [] : [[name, state[name]]],
		),
		...(state.country ? [['country', state.country] as [string, string]] : []),
		...(state.eqf ? [['eqf', String(state.eqf)] as [string, string]] : []),
	]);
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
	const basis = basisOfSeries(series);
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
