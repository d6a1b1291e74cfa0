import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { indicatorSchema } from '../schema/indicator.ts';
import { isAbsent } from '../schema/common.ts';
import type { Problem } from '../model/problem.ts';
import { parseCsv } from './csv.ts';
import { observationColumns, type ObservationCells } from './indicators.ts';
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

/** The metadata of all indicators of a content folder; one that is not valid is left to `npm run validate`. */
export async function readIndicatorFacts(content: string): Promise<IndicatorFacts[]> {
	const dir = join(content, 'indicators');
	const facts: IndicatorFacts[] = [];
	for (const id of await recordIds(dir)) {
		const parsed = parseYaml(await readFile(join(dir, `${id}.yaml`), 'utf8'), `${id}.yaml`);
		const metadata = metadataSchema.safeParse('value' in parsed ? parsed.value : undefined);
		if (!metadata.success) continue;
		const { dataset, range, sources, updated } = metadata.data;
		facts.push({
			id,
			dataset: isAbsent(dataset) ? '' : dataset,
			range,
			sources,
			updated: isAbsent(updated) ? '' : updated,
		});
	}
	return facts;
}

/** Ids of the records of a folder of one file a record. */
export async function recordIds(dir: string): Promise<string[]> {
	if (!existsSync(dir)) return [];
	return (await readdir(dir))
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => basename(name, '.yaml'))
		.sort();
}

/** The text of a download, unpacked where it is gzip, or why there is none. */
export async function readDownload(path: string): Promise<{ text: string } | { reason: string }> {
	if (!existsSync(path)) return { reason: `There is no file "${path}".` };
	if ((await stat(path)).isDirectory()) return { reason: `"${path}" is a folder; name a file in it.` };
	try {
		const bytes = await readFile(path);
		const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(isGzip ? gunzipSync(bytes) : bytes) };
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'Z_BUF_ERROR') return { reason: `"${path}" is cut off: the gzip does not end. Download it again.` };
		if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { reason: `"${path}" is not encoded as UTF-8.` };
		return { reason: `"${path}" cannot be read: ${message}.` };
	}
}

/** The rows of a table as it stands, none where it does not exist; or why they cannot be read. */
export async function readObservationCells(
	path: string,
): Promise<{ rows: ObservationCells[] } | { problems: Problem[] }> {
	if (!existsSync(path)) return { rows: [] };
	const parsed = parseCsv(await readFile(path, 'utf8'), path, observationColumns);
	return 'rows' in parsed ? { rows: parsed.rows.map(({ cells }) => cells as ObservationCells) } : parsed;
}

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
export async function writeWhole(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(beside, text);
		await rename(beside, path);
	} finally {
		await rm(beside, { force: true });
	}
}
