import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedPages, linkedDocuments } from './addresses.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(?:ts|astro|json)$/.test(path) && !/\.test\.ts$/.test(path))
	.map((path) => readFileSync(join('src', path), 'utf8'));
const found = (pattern: RegExp) =>
	sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));

test('the list of documents that pages lead to is the list of those that they do lead to', () => {
	const named = new Set([
		...found(/toDocument\('([^']+)'/g),
		...found(/documentAddress\('([^']+)' satisfies/g),
		...found(/"address": "docs\/([^/"]+)\//g),
		...found(/'docs\/([^/']+)\/'/g).filter((slug) => !fixedPages.some((page) => page === `docs/${slug}/`)),
	]);
	expect([...named].sort()).toEqual([...linkedDocuments]);
});

test('no other place of the code names a document', () => {
	expect(found(/to\([`']docs\/([^`'/]+)/g)).toEqual([]);
});
