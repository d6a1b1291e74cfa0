import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMarkdown } from '../fixtures/strict-markdown.ts';
import { attribute, filesOf, readPages } from '../browser/built-pages.ts';

const pages = readPages('dist');
const site = 'https://site.example/';
const files = filesOf('dist', '.md');
const texts = new Map(files.map((file) => [file, readMarkdown(readFileSync(join('dist', file), 'utf8'))]));

test('a page names its Markdown twin, and there is no twin without a page', () => {
	const named = pages.flatMap(({ path, elements }) =>
		elements
			.filter(({ attributes: { rel, type } }) => rel === 'alternate' && type === 'text/markdown')
			.map((element) => new URL(attribute(element, 'href') ?? '', site + path).pathname.slice(1)),
	);
	expect(named.length).toBeGreaterThan(0);
	expect(named.sort()).toEqual(files);
	for (const file of files) expect(existsSync(join('dist', file.replace(/\.md$/, ''), 'index.html')), file).toBe(true);
});

test('a link of a twin leads to a page and its anchor, or to a file', () => {
	const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]));
	const dead = [...texts].flatMap(([file, { links }]) =>
		links
			.map((link) => new URL(link, site + file))
			.filter(({ href }) => href.startsWith(site))
			.filter(({ pathname, hash }) => {
				const path = decodeURIComponent(pathname.slice(1));
				const ids = idsOf.get(path);
				return ids ? hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))) : !existsSync(join('dist', path));
			})
			.map(({ href }) => `${file}: ${href}`),
	);
	expect(dead.slice(0, 10)).toEqual([]);
});
