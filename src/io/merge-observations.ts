import type { ObservationCells } from './tables/indicators.ts';

/** A table after an import, and what became of the rows that stood in it. */
export interface MergedObservations {
	rows: ObservationCells[];
	/** Places and years for which the download has no figure. */
	kept: string[];
	changed: number;
	added: number;
}

/** A table with the rows of a download in their places. Rows that the download does not hold stay as they are. */
export function mergeObservations(
	before: readonly ObservationCells[],
	imported: readonly ObservationCells[],
): MergedObservations {
	const keyOf = ({ place, year }: ObservationCells) => `${place} ${year}`;
	const figure = ({ value, valueAbsent, flags }: ObservationCells) => `${value} ${valueAbsent} ${flags}`;
	const old = new Map(before.map((row) => [keyOf(row), row]));
	const now = new Set(imported.map(keyOf));
	const kept = before.filter((row) => !now.has(keyOf(row)));
	const changed = imported.filter((row) => {
		const known = old.get(keyOf(row));
		return known !== undefined && figure(known) !== figure(row);
	});
	return {
		rows: [...imported, ...kept],
		kept: kept.map(keyOf),
		changed: changed.length,
		added: imported.filter((row) => !old.has(keyOf(row))).length,
	};
}
