import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at } from '../browser/browser.ts';
import { comparePage, first, nameOf, second } from './compare-page.ts';

const { page, open } = comparePage();
const pair = `?q=${first},${second}`;

describe('from the home page to a comparison of two named diplomas', () => {
	/** What a visitor does: each is one of at most four. */
	const actions = () => {
		let count = 0;
		const act = async (doing: Promise<unknown>) => {
			count += 1;
			await doing;
		};
		return { act, count: () => count };
	};

	test('it takes opening the page and naming each, with the key that chooses it', async () => {
		const { act, count } = actions();
		await page().goto(at(''));
		await act(page().locator('header a[href$="/compare/"]').click());
		await page().locator('form.pick:not([inert])').waitFor();
		for (const id of [first, second]) await act(page().locator('#compare-input').pressSequentially(`${id}\n`));
		await page().locator('#trust').waitFor();
		expect(count()).toBeLessThanOrEqual(4);
	});

	test('or naming the first, and one of those that are offered as closest', async () => {
		const { act, count } = actions();
		await page().goto(at(''));
		await act(page().locator('header a[href$="/compare/"]').click());
		await page().locator('form.pick:not([inert])').waitFor();
		await act(page().locator('#compare-input').fill(first));
		await act(page().keyboard.press('Enter'));
		await act(page().locator('.chips button').first().click());
		await page().locator('#trust').waitFor();
		expect(count()).toBeLessThanOrEqual(4);
	});
});

describe('what each gives room to', () => {
	test('opens a competence by keys, and comes back to it', async () => {
		await open(pair);
		const cell = page().locator('.mirror .wide a.cell').first();
		await cell.focus();
		await page().keyboard.press('Enter');
		expect(await page().evaluate(() => document.activeElement?.id)).toBe('opened-title');
		const opened = page().locator('[data-place=opened]');
		expect(await opened.locator('.side-by-side h3').allTextContents()).toEqual([nameOf(first), nameOf(second)]);
		await opened.locator('[data-do=close]').click();
		expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	test('is turned round', async () => {
		await open(pair);
		await page().locator('[data-do=turn]').click();
		await page().waitForURL(`**/?q=${second},${first}`);
	});

	test.each([
		[1280, '.wide'],
		[360, '.narrow'],
	])('has letters of twelve pixels or more at %i px', async (width, shown) => {
		await page().setViewportSize({ width, height: 900 });
		await open(pair);
		await page().locator('#rooms').scrollIntoViewIfNeeded();
		const smallest = await page()
			.locator(`.mirror ${shown} svg`)
			.evaluate((svg: SVGSVGElement) => {
				const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
				const sizes = [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize));
				return Math.min(...sizes) * scale;
			});
		expect(smallest).toBeGreaterThanOrEqual(12);
	});

	test('is handed over as SVG and PNG, with method and address', async () => {
		await open(pair);
		await page().locator('[data-do=svg]').waitFor();
		const saved = async (ending: string) => {
			const [file] = await Promise.all([
				page().waitForEvent('download'),
				page().locator(`[data-do=${ending}]`).click(),
			]);
			expect(file.suggestedFilename()).toBe(`comparison-${first}-and-${second}.${ending}`);
			return readFileSync(await file.path());
		};
		const svg = String(await saved('svg'));
		for (const text of ['docs/comparability/', `compare/${pair}`, 'not a recognition decision'])
			expect(svg).toContain(text);
		expect((await saved('png')).subarray(1, 4).toString()).toBe('PNG');
	});
});
