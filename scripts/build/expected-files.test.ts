import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { expectedFiles, faultsOf } from './expected-files.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'expected-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), text);
}

describe('the files of a build', () => {
	test('are those of the pages with a fixed address', async () => {
		const { catalogue } = loadCatalogue('tests/fixtures/good-content');
		for (const page of [
			'index.astro',
			'404.astro',
			'scheme.astro',
			'index/index.astro',
			'[...lang]/charts/index.astro',
		])
			write(page, '');
		for (const other of ['charts/_Part.astro', 'docs/[slug].astro', '[a]/b.astro', 'list.json.ts', 'notes.md'])
			write(other, '');
		const fixed = ['index.html', '404.html', 'scheme/index.html', 'index/index.html', 'charts/index.html', 'list.json'];
		const files = expectedFiles(catalogue!, dir);
		expect(fixed.filter((file) => !files.includes(file))).toEqual([]);
		expect(files.filter((file) => /[[\]]|_Part|astro|404\/|notes\.md$/.test(file))).toEqual([]);
	});

	test('are a page and a twin for each record, a list for each collection, a page for each document', async () => {
		const { catalogue } = loadCatalogue('tests/fixtures/good-content');
		const files = expectedFiles(catalogue!, dir);
		for (const { id } of catalogue!.sources.all) {
			expect(files).toContain(`sources/${id}/index.html`);
			expect(files).toContain(`sources/${id}.json`);
			expect(files).toContain(`sources/${id}.md`);
		}
		expect(files).toContain('labels/index.html');
		for (const version of ['latest', '0.0.1-dev']) expect(files).toContain(`data/${version}/index.json`);
		for (const { slug } of catalogue!.docs)
			expect(files).toEqual(expect.arrayContaining([`docs/${slug}/index.html`, `docs/${slug}.md`]));
	});
});

describe('a built site', () => {
	const expected = ['index.html', 'data/latest/index.json'];
	const whole = '<html>A page</html>\n';
	beforeEach(() => {
		write('index.html', whole);
		write('data/latest/index.json', JSON.stringify({ files: [{ path: 'a.csv', bytes: 3 }] }));
		write('data/latest/a.csv', 'a,b');
	});

	test('is whole when all is there', () => {
		expect(faultsOf(dir, expected)).toEqual([]);
	});

	test.each([
		['a page is missing', () => rmSync(join(dir, 'index.html')), 'index.html'],
		['a page is empty', () => write('index.html', ''), 'index.html'],
		['a page breaks off', () => write('index.html', whole.slice(0, 10)), 'index.html'],
		['the list of datasets is missing', () => rmSync(join(dir, expected[1]!)), expected[1]],
		['the list of datasets breaks off', () => write(expected[1]!, '{ "files": ['), expected[1]],
		['a dataset is missing', () => rmSync(join(dir, 'data/latest/a.csv')), 'data/latest/a.csv'],
		['a dataset breaks off', () => write('data/latest/a.csv', 'a,'), 'data/latest/a.csv'],
	])('is not when %s', (_, change, file) => {
		change();
		expect(faultsOf(dir, expected)).toEqual([file]);
	});
});
