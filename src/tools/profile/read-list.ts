import { quote } from '../../charts/quote.ts';
import type { Leaving } from './leaving.ts';

/** More entries of a list are of no person. */
const mostEntries = 2000;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an entry; nothing where it has none. */
export const fieldsOf = (leaving: Leaving, path: string, entry: unknown): Record<string, unknown> | undefined =>
	isRecord(entry) ? entry : leaving.leave(path, 'no-object');

/**
 * Reads the entries of a list of a file that can be taken; what is named twice is taken once. `read` gives nothing where an
 * entry cannot be taken, `keyOf` what an entry is about.
 */
export function readList<T>(
	list: string,
	given: unknown,
	leaving: Leaving,
	{ read, keyOf }: { read: (path: string, entry: unknown) => T | undefined; keyOf: (entry: T) => string },
): T[] {
	if (given === undefined) return [];
	if (!Array.isArray(given)) return leaving.leave(list, 'no-list', { list }) ?? [];
	if (given.length > mostEntries)
		leaving.leave(list, 'too-many', { list, most: mostEntries, count: given.length - mostEntries });
	const taken = new Map<string, T>();
	given.slice(0, mostEntries).forEach((entry: unknown, i) => {
		const path = `${list}/${i}`;
		const one = read(path, entry);
		if (one === undefined) return;
		if (taken.has(keyOf(one))) return leaving.leave(path, 'twice', { id: quote(keyOf(one)) });
		taken.set(keyOf(one), one);
	});
	return [...taken.values()];
}
