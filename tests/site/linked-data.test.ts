import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askFor, readLinked } from '../fixtures/linked-data.ts';
import { filesOf, readHtml } from '../browser/built-pages.ts';

const files = filesOf('dist', '.jsonld').filter((file) => !file.startsWith('data/'));
const read = (file: string) => readFileSync(join('dist', file), 'utf8');

test('pages name their JSON-LD twin, and there is no twin without a page', () => {
	const named = readHtml('dist').flatMap(({ path, html }) =>
		[...html.matchAll(/<link rel="alternate" type="application\/ld\+json" href="([^"]+)"/g)].map(([, href = '']) =>
			new URL(href, `https://site.example/${path}`).pathname.slice(1),
		),
	);
	expect(named.length).toBeGreaterThan(0);
	expect(named.sort()).toEqual(files);
});

test('the triples of a twin speak of the record by its name, and have its title of the JSON twin', () => {
	for (const file of files) {
		const { record } = JSON.parse(read(file.replace(/ld$/, ''))) as {
			record: { page: string; title: Record<string, string> };
		};
		const store = readLinked(read(file));
		const names = askFor(
			store,
			`SELECT (STR(?name) AS ?title) (LANG(?name) AS ?lang) { <${record.page}> <https://schema.org/name> ?name }`,
		);
		expect(Object.fromEntries(names.map(({ title, lang }) => [lang, title])), file).toEqual(record.title);
	}
});
