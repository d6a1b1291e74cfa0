import type { AbsenceReason } from '../../schema/common.ts';
import { observationSchema } from '../../schema/indicator.ts';
import type { Problem } from '../../model/problem.ts';
import { placeOfGeo } from './places.ts';
import { byLine, problemsOf, type At } from './problems.ts';
import type { EurostatExtract } from './extract.ts';
import type { EurostatCell } from './series.ts';
import type { ObservationCells } from '../tables/indicators.ts';
import { shown } from '../../schema/quoted.ts';

/** What becomes of a Eurostat extract: rows of an indicator, and what is not among them. */
export interface ImportedObservations {
	rows: ObservationCells[];
	/** Codes of `geo` without a country here. */
	leftOutGeos: string[];
	/** Figures of years that indicators do not hold. */
	otherYears: number;
}

/** What the rows are held to. */
export interface Target {
	file: string;
	/** The source that the rows name. */
	source: string;
	countries: ReadonlySet<string>;
	indicator: { id: string; range: { min: number; max: number } };
	/** The last year of which there can be a figure that is no forecast. */
	lastYear: number;
}

const isYearHeld = (year: number) => observationSchema.shape.year.safeParse(year).success;
const isYear = (period: string) => /^(?:18|19|20)\d\d$/.test(period);
/** 19.80 is kept as 19.8, and -0.0 as 0: decimals without a digit of their own say nothing. */
const trimZeros = (value: string) => {
	const short = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
	return short === '-0' ? '0' : short;
};
/** `m`, once `z`, says that there can be no figure. */
const reasonOf = (flags: string): AbsenceReason => (/[mz]/.test(flags) ? 'not-applicable' : 'not-published');

/** Turns the cells of an extract into rows of an indicator, or says what keeps them from being rows. */
export function toObservations(
	{ cells, problems: unread }: Pick<EurostatExtract, 'cells' | 'problems'>,
	{ file, source, countries, indicator, lastYear }: Target,
): ImportedObservations | { problems: Problem[] } {
	const at = problemsOf(file);
	const problems = [
		...unread,
		...unknownGeos(cells, countries, at),
		...periodsOtherThanYears(cells, at),
		...yearsToCome(cells, lastYear, at),
		...repeatedCells(cells, at),
		...figuresOutOfRange(cells, indicator, at),
	];
	if (problems.length > 0) return { problems: byLine(problems) };
	const leftOut = new Set<string>();
	let otherYears = 0;
	const rows = cells.flatMap(({ geo, period, value, flags }): ObservationCells[] => {
		const found = placeOfGeo(geo, countries);
		if (!('place' in found)) {
			leftOut.add(geo);
			return [];
		}
		if (!isYearHeld(Number(period))) {
			otherYears++;
			return [];
		}
		const valueAbsent = value === '' ? reasonOf(flags) : '';
		return [{ place: found.place, year: period, value: trimZeros(value), valueAbsent, flags, source }];
	});
	if (rows.length > 0) return { rows, leftOutGeos: [...leftOut].sort(), otherYears };
	return {
		problems: [
			at(undefined, {
				check: 'eurostat-value',
				message: 'What was chosen has no figure for a country of the content.',
				expected: 'at least one figure',
				fix: 'Choose other values with --filter, or another file.',
			}),
		],
	};
}

/** One problem when figures cannot be those of the indicator, as when another unit was chosen. */
function figuresOutOfRange(
	cells: readonly EurostatCell[],
	{ range: { min, max }, id }: Target['indicator'],
	at: At,
): Problem[] {
	const figures = cells.filter(({ value }) => value !== '');
	const outside = figures.filter(({ value }) => Number(value) < min || Number(value) > max);
	const [first] = outside;
	if (!first) return [];
	return [
		at(first.line, {
			check: 'eurostat-value',
			message: `${outside.length} of ${figures.length} figures lie outside the range of ${id}; the first is ${first.value} (${shown(first.geo)} ${shown(first.period)}).`,
			expected: `numbers from ${min} to ${max}`,
			fix: `Choose the unit with --filter, or widen the range in ${id}.yaml if the figures are right.`,
		}),
	];
}

/** One problem for each unknown code, at the line on which it stands first. */
function unknownGeos(cells: readonly EurostatCell[], countries: ReadonlySet<string>, at: At): Problem[] {
	return [...firstBy(cells, ({ geo }) => geo).values()].flatMap(({ geo, line }) => {
		const found = placeOfGeo(geo, countries);
		if (!('unknown' in found)) return [];
		const { eurostat } = found;
		return [
			at(line, {
				check: 'eurostat-geo',
				message: eurostat
					? `The geo "${geo}" is not Eurostat’s: it writes ${eurostat}.`
					: `The geo "${shown(geo)}" is no country or aggregate of Eurostat.`,
				expected: 'a country such as AT, EL or UK, or an aggregate such as EU27_2020; no regions',
				fix: eurostat
					? 'Take the file as Eurostat gives it.'
					: 'Choose a dataset by country; if Eurostat has a new code, add it to src/io/eurostat/places.ts.',
			}),
		];
	});
}

function periodsOtherThanYears(cells: readonly EurostatCell[], at: At): Problem[] {
	const wrong = cells.find(({ period }) => !isYear(period));
	if (!wrong) return [];
	return [
		at(wrong.line, {
			check: 'eurostat-period',
			message: `The period "${shown(wrong.period)}" is not a year.`,
			expected: 'annual figures (freq A)',
			fix: 'Choose an annual dataset, or --filter freq=A.',
		}),
	];
}

/** One problem for each year that has figures before it has come. Eurostat marks a forecast as one. */
function yearsToCome(cells: readonly EurostatCell[], lastYear: number, at: At): Problem[] {
	const early = cells.filter(
		({ period, flags }) => isYear(period) && Number(period) > lastYear && !flags.includes('f'),
	);
	return [...firstBy(early, ({ period }) => period).values()].map(({ period, line, geo }) =>
		at(line, {
			check: 'eurostat-period',
			message: `There is a figure of ${period} (${shown(geo)}), a year to come.`,
			expected: `years up to ${lastYear}, when the file was last updated or is read, or the flag f of a forecast`,
			fix: 'Download the file again; do not edit it.',
		}),
	);
}

/** One problem for each line that gives what another one gives. */
function repeatedCells(cells: readonly EurostatCell[], at: At): Problem[] {
	const keyOf = ({ geo, period }: EurostatCell) => `${geo}\t${period}`;
	const first = firstBy(cells, keyOf);
	const repeated = cells.filter((cell) => first.get(keyOf(cell)) !== cell);
	return [...firstBy(repeated, ({ line }) => String(line)).values()].map((cell) =>
		at(cell.line, {
			check: 'eurostat-duplicate',
			message: `${shown(cell.geo)} has a figure for ${shown(cell.period)} already, in line ${first.get(keyOf(cell))?.line ?? '?'}.`,
			expected: 'one figure for each place and year',
			fix: 'Download the file again.',
		}),
	);
}

function firstBy(cells: readonly EurostatCell[], keyOf: (cell: EurostatCell) => string): Map<string, EurostatCell> {
	const first = new Map<string, EurostatCell>();
	for (const cell of cells) {
		const key = keyOf(cell);
		if (!first.has(key)) first.set(key, cell);
	}
	return first;
}
