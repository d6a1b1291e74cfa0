import type { Pair } from '../../model/compare/pairs.ts';
import { bandOf, bands, type Band } from '../../model/compare/band.ts';
import { byCloseness } from '../../model/compare/closest.ts';
import { matchOccupations } from '../../model/compare/compare.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { QualificationId } from '../../schema/ids.ts';

export interface MatrixQualification {
	id: QualificationId;
	title: string;
	/** None: a joint qualification. */
	country?: string;
	eqf?: number;
	/** ISCO-08 unit group. */
	isco?: string;
	/** ESCO occupation. */
	occupation?: string;
	/** How many competences are stated or mapped. */
	competences: number;
}

export interface Named {
	id: string;
	name: string;
}

/** All pairs in a form that is light to carry: whole numbers by row and column, in the order of the qualifications. */
export interface MatrixSeries {
	qualifications: MatrixQualification[];
	/** Countries with a qualification, by name. */
	countries: Named[];
	/** ISCO-08 unit groups with a qualification, by code. */
	occupations: Named[];
	/** Twice what the row covers of the column’s competences, since they count by halves; -1 where it is not known. */
	halves: number[][];
	/** Least confidence of the mappings behind a pair, per cent; -1 where nothing is mapped. */
	confidence: number[][];
}

export const kinds = ['joint', 'national'] as const;
/** What stands against the rows: joint or national qualifications, all, the rows themselves, or the chosen one. */
export const columnSets = ['joint', 'national', 'all', 'rows', 'focus'] as const;
/** `comparable`: closely or partly. */
export const bandFilters = ['comparable', ...bands] as const;
export const sorts = ['title', 'level', 'closeness'] as const;
export const groupings = ['country', 'level', 'occupation', 'none'] as const;

export interface MatrixState {
	/** Countries of the rows; none: all, with the joint qualifications. */
	country: string[];
	/** Kind of the rows; none: both. */
	kind?: (typeof kinds)[number];
	columns: (typeof columnSets)[number];
	/** Only pairs of this band; none: all. */
	band?: (typeof bandFilters)[number];
	sort: (typeof sorts)[number];
	group: (typeof groupings)[number];
	/** The qualification that stands first, and that closeness is measured from. */
	focus?: string;
}

/** Every qualification against the joint ones: few columns, legible on a phone. */
export const defaultMatrix: MatrixState = { country: [], columns: 'joint', sort: 'title', group: 'country' };

/** What is known of a pair. */
export interface MatrixPair {
	row: MatrixQualification;
	column: MatrixQualification;
	band: Band;
	/** What the row covers of the column; none where one has no competences. */
	forth?: { earned: number; of: number };
	back?: { earned: number; of: number };
	/** EQF level of the column less that of the row. */
	levelDifference?: number;
	/** From 0 to 1. */
	confidence?: number;
}

/** The pair in a cell; nothing where row and column are the same. */
export function pairAt(series: MatrixSeries, row: number, column: number): MatrixPair | undefined {
	const [a, b] = [series.qualifications[row], series.qualifications[column]];
	if (!a || !b || row === column) return undefined;
	const coverage = (from: number, to: number, of: number) => {
		const halves = series.halves[from]?.[to] ?? -1;
		return halves < 0 ? undefined : { earned: halves / 2, of };
	};
	const forth = coverage(row, column, b.competences);
	const back = coverage(column, row, a.competences);
	const levelDifference = a.eqf === undefined || b.eqf === undefined ? undefined : b.eqf - a.eqf;
	const confidence = series.confidence[row]?.[column] ?? -1;
	return {
		row: a,
		column: b,
		band: bandOf({ levelDifference, forth, back }),
		...(forth && back ? { forth, back } : {}),
		...(levelDifference === undefined ? {} : { levelDifference }),
		...(confidence < 0 ? {} : { confidence: confidence / 100 }),
	};
}

/** In the order of the method, from the closest pair on; whom it leads from does not matter. */
export const closestFirst = <T extends { pair: MatrixPair }>(list: readonly T[]): T[] =>
	// Thousands of them: what the order goes by is made once for each.
	list
		.map((one) => ({ one, by: toPair(one.pair) }))
		.sort((a, b) => byCloseness(a.by, b.by))
		.map(({ one }) => one);

function toPair({ row, column, band, forth, back, levelDifference }: MatrixPair): Pair {
	const occupation = matchOccupations(row, column);
	return {
		from: row.id,
		to: column.id,
		band,
		...(forth && back ? { coverage: { ...forth, rows: [] }, coverageBack: { ...back, rows: [] } } : {}),
		...(levelDifference === undefined ? {} : { levelDifference }),
		...(occupation ? { occupation } : {}),
	};
}

export const fitsBand = (band: Band, wanted: MatrixState['band']): boolean =>
	!wanted || band === wanted || (wanted === 'comparable' && (band === 'closely' || band === 'partly'));

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
	const fits = (row: number, column: number) => {
		const pair = pairAt(series, row, column);
		return pair !== undefined && fitsBand(pair.band, state.band);
	};
	const keptRows = state.band ? rows.filter((row) => columns.some((column) => fits(row, column))) : rows;
	const keptColumns = state.band
		? columns.filter((column) => keptRows.some((row) => fits(row, column)) || (pinned && fits(focus, column)))
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
	const others = list.flatMap((i) => {
		const pair = pairAt(series, focus, i);
		return pair ? [{ i, pair }] : [];
	});
	// The chosen one itself is the closest.
	return [...list.filter((i) => i === focus), ...closestFirst(others).map(({ i }) => i)];
}

/** What a qualification is grouped by. */
function groupKey({ country, eqf, isco }: MatrixQualification, group: MatrixState['group']): string {
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
	const names = new Map(series.countries.map(({ id, name }) => [id, name]));
	const nameOf = ({ key }: MatrixGroup) => names.get(key) ?? key;
	const unknown = group === 'country' ? -1 : 1;
	return list.sort((a, b) =>
		a.key && b.key ? compare(nameOf(a), nameOf(b)) : (Number(!a.key) - Number(!b.key)) * unknown,
	);
}
