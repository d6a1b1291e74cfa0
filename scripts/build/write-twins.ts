import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toJson } from '../../src/datasets/json.ts';
import { toTwin } from '../../src/datasets/twin.ts';
import { twinAddressOf } from '../../src/model/addresses.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { collectionNames } from '../../src/schema/collections.ts';

/**
 * Writes the JSON twin of every record beside its page. Astro could, as it does while the content is edited; for a file
 * that needs no page it takes longer than for writing the file.
 */
export function writeTwins(dir: string, catalogue: Catalogue): void {
	for (const collection of collectionNames)
		for (const { id } of catalogue[collection].all) {
			const path = join(dir, twinAddressOf(collection, id));
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, toJson(toTwin(catalogue, collection, id)));
		}
}
