import type { Loader } from 'astro/loaders';
import { resolve, sep } from 'node:path';
import { formatProblem } from '../model/problem.ts';
import type { CollectionName } from '../schema/collections.ts';
import { readContent } from './read-content.ts';

/** The folder that editors edit; another one can be built with `CONTENT_DIR`. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';

let reading: ReturnType<typeof readContent> | undefined;

/**
 * An Astro loader over our own reader, so that the site, the scripts and the tests read content in the same way.
 * Astro's `file()` is not used since it only logs a file that it cannot parse, and goes on without it.
 */
export function contentLoader(collection: CollectionName | 'edition'): Loader {
	return {
		name: `content-${collection}`,
		load: async ({ store, parseData, watcher }) => {
			const fill = async () => {
				reading ??= readContent(contentDir);
				const { raw, problems } = await reading;
				if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n\n'));
				store.clear();
				const records =
					collection === 'edition'
						? [{ file: raw.edition.file, data: { id: 'edition', ...(raw.edition.data as object) } }]
						: raw.records.filter((record) => record.collection === collection);
				for (const { file, data } of records) {
					const id = String((data as { id: unknown }).id);
					store.set({ id, data: await parseData({ id, data }), filePath: `${contentDir}/${file}` });
				}
			};
			await fill();
			watcher?.on('change', (path) => {
				if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
				reading = undefined;
				void fill();
			});
		},
	};
}
