import type { Loader } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { formatProblems } from '../model/problem.ts';
import type { RawContent, RawBeside } from '../model/raw-content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { filesOnDisk } from './content-files.ts';
import { readContent } from './read-content.ts';

/** The folder that editors edit; another one can be built with `CONTENT_DIR`. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';

/** A file of content that was read and found good, which a build gives to its pages: they need not read it again. */
const readAlready = process.env['CONTENT_READ'];

type StoredCollection = CollectionName | 'edition' | 'docs' | 'history';

let reading: ReturnType<typeof readContent> | undefined;
const read = () =>
	readAlready === undefined
		? readContent(filesOnDisk(contentDir))
		: { raw: deserialize(readFileSync(readAlready)) as RawContent, problems: [] };
let told: string | undefined;

/** The content, read once until it changes. */
function contentOf(): RawContent {
	reading ??= read();
	if (reading.problems.length > 0) throw new Error(formatProblems(reading.problems));
	return reading.raw;
}

function entriesOf(collection: StoredCollection, raw: RawContent): { id: string; file: string; data: object }[] {
	if (collection === 'edition')
		return [{ id: 'edition', file: raw.edition.file, data: { id: 'edition', ...(raw.edition.data as object) } }];
	if (collection === 'history') {
		const { releases, retired, synonyms, checksum } = raw;
		const beside: RawBeside = {
			releases,
			...(retired ? { retired } : {}),
			...(synonyms ? { synonyms } : {}),
			checksum,
		};
		// As text: Astro takes every `{ collection, id }` for a reference of its own, and reports ids that are retired.
		return [{ id: 'history', file: 'releases', data: { text: JSON.stringify(beside) } }];
	}
	if (collection === 'docs')
		return raw.docs.map((doc) => ({ id: `${doc.language}/${doc.slug}`, file: doc.file, data: doc }));
	return raw.records
		.filter((record) => record.collection === collection)
		.map(({ file, data }) => ({ id: String(data['id']), file, data }));
}

/**
 * An Astro loader over our own reader, so that the site, the scripts and the tests read content in the same way.
 * Astro's `file()` is not used since it only logs a file that it cannot parse, and goes on without it; `glob()` is not,
 * since it would compile documents as program code.
 */
export function contentLoader(collection: StoredCollection): Loader {
	return {
		name: `content-${collection}`,
		load: async ({ config, store, parseData, watcher, logger }) => {
			// Astro takes a path from the root of the site only, also for a folder elsewhere.
			const pathOf = (file: string) =>
				relative(fileURLToPath(config.root), resolve(contentDir, file)).split(sep).join('/');
			const fill = async () => {
				const entries = entriesOf(collection, contentOf());
				store.clear();
				for (const { id, file, data } of entries)
					store.set({ id, data: await parseData({ id, data: { ...data } }), filePath: pathOf(file) });
			};
			await fill();
			// Each collection hears of a change before the first of them reads; one of them tells what is wrong.
			const refill = (path: string) => {
				if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
				reading = told = undefined;
				void Promise.resolve()
					.then(fill)
					.catch((error: unknown) => {
						if (String(error) !== told) logger.error(String(error));
						told = String(error);
					});
			};
			watcher?.add(contentDir);
			for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
		},
	};
}
