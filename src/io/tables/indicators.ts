import { stringify } from 'csv-stringify/sync';
import type { Problem } from '../../model/problem.ts';
import { contradictoryCells } from './absent-cells.ts';
import type { CsvRow } from './csv.ts';
import { numberOrText } from './number-cell.ts';

/** The columns of `content/indicators/<id>.csv`. */
export const observationColumns = ['place', 'year', 'value', 'valueAbsent', 'flags', 'source'] as const;

/** The cells of a row of such a table. */
export type ObservationCells = Record<(typeof observationColumns)[number], string>;

/** An indicator as it was read, with the line of each of its observations in the table. */
export interface ReadIndicator {
	data: Record<string, unknown>;
	lines: number[];
}

/** Joins what `<id>.yaml` says and the rows of `<id>.csv` into a record of the shape of `indicatorSchema`, without its id. */
export function toIndicator(metadata: Record<string, unknown>, rows: readonly CsvRow[]): ReadIndicator {
	const observations = rows.map(({ cells }) => ({
		place: cells['place'],
		year: numberOrText(cells['year'] ?? ''),
		value: cells['valueAbsent']
			? { absent: cells['valueAbsent'] }
			: cells['value']
				? numberOrText(cells['value'])
				: null,
		...(cells['flags'] ? { flags: cells['flags'] } : {}),
		source: cells['source'],
	}));
	return { data: { ...metadata, observations }, lines: rows.map(({ line }) => line) };
}

/** Mistakes that joining the two files would swallow: figures in the metadata, a value beside the reason for its absence. */
export function checkIndicatorFiles(
	metadata: Record<string, unknown>,
	rows: readonly CsvRow[],
	base: string,
): Problem[] {
	const typed: Problem[] = !('observations' in metadata)
		? []
		: [
				{
					check: 'unknown-field',
					file: `${base}.yaml`,
					path: 'observations',
					message: 'The figures are written here.',
					expected: `figures only in ${base}.csv, a row each`,
					fix: 'Move them to the table, and remove "observations".',
				},
			];
	return [...typed, ...contradictoryCells(rows, `${base}.csv`, 'value')];
}

/** The table as it is kept in `content/`: sorted by place, then year. */
export function formatObservations(rows: readonly ObservationCells[]): string {
	const key = ({ place, year }: ObservationCells) => `${place} ${year}`;
	const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
	return stringify(
		sorted.map((row) => observationColumns.map((column) => row[column])),
		{ header: true, columns: [...observationColumns] },
	);
}
