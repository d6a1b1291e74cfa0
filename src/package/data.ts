import { readFileSync } from 'node:fs';

const read = new Map<string, unknown>();

/** The text of a file of the data, by its path below the folder that stands beside this program. */
export const textOf = (path: string): string => readFileSync(new URL(`./data/${path}`, import.meta.url), 'utf8');

/** The JSON of a file of the data, read once. */
export function jsonOf(path: string): unknown {
	if (!read.has(path)) read.set(path, JSON.parse(textOf(path)));
	return read.get(path);
}
