import { readMade } from '../io/made-data.ts';
import { diffAddress } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Changes } from '../model/releases/changes.ts';

/**
 * What differs between two versions. A build makes it with the data; while the content is edited, only what a release
 * changed is at hand, and nothing stands for the rest.
 */
export async function getChanges(catalogue: Catalogue, from: string, to: string): Promise<Changes> {
	const made = (await readMade(`${diffAddress(from, to)}changes.json`)) as Changes | undefined;
	const frozen = catalogue.releases.find(({ version, changes }) => version === to && changes.from === from);
	return made ?? frozen?.changes ?? { from, to, level: 'patch', records: [], schemas: [] };
}
