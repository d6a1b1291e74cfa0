import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../src/schema/collections.ts';
import { onePage, visit } from '../browser/browser.ts';

const page = onePage();

describe('on a phone a row is a card', () => {
	test.each(collectionNames)('and the list of %s needs no sideways scrolling', async (collection) => {
		await page().setViewportSize({ width: 360, height: 800 });
		await visit(page(), `${collection}/`);
		const wide = await page().evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('record-list .table')]
				.filter((element) => element.scrollWidth > element.clientWidth)
				.map((element) => [element.tagName, element.scrollWidth]),
		);
		expect(wide).toEqual([]);
	});
});
