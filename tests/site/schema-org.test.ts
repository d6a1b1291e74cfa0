import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson } from '../fixtures/strict-readers.ts';

interface Marked {
	'@type': string;
	url: string;
	description: string;
	distribution: { contentUrl: string; contentSize: string }[];
}

const page = readFileSync('dist/data/index.html', 'utf8');
const [, json = ''] = /<script[^>]*type="application\/ld\+json"[^>]*>([^<]*)<\/script>/.exec(page) ?? [];
const dataset = readJson(json) as Marked;

test('the page of the data describes a dataset as search engines ask for it', () => {
	for (const field of ['name', 'version', 'license', 'creator']) expect(dataset).toHaveProperty(field);
	expect(dataset['@type']).toBe('Dataset');
	expect(dataset.description.length).toBeGreaterThanOrEqual(50);
	expect(dataset.description.length).toBeLessThanOrEqual(5000);
	expect(page).toContain(`<link rel="canonical" href="${dataset.url}">`);
});

test('each file that it names is there, with this size', () => {
	expect(dataset.distribution.length).toBeGreaterThan(0);
	const base = dataset.url.replace(/data\/$/, '');
	for (const { contentUrl, contentSize } of dataset.distribution) {
		const bytes = readFileSync(join('dist', contentUrl.replace(base, '')));
		expect(`${bytes.length} B`, contentUrl).toBe(contentSize);
	}
});
