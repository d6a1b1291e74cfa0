import { byCloseness } from '../../model/compare/closest.ts';
import { words, type Word } from '../../model/compare/words.ts';
import type { LocaleOf } from '../../words/locale.ts';
import {
	figuresAt,
	isFirm,
	leastFirm,
	pairAt,
	type ChartPair,
	type ChartQualification,
	type QualificationSeries,
} from '../qualification-series.ts';

export interface MatrixSeries extends QualificationSeries {
	/** ISCO-08 unit groups with a qualification, by code. */
	occupations: { id: string; name: string }[];
}

export const kinds = ['joint', 'national'] as const;
/** What stands against the rows: joint or national qualifications, all, the rows themselves, or the chosen one. */
export const columnSets = ['joint', 'national', 'all', 'rows', 'focus'] as const;
/** `most-or-part`: either of the two. */
export const wordFilters = ['most-or-part', ...words] as const;
export const strengths = [leastFirm] as const;
export const sorts = ['title', 'level', 'closeness'] as const;
export const groupings = ['country', 'level', 'occupation', 'none'] as const;

export interface MatrixState {
	/** Countries of the rows; none: all, with the joint qualifications. */
	country: string[];
	/** Kind of the rows; none: both. */
	kind?: (typeof kinds)[number];
	columns: (typeof columnSets)[number];
	/** Only pairs with this word; none: all. */
	word?: (typeof wordFilters)[number];
	/** Only pairs whose word holds in so many of a hundred ways; none: all. */
	holds?: (typeof strengths)[number];
	sort: (typeof sorts)[number];
	group: (typeof groupings)[number];
	/** The qualification that stands first, and that closeness is measured from. */
	focus?: string;
}

/** Every qualification against the joint ones: few columns, legible on a phone. */
export const defaultMatrix: MatrixState = { country: [], columns: 'joint', sort: 'title', group: 'country' };

/**
 * The closest of some pairs, at most so many, in the order of the method by the figures that are shown. Of tens of
 * thousands a table has room for a few: only these are put in order.
 */
export function closestFirst(pairs: readonly ChartPair[], most = pairs.length): ChartPair[] {
	const kept = pairs.slice(0, most).sort(byCloseness);
	for (const pair of pairs.slice(most)) {
		const last = kept.at(-1);
		if (!last || byCloseness(pair, last) >= 0) continue;
		kept.splice(placeIn(kept, pair), 0, pair);
		kept.pop();
	}
	return kept;
}

/** Behind all that are as close. */
function placeIn(sorted: readonly ChartPair[], pair: ChartPair): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const there = sorted[middle];
		if (there && byCloseness(pair, there) >= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

export const isMostOrPart = ({ word }: { word: Word }): boolean => word === 'most' || word === 'part';

/** Whether a pair is among those that are asked for, by what its row covers of its column. */
export const fits = (
	figures: Parameters<typeof isFirm>[0] & { word: Word },
	{ word, holds }: Pick<MatrixState, 'word' | 'holds'>,
): boolean =>
	(!word || figures.word === word || (word === 'most-or-part' && isMostOrPart(figures))) &&
	(holds === undefined || isFirm(figures));

/** Qualifications that stand together, by their numbers in the series. */
export interface MatrixGroup {
	/** Country, EQF level or ISCO group; empty where it is not known, or where nothing is grouped. */
	key: string;
	members: number[];
}

export interface ArrangedMatrix {
	/** Stands above the rows. */
	focus?: number;
	rows: MatrixGroup[];
	columns: MatrixGroup[];
}

/** The order of names in a language. */
export type Compare = LocaleOf<never>['compare'];

/** Which qualifications stand where: chosen, filtered, sorted and grouped. */
export function arrangeMatrix(series: MatrixSeries, state: MatrixState, compare: Compare): ArrangedMatrix {
	const { qualifications } = series;
	const numbers = qualifications.map((_, i) => i);
	const focus = qualifications.findIndex(({ id }) => id === state.focus);
	const isOf = (kind: MatrixState['kind']) => (i: number) =>
		!kind || (kind === 'national') === (qualifications[i]?.country !== undefined);
	const rows = numbers
		.filter(isOf(state.kind))
		.filter((i) => !state.country.length || state.country.includes(qualifications[i]?.country ?? ''));
	const pinned = focus >= 0 && state.columns !== 'focus';
	const columns = {
		joint: () => numbers.filter(isOf('joint')),
		national: () => numbers.filter(isOf('national')),
		all: () => numbers,
		rows: () => rows,
		focus: () => [focus],
	}[state.columns]();
	const isAsked = (row: number, column: number) => {
		const figures = figuresAt(series, row, column);
		return figures !== undefined && fits(figures, state);
	};
	const isFiltered = state.word !== undefined || state.holds !== undefined;
	const keptRows = isFiltered ? rows.filter((row) => columns.some((column) => isAsked(row, column))) : rows;
	const keptColumns = isFiltered
		? columns.filter((column) => keptRows.some((row) => isAsked(row, column)) || (pinned && isAsked(focus, column)))
		: columns;
	const inOrder = (list: readonly number[]) =>
		groupsOf(sortedBy(series, state, focus, list, compare), series, state, compare);
	return {
		...(pinned ? { focus } : {}),
		rows: inOrder(keptRows.filter((row) => row !== focus)),
		columns: inOrder(keptColumns),
	};
}

function sortedBy(
	series: MatrixSeries,
	{ sort }: MatrixState,
	focus: number,
	list: readonly number[],
	compare: Compare,
): number[] {
	const { qualifications } = series;
	const byTitle = (a: number, b: number) =>
		compare(qualifications[a]?.title ?? '', qualifications[b]?.title ?? '') || a - b;
	if (sort === 'title') return [...list].sort(byTitle);
	if (sort === 'level')
		return [...list].sort((a, b) => (qualifications[a]?.eqf ?? 9) - (qualifications[b]?.eqf ?? 9) || byTitle(a, b));
	const closest = closestFirst(list.flatMap((i) => pairAt(series, focus, i) ?? []));
	const numbers = new Map(list.map((i) => [qualifications[i]?.id, i]));
	// The chosen one itself is the closest.
	return [...list.filter((i) => i === focus), ...closest.flatMap(({ to }) => numbers.get(to) ?? [])];
}

/** What a qualification is grouped by. */
function groupKey({ country, eqf, isco }: ChartQualification, group: MatrixState['group']): string {
	if (group === 'country') return country ?? '';
	if (group === 'level') return eqf === undefined ? '' : String(eqf);
	return group === 'occupation' ? (isco ?? '') : '';
}

/** Joint qualifications come before the countries; what is not known comes last. By closeness the closest group is first. */
function groupsOf(
	sorted: readonly number[],
	series: MatrixSeries,
	{ group, sort }: MatrixState,
	compare: Compare,
): MatrixGroup[] {
	const groups = new Map<string, number[]>();
	for (const i of sorted) {
		const qualification = series.qualifications[i];
		const key = qualification ? groupKey(qualification, group) : '';
		groups.set(key, [...(groups.get(key) ?? []), i]);
	}
	const list = [...groups].map(([key, members]) => ({ key, members }));
	if (sort === 'closeness') return list;
	const nameOf = ({ key }: MatrixGroup) => series.countries[key] ?? key;
	const unknown = group === 'country' ? -1 : 1;
	return list.sort((a, b) =>
		a.key && b.key ? compare(nameOf(a), nameOf(b)) : (Number(!a.key) - Number(!b.key)) * unknown,
	);
}
