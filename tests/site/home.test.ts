import { describe, expect, test } from 'vitest';
import { english } from '../../src/words/en/index.ts';
import { at, onePage } from '../browser/browser.ts';
import { published } from '../browser/published.ts';

const page = onePage();
const words = english.home;

describe('an example of the search finds something', () => {
	test.each(words.examples.map(({ label }) => [label]))('%s', async (label) => {
		await page().goto(at(''));
		await page().locator('.chips a', { hasText: label }).click();
		await page().locator('site-search ol a:visible').first().waitFor();
	});
});

test('the comparison tells both words with their numbers, and leads to the same two compared', async () => {
	await page().goto(at(''));
	const pair = page().locator('.pair');
	expect(await pair.locator('.said').allTextContents()).toEqual([
		expect.stringMatching(/ · holds in \d+ of 100$/),
		expect.stringMatching(/ · holds in \d+ of 100$/),
	]);
	const titles = await pair.locator('.sides b').allTextContents();
	await pair.getByRole('link').click();
	await page().locator('compare-qualifications .verdict').first().waitFor();
	const answer = await page().locator('compare-qualifications').textContent();
	for (const title of titles) expect(answer).toContain(title);
});

test('each country is a tile that leads to its page, and says its figure', async () => {
	await page().goto(at(''));
	expect(await page().locator('.tiles a').count()).toBe(published('countries').length);
	const tile = page().locator('.tiles a[class]').first();
	expect(await tile.locator('title').textContent()).toMatch(/, \d{4}: [\d.]+ \(.+\)/);
	const href = (await tile.getAttribute('href')) ?? '';
	await tile.click();
	await page().waitForURL((url) => url.pathname === href);
});

test('a competence of the e-CF is one step away', async () => {
	await page().goto(at(''));
	expect(await page().locator('.ecf a').count()).toBe(
		published('competences').filter(({ framework }) => framework === 'e-cf-3.0').length,
	);
	await page().locator('.ecf a').first().click();
	expect(await page().locator('h1').count()).toBe(1);
});

test('on a phone no text of a picture is smaller than 12 px', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await page().goto(at(''));
	const smallest = await page().evaluate(() =>
		Math.min(
			...[...document.querySelectorAll<SVGTextElement>('main svg text')].map(
				(text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
			),
			...[...document.querySelectorAll('.ecf li, .pair small, .tile-key')].map((one) =>
				parseFloat(getComputedStyle(one).fontSize),
			),
		),
	);
	expect(smallest).toBeGreaterThanOrEqual(12);
});
