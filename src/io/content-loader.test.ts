import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

/** What Astro would keep of the documents of the folder, by id; throws as its build would. */
async function stored(): Promise<Map<string, unknown>> {
	vi.stubEnv('CONTENT_DIR', dir);
	vi.resetModules();
	const { contentLoader } = await import('./content-loader.ts');
	const entries = new Map<string, unknown>();
	const context = {
		config: { root: pathToFileURL(`${process.cwd()}/`) },
		store: {
			clear: () => entries.clear(),
			set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
		},
		parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
	};
	const { load } = contentLoader('docs') as { load: (given: unknown) => Promise<void> };
	await load(context);
	return entries;
}

describe('validate and the site ask one reader', () => {
	test.each([
		['text', 'Text.', true],
		['all that may stand in a document', '# A\n\n| b |\n| - |\n| *c*[^1] |\n\n<BandTable />\n\n[^1]: `{d}`', true],
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
