import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { indicatorSchema } from '../schema/indicator.ts';
import { isAbsent } from '../schema/common.ts';
import type { Problem } from '../model/problem.ts';
import { readContentFile } from './content-file.ts';
import { filesOnDisk } from './content-files.ts';
import { parseCsv } from './tables/csv.ts';
import { observationColumns, type ObservationCells } from './tables/indicators.ts';
import { parseYaml } from './yaml.ts';

/** What an import has to know of an indicator. */
export interface IndicatorFacts {
	id: string;
	/** Eurostat’s dataset code, or nothing. */
	dataset: string;
	range: { min: number; max: number };
	sources: string[];
	updated: string;
}

const metadataSchema = indicatorSchema.omit({ id: true, observations: true });

/** The metadata of indicators of a content folder, and what keeps others from being read. */
export async function readIndicatorFacts(
	content: string,
	ids: readonly string[],
): Promise<{ facts: IndicatorFacts[]; problems: Problem[] }> {
	const facts: IndicatorFacts[] = [];
	const problems: Problem[] = [];
	for (const id of ids) {
		const path = join(content, 'indicators', `${id}.yaml`);
		const text = readContentFile(filesOnDisk(''), path);
		const parsed = typeof text === 'string' ? parseYaml(text, path) : { problems: [text] };
		const metadata = metadataSchema.safeParse('value' in parsed ? parsed.value : undefined);
		if ('problems' in parsed) problems.push(...parsed.problems);
		else if (!metadata.success)
			problems.push({
				check: 'eurostat-indicator',
				file: path,
				path: '',
				message: 'The indicator is not valid.',
				expected: 'an indicator that is described whole before its figures are imported',
				fix: 'Run npm run validate, which says what is wrong with it.',
			});
		else {
			const { dataset, range, sources, updated } = metadata.data;
			facts.push({
				id,
				dataset: isAbsent(dataset) ? '' : dataset,
				range,
				sources,
				updated: isAbsent(updated) ? '' : updated,
			});
		}
	}
	return { facts, problems };
}

/** Ids of the records of a folder of one file a record. What is no file is left to `npm run validate`. */
export async function recordIds(dir: string): Promise<string[]> {
	if (!existsSync(dir)) return [];
	return (await readdir(dir, { withFileTypes: true }))
		.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
		.map(({ name }) => basename(name, '.yaml'))
		.sort();
}

/** The rows of a table as it stands, none where it does not exist; or why they cannot be read. */
export async function readObservationCells(
	path: string,
): Promise<{ rows: ObservationCells[] } | { problems: Problem[] }> {
	if (!existsSync(path)) return { rows: [] };
	const text = readContentFile(filesOnDisk(''), path);
	const parsed = typeof text === 'string' ? parseCsv(text, path, observationColumns) : { problems: [text] };
	return 'rows' in parsed ? { rows: parsed.rows.map(({ cells }) => cells as ObservationCells) } : parsed;
}
