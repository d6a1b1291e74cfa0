import type { AbsenceReason } from '../schema/common.ts';
import { observationSchema } from '../schema/indicator.ts';
import type { Problem } from '../model/problem.ts';
import { placeOfGeo } from './eurostat-places.ts';
import type { EurostatCell, EurostatExtract } from './eurostat.ts';
import type { ObservationCells } from './indicators.ts';

/** What becomes of a Eurostat extract: rows of an indicator, and what is not among them. */
export interface ImportedObservations {
	rows: ObservationCells[];
	/** Codes of `geo` without a country here. */
	leftOutGeos: string[];
	/** Cells without a value and without a flag: Eurostat fills its table with them. */
	emptyCells: number;
	/** Figures of years before those that indicators hold. */
	otherYears: number;
}

const isYearHeld = (year: number) => observationSchema.shape.year.safeParse(year).success;
/** 19.80 is kept as 19.8: decimals without a digit of their own say nothing. */
const trimZeros = (value: string) => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);
const reasonOf = (flags: string): AbsenceReason => (flags.includes('z') ? 'not-applicable' : 'not-published');

/** Turns the cells of an extract into rows of an indicator, or says what keeps them from being rows. */
export function toObservations(
	{ cells }: Pick<EurostatExtract, 'cells'>,
	{ file, source, countries }: { file: string; source: string; countries: ReadonlySet<string> },
): ImportedObservations | { problems: Problem[] } {
	const problems = [
		...unknownGeos(cells, countries, file),
		...periodsOtherThanYears(cells, file),
		...repeatedCells(cells, file),
	];
	if (problems.length > 0) return { problems };
	const leftOut = new Set<string>();
	let emptyCells = 0;
	let otherYears = 0;
	const rows = cells.flatMap(({ geo, period, value, flags }): ObservationCells[] => {
		const found = placeOfGeo(geo, countries);
		if (typeof found === 'string') {
			leftOut.add(geo);
			return [];
		}
		if (value === '' && flags === '') {
			emptyCells++;
			return [];
		}
		if (!isYearHeld(Number(period))) {
			otherYears++;
			return [];
		}
		const valueAbsent = value === '' ? reasonOf(flags) : '';
		return [{ place: found.place, year: period, value: trimZeros(value), valueAbsent, flags, source }];
	});
	if (rows.length > 0) return { rows, leftOutGeos: [...leftOut].sort(), emptyCells, otherYears };
	return {
		problems: [
			{
				check: 'eurostat-value',
				file,
				path: '',
				message: 'What was chosen has no figure for a country of the content.',
				expected: 'at least one figure',
				fix: 'Choose other values with --filter, or another file.',
			},
		],
	};
}

/** One problem when figures cannot be those of the indicator, as when another unit was chosen. */
export function figuresOutOfRange(
	rows: readonly ObservationCells[],
	{ range: { min, max }, id, file }: { range: { min: number; max: number }; id: string; file: string },
): Problem[] {
	const outside = rows.filter(({ value }) => value !== '' && (Number(value) < min || Number(value) > max));
	const [first] = outside;
	if (!first) return [];
	return [
		{
			check: 'eurostat-value',
			file,
			path: '',
			message: `${outside.length} of ${rows.length} figures lie outside the range of ${id}; the first is ${first.value} (${first.place} ${first.year}).`,
			expected: `numbers from ${min} to ${max}`,
			fix: `Choose the unit with --filter, or widen the range in ${id}.yaml if the figures are right.`,
		},
	];
}

/** One problem for each unknown code, at the line on which it stands first. */
function unknownGeos(cells: readonly EurostatCell[], countries: ReadonlySet<string>, file: string): Problem[] {
	const seen = new Set<string>();
	return cells.flatMap(({ geo, line }) => {
		if (seen.has(geo)) return [];
		seen.add(geo);
		if (placeOfGeo(geo, countries) !== 'unknown') return [];
		const eurostat = { GR: 'EL', GB: 'UK' }[geo];
		return [
			{
				check: 'eurostat-geo',
				file,
				path: `line ${line}`,
				message: eurostat
					? `The geo "${geo}" is not Eurostat’s: it writes ${eurostat}.`
					: `The geo "${geo}" is no country or aggregate of Eurostat.`,
				expected: 'a country such as AT, EL or UK, or an aggregate such as EU27_2020; no regions',
				fix: eurostat
					? 'Take the file as Eurostat gives it.'
					: 'Choose a dataset by country; if Eurostat has a new code, add it to src/io/eurostat-places.ts.',
			},
		];
	});
}

function periodsOtherThanYears(cells: readonly EurostatCell[], file: string): Problem[] {
	const wrong = cells.find(({ period }) => !/^\d{4}$/.test(period));
	if (!wrong) return [];
	return [
		{
			check: 'eurostat-period',
			file,
			path: `line ${wrong.line}`,
			message: `The period "${wrong.period}" is not a year.`,
			expected: 'annual figures (freq A)',
			fix: 'Choose an annual dataset, or --filter freq=A.',
		},
	];
}

function repeatedCells(cells: readonly EurostatCell[], file: string): Problem[] {
	const first = new Map<string, number>();
	return cells.flatMap(({ geo, period, line }) => {
		const before = first.get(`${geo} ${period}`);
		if (before === undefined) {
			first.set(`${geo} ${period}`, line);
			return [];
		}
		return [
			{
				check: 'eurostat-duplicate',
				file,
				path: `line ${line}`,
				message: `${geo} has a figure for ${period} already, in line ${before}.`,
				expected: 'one figure for each place and year',
				fix: 'Download the file again.',
			},
		];
	});
}
