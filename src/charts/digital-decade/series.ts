import type { Spoken } from '../../model/context.ts';
import { runsOf, type IndicatorFigures, type Point } from '../indicator-figures.ts';
import { toFigures, toPlaces } from '../indicator-series.ts';

/** A line is fitted to at least so many figures. */
export const fewestFigures = 3;

export interface Progress {
	place: string;
	/** All figures, in runs without a break. */
	runs: Point[][];
	newest: Point;
	/** The line through the last run, where it has figures enough. */
	projection?: { from: number; to: number; figures: number; perYear: number; value: number; start: number };
}

export interface DecadeTarget {
	indicator: string;
	title: string;
	unit: string;
	address: string;
	status: IndicatorFigures['status'];
	breaks: IndicatorFigures['breaks'];
	/** The year, the value and whose target it is. */
	year: number;
	value: number;
	text: string;
	/** The place that the target was set for. */
	own: Progress;
	/** Countries beside it, where a share can be put beside that of the EU. */
	countries: (Progress & { name: string })[];
}

/** The straight line that fits a run best, by least squares. */
export function fitLine(run: readonly Point[]): { perYear: number; at: (year: number) => number } {
	const middle = run.reduce((sum, { year }) => sum + year, 0) / run.length;
	const mean = run.reduce((sum, { value }) => sum + value, 0) / run.length;
	const spread = run.reduce((sum, { year }) => sum + (year - middle) ** 2, 0);
	const perYear = run.reduce((sum, { year, value }) => sum + (year - middle) * (value - mean), 0) / spread;
	return { perYear, at: (year) => mean + perYear * (year - middle) };
}

function toProgress(figures: IndicatorFigures, place: string, year: number): Progress | undefined {
	const runs = runsOf(figures, place);
	const run = runs.at(-1) ?? [];
	const newest = run.at(-1);
	const first = run[0];
	if (!newest || !first) return undefined;
	if (run.length < fewestFigures) return { place, runs, newest };
	const { perYear, at } = fitLine(run);
	const projection = {
		from: first.year,
		to: newest.year,
		figures: run.length,
		perYear,
		value: at(year),
		start: at(newest.year),
	};
	return { place, runs, newest, projection };
}

/** Every indicator with a target, how far it has come, and where a straight line would lead. */
export function toDecadeTargets(context: Spoken): DecadeTarget[] {
	const { catalogue, locale } = context;
	return catalogue.indicators.all.flatMap((indicator): DecadeTarget[] => {
		const { target, range } = indicator;
		if (!target) return [];
		const figures = toFigures(context, indicator);
		const own = toProgress(figures, target.place, target.year);
		if (!own) return [];
		const { id, title, unit, address, status, breaks } = figures;
		// A number of persons of a country cannot be put beside the number that is wanted of the whole EU.
		const isShare = range.max <= 100;
		return [
			{
				indicator: id,
				title,
				unit,
				address,
				status,
				breaks,
				year: target.year,
				value: target.value,
				text: locale.pick(target.text),
				own,
				countries: isShare
					? toPlaces(context).flatMap(({ id: place, name }) => {
							const progress = place === target.place ? undefined : toProgress(figures, place, target.year);
							return progress ? [{ ...progress, name }] : [];
						})
					: [],
			},
		];
	});
}

/** A projected figure, as exact as it makes sense: whole numbers for large ones, else one decimal. */
export const roundProjected = (value: number): number =>
	Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 10) / 10;

/** How far the line ends from the target: below it with a minus. */
export const gapOf = ({ projection }: Progress, target: DecadeTarget): number | undefined =>
	projection && roundProjected(roundProjected(projection.value) - target.value);
