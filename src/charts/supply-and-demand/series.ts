import type { Spoken } from '../../model/context.ts';
import { runsOf, type Point } from '../indicator-figures.ts';
import { toFigures, toPlaces } from '../indicator-series.ts';

/** What is put side by side: who leaves education, who works, and who is not found. */
export const measures = [
	{ key: 'graduates', indicator: 'ict-graduates' },
	{ key: 'specialists', indicator: 'ict-specialists' },
	{ key: 'vacancies', indicator: 'hard-to-fill-ict-vacancies' },
] as const;

export type Measure = (typeof measures)[number]['key'];

export interface IndexedPoint extends Point {
	/** The first figure of its run is 100. */
	index: number;
}

export interface MeasureSeries {
	measure: Measure;
	unit: string;
	/** Runs without a break; each begins at 100 anew, since nothing is chained across a break. */
	runs: IndexedPoint[][];
}

export interface SupplyRow {
	place: string;
	name: string;
	address?: string;
	series: MeasureSeries[];
}

export interface SupplySeries {
	/** The EU, then countries by name; those without any of the three are left out. */
	rows: SupplyRow[];
	/** Years in which the series of specialists breaks for all places. */
	breaks: number[];
}

export const union = 'EU27_2020';
const shownFirst = [union, 'de', 'es', 'it', 'pl'];

/** The views that a row belongs to, as the select of the page names them. */
export const viewsOf = (place: string): string =>
	[place, 'all', ...(shownFirst.includes(place) ? ['some'] : [])].join(' ');

/** A figure that begins a run at nought has no index. */
function toIndexed(run: readonly Point[]): IndexedPoint[] {
	const first = run[0]?.value ?? 0;
	return first > 0 ? run.map((point) => ({ ...point, index: (point.value / first) * 100 })) : [];
}

export function toSupplySeries(context: Spoken): SupplySeries {
	const { catalogue, locale } = context;
	const having = measures.flatMap(({ key, indicator }) => {
		const record = catalogue.indicators.byId.get(indicator);
		return record ? [{ measure: key, figures: toFigures(context, record) }] : [];
	});
	const specialists = catalogue.indicators.byId.get(measures[1].indicator);
	const places = [{ id: union, name: locale.words['charts.supply-and-demand']['union-name'] }, ...toPlaces(context)];
	return {
		rows: places
			.map(({ id, name }): SupplyRow => ({
				place: id,
				name,
				...(id === union ? {} : { address: `countries/${id}/` }),
				series: having.map(({ measure, figures }) => ({
					measure,
					unit: figures.unit,
					runs: runsOf(figures, id)
						.map(toIndexed)
						.filter((run) => run.length > 0),
				})),
			}))
			.filter(({ series }) => series.some(({ runs }) => runs.length > 0)),
		breaks: (specialists?.breaks ?? []).filter(({ place }) => place === undefined).map(({ year }) => year),
	};
}

/** The last run of a measure, with its change where it has two figures. */
export function lastChange({
	runs,
}: MeasureSeries): { first: IndexedPoint; last: IndexedPoint; change?: number } | undefined {
	const run = runs.at(-1);
	const [first, last] = [run?.[0], run?.at(-1)];
	if (!first || !last) return undefined;
	return first === last ? { first, last } : { first, last, change: Math.round(last.index - 100) };
}
