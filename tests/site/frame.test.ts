import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../src/schema/collections.ts';
import { anotherVisitor, at, onePage } from '../browser/browser.ts';
import { published } from '../browser/published.ts';

const page = onePage();
const frameHeight = () => page().evaluate(() => document.querySelector('header')?.getBoundingClientRect().bottom);
/** A page of each kind of layout, one of them of a task whose name stands far to the right. */
const places = ['', 'competences/e-cf-3.0/b.3/', 'qualifications/', 'charts/e-cf-overview/', 'data/', '404.html'];

describe('the frame takes little of a screen', () => {
	test.each(places)('/%s', async (path) => {
		await page().goto(at(path));
		expect(await frameHeight()).toBeLessThanOrEqual(57);
		await page().setViewportSize({ width: 360, height: 740 });
		expect(await frameHeight()).toBeLessThanOrEqual(110);
	});
});

test('six tasks lead to six pages, each of which says that it is the one', async () => {
	await page().goto(at(''));
	const tasks = page().locator('header nav a');
	expect(await tasks.count()).toBe(6);
	for (let i = 0; i < 6; i++) {
		const name = await tasks.nth(i).textContent();
		await tasks.nth(i).click();
		expect(await page().locator('header [aria-current=page]').textContent()).toBe(name);
	}
});

test('on a phone the last task is reached by keyboard', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await page().goto(at(''));
	const last = page().locator('header nav a').last();
	await last.focus();
	const { x, width } = (await last.boundingBox()) ?? { x: NaN, width: NaN };
	expect(x).toBeGreaterThanOrEqual(0);
	expect(x + width).toBeLessThanOrEqual(360);
});

test('a page below a list says which task it belongs to', async () => {
	await page().goto(at('competences/e-cf-3.0/b.3/'));
	expect(await page().locator('header [aria-current=true]').getAttribute('href')).toContain('occupations/');
});

test('the search asks from any page, without scripts', async () => {
	const visitor = await anotherVisitor(page(), { javaScriptEnabled: false });
	const other = await visitor.newPage();
	await other.goto(at('countries/'));
	await other.locator('header input[name=q]').fill('tester');
	await other.keyboard.press('Enter');
	await other.waitForURL((url) => url.href === at('search/?q=tester'));
	await visitor.close();
});

test('the foot reaches every collection, and says how many records it has', async () => {
	await page().goto(at('search/'));
	const listed = await page()
		.locator('footer li')
		.evaluateAll((items) =>
			items.map((item) => [item.querySelector('a')?.pathname, item.textContent?.match(/[\d,]+$/)?.[0]]),
		);
	for (const name of collectionNames)
		expect(listed).toContainEqual([new URL(at(`${name}/`)).pathname, published(name).length.toLocaleString('en-GB')]);
});
