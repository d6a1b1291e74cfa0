import { readFileSync } from 'node:fs';

/** The records of a collection as the site that is tested publishes them: what its pages have to show follows from these. */
export const published = (collection: string): Record<string, unknown>[] =>
	(
		JSON.parse(readFileSync(`dist/data/latest/${collection}.json`, 'utf8')) as {
			items: Record<string, unknown>[];
		}
	).items;

/** How many records of a collection have these values. */
export const countOf = (collection: string, values: Record<string, string> = {}): number =>
	published(collection).filter((item) => Object.entries(values).every(([name, value]) => item[name] === value)).length;
