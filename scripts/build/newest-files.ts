import { toEditionData } from '../../src/datasets/edition-data.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { toDataFiles } from '../../src/site/data-files.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';

/** A release with its files by their path below its folder. */
export interface Frozen {
	version: string;
	files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The files of the edition by their path: as they were frozen, where it is released, so that no later code changes them;
 * else made anew. `last`: the last release.
 */
export async function newestFiles(
	catalogue: Catalogue,
	last: Frozen | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
	if (catalogue.edition.released && last) return last.files;
	const before = last && toEditionData(last.version, last.files);
	const files = await toDataFiles({ catalogue, locale: localeOf(sourceLanguage) }, before);
	return new Map(files.map(({ path, bytes }) => [path, bytes]));
}
