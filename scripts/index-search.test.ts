import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexSearch } from './index-search.ts';

const page = (i: number) => `<!doctype html>
<html lang="en"><head><title>Page ${i}</title></head><body><main data-pagefind-body>
<h1 data-pagefind-meta="title">Page ${i}</h1>
<span hidden data-pagefind-filter="kind:kind ${i % 7}"></span>
<span hidden data-pagefind-filter="area:area ${i % 5}"></span>
<span hidden data-pagefind-filter="level:level ${i % 3}"></span>
<p>Words of page ${i}: résumé, resume, C++ and ${'abcdefghij'.slice(i % 10)}.</p>
</main></body></html>`;
const names = Array.from({ length: 40 }, (_, i) => `${'zyxwv'.charAt(i % 5)}/${i}`);

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'index-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Writes the pages in this order, indexes them, and gives the bytes of each file of the index. */
async function indexOf(folder: string, order: readonly string[]): Promise<Map<string, string>> {
	const dir = join(root, folder);
	for (const name of order) {
		await mkdir(join(dir, name), { recursive: true });
		await writeFile(join(dir, name, 'index.html'), page(names.indexOf(name)));
	}
	expect(await indexSearch(dir)).toBe(names.length);
	const files = await readdir(join(dir, 'pagefind'), { recursive: true, withFileTypes: true });
	return new Map(
		await Promise.all(
			files
				.filter((file) => file.isFile())
				.map((file) => join(file.parentPath, file.name))
				.sort()
				.map(async (path): Promise<[string, string]> => [path.slice(dir.length), await readFile(path, 'base64')]),
		),
	);
}

test('the same pages give the same index, whatever the folder and the order they were written in', async () => {
	const first = await indexOf('first', names);
	const second = await indexOf('second', names.toReversed());
	expect([...second.keys()]).toEqual([...first.keys()]);
	expect([...first].filter(([path, bytes]) => second.get(path) !== bytes).map(([path]) => path)).toEqual([]);
	expect([...first.keys()].some((path) => path.endsWith('.pf_filter'))).toBe(true);
});

test('a page that marks nothing for the search is left out', async () => {
	const dir = join(root, 'marked');
	await mkdir(dir);
	await writeFile(join(dir, 'index.html'), page(1));
	await writeFile(join(dir, 'frame.html'), page(2).replace('data-pagefind-body', 'data-pagefind-ignore="all"'));
	expect(await indexSearch(dir)).toBe(1);
});

test('pages of which none marks anything are refused, so that no empty index is published', async () => {
	const dir = join(root, 'unmarked');
	await mkdir(dir);
	await writeFile(join(dir, 'index.html'), page(1).replace('data-pagefind-body', ''));
	await expect(indexSearch(dir)).rejects.toThrow('No page of');
});

test('a folder without pages is refused', async () => {
	await mkdir(join(root, 'empty'));
	await expect(indexSearch(join(root, 'empty'))).rejects.toThrow('holds no page');
});
