import type { AbsenceReason, EvidenceStatus } from '../schema/common.ts';

/** Year, value or the reason why there is none, Eurostat’s flags. Short, since a page carries thousands. */
export type Figure = [year: number, value: number | AbsenceReason, flags?: string];

export interface IndicatorFigures {
	id: string;
	title: string;
	unit: string;
	yearMeaning: string;
	status: EvidenceStatus;
	address: string;
	/** Code of the dataset at Eurostat, and the sources with the day on which each was read. */
	dataset?: string;
	sources: { name: string; read: string; address: string }[];
	/** The figures of each place, year after year. */
	places: Record<string, Figure[]>;
	/** Where no line may be drawn from the year before; without a place it holds for all. */
	breaks: { place?: string; year: number; note: string }[];
}

export interface PlaceName {
	id: string;
	name: string;
}

export const aggregates = ['EU27_2020', 'EU28', 'EU', 'EA20', 'EA'];

/** A country, not an aggregate such as the EU. */
export const isCountry = (place: string): boolean => /^[a-z]{2}$/.test(place);

export const indicatorOf = (
	{ indicators }: { indicators: readonly IndicatorFigures[] },
	id: string,
): IndicatorFigures | undefined => indicators.find((indicator) => indicator.id === id);

export const isNumber = (value: number | AbsenceReason): value is number => typeof value === 'number';

/** The figures of a place, none where it has none: what every object has of itself, `constructor`, is no place. */
export const figuresOf = ({ places }: Pick<IndicatorFigures, 'places'>, place: string): readonly Figure[] =>
	(Object.hasOwn(places, place) && places[place]) || [];

export const figureOf = (figures: IndicatorFigures, place: string, year: number): Figure | undefined =>
	figuresOf(figures, place).find((figure) => figure[0] === year);

/** Years with a number for a country. */
export function yearsOf({ places }: IndicatorFigures): number[] {
	const years = Object.entries(places).flatMap(([place, figures]) =>
		isCountry(place) ? figures.filter(([, value]) => isNumber(value)).map(([year]) => year) : [],
	);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** The countries with a number for a year, the highest first. */
export const valuesIn = (
	{ places }: { places: readonly PlaceName[] },
	figures: IndicatorFigures,
	year: number,
): (PlaceName & { value: number })[] =>
	places
		.flatMap(({ id, name }) => {
			const value = figureOf(figures, id, year)?.[1];
			return value !== undefined && isNumber(value) ? [{ id, name, value }] : [];
		})
		.sort((a, b) => b.value - a.value);

/** How many countries have a number for a year. */
export const countIn = ({ places }: IndicatorFigures, year: number): number =>
	Object.entries(places).filter(
		([place, figures]) => isCountry(place) && figures.some((figure) => figure[0] === year && isNumber(figure[1])),
	).length;

/** The newest year with a number for at least half of the countries that have any: later ones are still coming in. */
export function newestFullYear(figures: IndicatorFigures): number | undefined {
	const years = yearsOf(figures);
	const most = Math.max(0, ...years.map((year) => countIn(figures, year)));
	return years.filter((year) => countIn(figures, year) * 2 >= most).at(-1);
}

/** Why the figure of a year must not be joined to the one before it: the note of a break, or Eurostat’s flag. */
export function breakAt(figures: IndicatorFigures, place: string, year: number): string | undefined {
	const { breaks } = figures;
	const known = breaks.find((one) => one.year === year && one.place === place);
	const general = breaks.find((one) => one.year === year && one.place === undefined);
	const flag = figureOf(figures, place, year)?.[2];
	return known?.note ?? general?.note ?? (flag?.includes('b') ? 'b' : undefined);
}

export interface Point {
	year: number;
	value: number;
	flags?: string;
}

/** Years in which more than one country has a number: where one of them lacks it, its line has a gap. */
export const surveyedYears = (figures: IndicatorFigures): number[] =>
	yearsOf(figures).filter((year) => countIn(figures, year) > 1);

/**
 * A place’s figures in runs that may be drawn as a line: a break begins a new one, and so does a year without a
 * number, where it was asked for or other countries have one.
 */
export function runsOf(figures: IndicatorFigures, place: string, surveyed = surveyedYears(figures)): Point[][] {
	const own = figuresOf(figures, place);
	const asked = [...surveyed, ...own.map(([year]) => year)];
	const runs: Point[][] = [];
	let last: number | undefined;
	for (const [year, value, flags] of own) {
		if (!isNumber(value)) continue;
		const from = last;
		const missing = from !== undefined && asked.some((one) => one > from && one < year);
		// A break in a year of its own, without a figure, separates as well.
		const broken =
			from !== undefined && yearsBetween(from, year).some((one) => breakAt(figures, place, one) !== undefined);
		const point: Point = { year, value, ...(flags ? { flags } : {}) };
		if (runs.length === 0 || missing || broken) runs.push([point]);
		else runs.at(-1)?.push(point);
		last = year;
	}
	return runs;
}

/** The years after one up to another. */
const yearsBetween = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i + 1);
