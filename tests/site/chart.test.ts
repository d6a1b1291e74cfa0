import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, launchBrowser } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await browser.newPage();
});
afterAll(() => browser.close());

const status = () => page.locator('data-chart [role=status]').textContent();
const shownRows = () => page.locator('figure:visible svg .row:not([hidden])').count();

describe('the e-CF overview', () => {
	test('shows one edition, and its whole state stands in the address', async () => {
		await page.goto(at('charts/e-cf-overview/'));
		expect(await shownRows()).toBe(40);
		await page.locator('select[name=edition]').selectOption('4.0');
		await page.locator('select[name=area]').selectOption('build');
		await page.locator('select[name=show]').selectOption('covered');
		const address = page.url();
		expect(address).toContain('?edition=4.0&area=build&show=covered');
		const rows = await shownRows();
		expect(rows).toBeGreaterThan(0);
		expect(rows).toBeLessThan(7);
		await page.goto('about:blank');
		await page.goto(address);
		expect(await shownRows()).toBe(rows);
		expect(await status()).toContain(String(rows));
	});

	test('falls back to the default and says so when the address is malformed', async () => {
		await page.goto(at('charts/e-cf-overview/?edition=9.9&area=<b>'));
		expect(await shownRows()).toBe(40);
		expect(await status()).toContain('default');
	});

	test('is walked by keys, and each value is named', async () => {
		await page.goto(at('charts/e-cf-overview/'));
		await page.locator('figure:visible .cell[tabindex="0"]').focus();
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		expect(await focused()).toContain('A.1, e-4');
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toContain('A.1, e-5');
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toMatch(/^A\.2, /);
		await page.keyboard.press('Home');
		expect(await focused()).toContain('A.2, e-3');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/competences/e-cf-3.0/a.2/');
	});

	test('is walked by keys among what a filter leaves, and closes the gaps', async () => {
		await page.goto(at('charts/e-cf-overview/'));
		const height = () => page.locator('figure:visible svg').evaluate((svg) => svg.getBoundingClientRect().height);
		const whole = await height();
		await page.locator('select[name=area]').selectOption('run');
		expect(await height()).toBeLessThan(whole / 3);
		await page.locator('figure:visible .cell[tabindex="0"]').focus();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('C.1, ');
	});

	test('gives its picture as PNG and its figures as CSV', async () => {
		await page.goto(at('charts/e-cf-overview/?edition=4.0'));
		const [png] = await Promise.all([page.waitForEvent('download'), page.locator('figure:visible [data-png]').click()]);
		expect(png.suggestedFilename()).toBe('e-cf-overview-4.0.png');
		const csv = await page.request.get(at('data/latest/charts/e-cf-overview.csv'));
		expect((await csv.text()).split('\r\n')[0]).toBe(
			'edition,area,code,title,level,profile,unit,change,former_code,new_level',
		);
		const json = await page.request.get(at('data/latest/charts/e-cf-overview.json'));
		expect(((await json.json()) as { title: string }).title).toContain('e-CF 3.0 and 4.0');
	});
});

test('a list with a filter that does not exist shows all and says so', async () => {
	await page.goto(at('competences/?area=nowhere'));
	expect(await page.locator('tbody tr:visible').count()).toBe(81);
	expect(await page.locator('record-list [role=status]').textContent()).toContain('does not exist');
});

test('a list with an order that does not exist keeps its own and says so', async () => {
	await page.goto(at('competences/?sort=code.sideways&area=plan'));
	expect(await page.locator('record-list [role=status]').textContent()).toContain('does not exist');
	expect(await page.locator('th[aria-sort]').count()).toBe(0);
	expect(await page.locator('tbody tr:visible').count()).toBe(19);
});

test('a list sorts codes by their parts, with the order in the address', async () => {
	await page.goto(at('competences/?framework=e-cf-4.0&area=plan'));
	await page.locator('th[data-key=code] button').click();
	await page.waitForURL(/sort=code/);
	const codes = await page.locator('tbody tr:visible td:first-child').allTextContents();
	expect(codes.map((code) => code.trim()).slice(-2)).toEqual(['A.9', 'A.10']);
	expect(await page.locator('th[data-key=code]').getAttribute('aria-sort')).toBe('ascending');
	expect(await page.locator('record-list [role=status]').textContent()).toBe('10 of 81 shown');
});
