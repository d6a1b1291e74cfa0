import { join } from 'node:path';
import { readObservationCells, recordIds } from '../indicator-files.ts';
import { mergeObservations, type MergedObservations } from '../merge-observations.ts';
import { rewriteFile } from '../rewrite-file.ts';
import { formatObservations } from '../tables/indicators.ts';
import type { ChosenIndicator, Refusal } from './choose-indicator.ts';
import type { EurostatExtract } from './extract.ts';
import { toObservations, type ImportedObservations } from './observations.ts';

/** An import: the table that was written, and what became of the figures. */
export interface Import {
	path: string;
	table: MergedObservations;
	imported: ImportedObservations;
}

/** From where to where the figures of an extract go. */
export interface ImportPlace {
	/** The content folder. */
	content: string;
	/** The file of the download. */
	from: string;
	/** The folder of the table. */
	to: string;
	/** The year in which it is read. */
	thisYear: number;
}

/** The last year of which an extract can have a figure that is no forecast. */
const lastYearOf = ({ updated }: EurostatExtract, thisYear: number) =>
	Math.min(thisYear, Number(updated?.slice(0, 4) ?? Infinity));

/** Puts the figures of an extract into the table of an indicator, whole or not at all; its other rows stay as they are. */
export async function importExtract(
	extract: EurostatExtract,
	{ indicator, source }: Pick<ChosenIndicator, 'indicator'> & { source: string },
	{ content, from, to, thisYear }: ImportPlace,
): Promise<Import | Refusal> {
	const countries = new Set(await recordIds(join(content, 'countries')));
	if (countries.size === 0) return { sentences: [`There is no country in ${join(content, 'countries')}.`] };
	const lastYear = lastYearOf(extract, thisYear);
	const imported = toObservations(extract, { file: from, source, countries, indicator, lastYear });
	if ('problems' in imported) return imported;
	const path = join(to, `${indicator.id}.csv`);
	const written = await rewriteFile(path, async () => {
		const before = await readObservationCells(path);
		if ('problems' in before) return { problems: before.problems, text: undefined };
		const table = mergeObservations(before.rows, imported.rows);
		return { table, text: formatObservations(table.rows) };
	});
	if ('reason' in written) return { sentences: [written.reason] };
	return 'problems' in written ? { problems: written.problems } : { path, table: written.table, imported };
}
