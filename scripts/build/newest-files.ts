import type { EditionData } from '../../src/datasets/edition-data.ts';
import { readFrozen } from '../../src/io/frozen-data.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { toDataFiles } from '../../src/site/data-files.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';

/**
 * The files of the edition by their path: as they were frozen in `contentDir`, where it is released, so that no later code
 * changes them; else made anew. `before`: the data of the last release.
 */
export async function newestFiles(
	catalogue: Catalogue,
	contentDir: string,
	before: EditionData | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
	if (catalogue.edition.released && before) return readFrozen(contentDir, before.version);
	const files = await toDataFiles({ catalogue, locale: localeOf(sourceLanguage) }, before);
	return new Map(files.map(({ path, bytes }) => [path, bytes]));
}
