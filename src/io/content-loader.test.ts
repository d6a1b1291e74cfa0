import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadCatalogue } from './load-catalogue.ts';

let dir: string;
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'documents-'));
	await cp('tests/fixtures/good-content', dir, { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

/** A loader that has read nothing yet. */
async function freshLoader() {
	vi.stubEnv('CONTENT_DIR', dir);
	vi.resetModules();
	return (await import('./content-loader.ts')).contentLoader;
}

/** What Astro would keep of a collection of the folder, by id; throws as its build would. */
async function load(
	contentLoader: Awaited<ReturnType<typeof freshLoader>>,
	collection: 'docs' | 'sources',
	more: object = {},
): Promise<Map<string, unknown>> {
	const entries = new Map<string, unknown>();
	const context = {
		...more,
		config: { root: pathToFileURL(`${process.cwd()}/`) },
		store: {
			clear: () => entries.clear(),
			set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
		},
		parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
	};
	await (contentLoader(collection) as { load: (given: unknown) => Promise<void> }).load(context);
	return entries;
}
const stored = async () => load(await freshLoader(), 'docs');

describe('validate and the site ask one reader', () => {
	test.each([
		['text', 'Text.', true],
		['all that may stand in a document', '# A\n\n| b |\n| - |\n| *c*[^1] |\n\n<WordTable />\n\n[^1]: `{d}`', true],
		['escaped signs', 'a \\{ b \\< c', true],
		['program code', 'export const x = 1;', false],
		['an expression', '{process.exit(0)}', false],
		['a tag', '<script>x</script>', false],
		['a component that is not there', '<Foo />', false],
		['an image', '![a](b.png)', false],
	])('on %s', async (_, body, accepted) => {
		await writeFile(join(dir, 'docs/en/x.mdx'), `---\ntitle: X\ndescription: x.\norder: 99\n---\n\n${body}\n`);
		const { catalogue, problems } = loadCatalogue(dir);
		expect(problems.length === 0).toBe(accepted);
		if (!accepted) return expect(stored()).rejects.toThrow(problems[0]?.message);
		const doc = catalogue?.docs.find(({ slug }) => slug === 'x');
		expect((await stored()).get('en/x')).toMatchObject({ prose: doc?.prose, links: doc?.links, anchors: doc?.anchors });
	});
});

test('while somebody edits, a mistake is told once, and mended it is forgotten', async () => {
	const contentLoader = await freshLoader();
	const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	const logger = { error: vi.fn() };
	const file = join(dir, 'sources', 'handbook.yaml');
	const text = await readFile(file, 'utf8');
	await rm(join(dir, 'docs/en/x.mdx'), { force: true });
	const [, sources] = [
		await load(contentLoader, 'docs', { watcher, logger }),
		await load(contentLoader, 'sources', { watcher, logger }),
	];
	const save = async (next: string) => {
		await writeFile(file, next);
		watcher.emit('change', file);
		await new Promise((resolve) => setTimeout(resolve));
	};
	await save('title: "x');
	await save('title: "x');
	expect(logger.error).toHaveBeenCalledTimes(2);
	expect(sources.size).toBeGreaterThan(0);
	await save(text.replace(/^title:.*$/m, 'title: Mended'));
	expect(sources.get('handbook')).toMatchObject({ title: 'Mended' });
	expect(logger.error).toHaveBeenCalledTimes(2);
	await writeFile(file, text);
});
