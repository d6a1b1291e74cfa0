import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../src/schema/collections.ts';
import { at, onePage } from '../browser/browser.ts';

/** The pages of the lists, by their address: the first of each, and those of the lists that stand on several. */
const lists = collectionNames.flatMap((collection) =>
	readdirSync(`dist/${collection}`, { recursive: true, encoding: 'utf8' })
		.map((path) => `${collection}/${path.replaceAll('\\', '/')}`)
		.filter((path) => /^[^/]+\/(?:by\/.*)?index\.html$/.test(path))
		.map((path) => ({
			collection,
			address: path.replace(/index\.html$/, ''),
			html: readFileSync(`dist/${path}`, 'utf8'),
		})),
);

test('no page of a list weighs more than 150 KB, and a quarter of one for each row that can be ticked', () => {
	const boxes = (html: string) => (html.match(/type="checkbox"/g) ?? []).length;
	const heavy = lists.filter(({ html }) => Buffer.byteLength(html) > 150 * 1024 + 256 * boxes(html));
	expect(heavy.map(({ address }) => address)).toEqual([]);
});

const long = lists.filter(
	({ address, collection, html }) => address === `${collection}/` && html.includes('data-facet='),
);

describe.each(long)('the list of $collection, on several pages', ({ collection, address, html }) => {
	const records = (of: string) => [...of.matchAll(/<tr [^]*?<a href="([^"#?]+)"/g)].map(([, href]) => href);

	test('has every record on one of its pages', () => {
		const pages = lists.filter(
			(one) => (one.collection === collection && !one.address.includes('/by/')) || one.address.includes('/by/all/'),
		);
		const { count } = JSON.parse(readFileSync(`dist/data/latest/${collection}.json`, 'utf8')) as { count: number };
		const listed = pages.flatMap((one) => records(one.html));
		expect(new Set(listed).size).toBe(listed.length);
		expect(listed).toHaveLength(count);
	});

	const page = onePage();
	test('leads from the address of a filter to the page of its rows', async () => {
		const [, query = '', value = ''] = /data-facet="([^"=]+)=([^"]+)"/.exec(html) ?? [];
		await page().goto(at(`${address}?${query}=${value}`));
		await page().waitForURL(/\/by\//);
		expect(await page().locator(`a[data-facet="${query}=${value}"]`).getAttribute('aria-current')).toBe('true');
		const rows = await page()
			.locator('tbody tr')
			.evaluateAll((all, key) => all.map((row) => (row as HTMLElement).dataset[key]), query);
		expect(new Set(rows)).toEqual(new Set([value]));
	});
});
