import { readFile } from 'node:fs/promises';
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

const open = (path: string) => page.goto(at(`charts/${path}`));
const query = () => new URL(page.url()).search;
const status = async () => (await page.locator('main form + [role=status]').textContent()) ?? '';
const caption = async () => (await page.locator('figure:visible figcaption').textContent()) ?? '';
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const tableRows = () => page.locator('figure:visible tbody tr:not([hidden])').count();
const choose = (name: string, value: string) => page.locator(`select[name="${name}"]`).selectOption(value);
/** Ticks a country, or takes the tick away. */
const tick = async (id: string) => {
	await page.locator('.choice').evaluate((details: HTMLDetailsElement) => (details.open = true));
	await page.locator(`input[name=country][value=${id}]`).click();
};
/** What the button or link hands over: its name and its text. */
async function download(selector: string): Promise<{ name: string; text: string }> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator(`figure:visible ${selector}`).first().click(),
	]);
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const markup = '<img src=x onerror=window.hit=1>';
/** Markup of the address stands nowhere on the page but as text. */
async function expectNoMarkup() {
	expect(await page.locator('main img').count()).toBe(0);
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
}

describe('national levels on the EQF ladder', () => {
	test('shows the countries of the address, and writes a choice into it', async () => {
		await open('framework-ladder/?country=at,fr');
		expect(await caption()).toContain('Austria and France');
		const before = await tableRows();
		await tick('pl');
		expect(query()).toBe('?country=at,fr,pl');
		expect(await caption()).toContain('Austria, France and Poland');
		expect(await tableRows()).toBeGreaterThan(before);
		await page.reload();
		expect(await caption()).toContain('Austria, France and Poland');
	});

	test('says which countries it does not know, and shows the others', async () => {
		await open(`framework-ladder/?country=at,zz,${encodeURIComponent(markup)}&colour=red`);
		for (const word of ['“zz”', markup, '“colour”']) expect(await status()).toContain(word);
		expect(await caption()).toContain('of Austria,');
		await expectNoMarkup();
	});

	test('is walked by keys', async () => {
		await open('framework-ladder/?country=at,de');
		await page.locator('svg .cell[tabindex="0"]').focus();
		const first = await focused();
		expect(first).toContain('EQF level');
		await page.keyboard.press('ArrowDown');
		expect(await focused()).not.toBe(first);
	});

	test('hands over the picture of the view with its provenance', async () => {
		await open('framework-ladder/?country=at,fr');
		const { name, text } = await download('[data-svg]');
		expect(name).toBe('framework-ladder-at-fr.svg');
		expect(text).toContain('charts/framework-ladder/?country=at,fr</text>');
		expect(text).toContain('CC-BY-4.0');
	});
});

describe('indicators on the map', () => {
	test('shows indicator, year and shape of the address, and writes a choice into it', async () => {
		await open('indicator-map/?indicator=ict-graduates&year=2020&view=grid');
		expect(await page.locator('select[name=year]').inputValue()).toBe('2020');
		expect(await page.locator('svg.narrow').count()).toBe(1);
		await choose('year', '2019');
		await choose('view', 'map');
		expect(query()).toBe('?indicator=ict-graduates&year=2019');
		expect(await page.locator('svg.wide').count()).toBe(1);
		await page.reload();
		expect(await page.locator('figure caption').textContent()).toContain(', 2019,');
	});

	test('says which values it does not know, and takes the default in their place', async () => {
		await open(`indicator-map/?indicator=${encodeURIComponent(markup)}&year=1850&view=globe`);
		for (const word of [markup, '“1850”', '“globe”']) expect(await status()).toContain(word);
		expect(await page.locator('select[name=indicator]').inputValue()).toBe('ict-specialists-share');
		await expectNoMarkup();
		await open('indicator-map/?indicator=ict-graduates&year=1850');
		expect(await page.locator('select[name=indicator]').inputValue()).toBe('ict-graduates');
	});

	test('has in its table what the picture says', async () => {
		await open('indicator-map/?indicator=ict-graduates&year=2020');
		const austria = () => page.locator('figure tr', { hasText: 'Austria' }).locator('td.n').textContent();
		const value = await austria();
		expect(await page.locator('svg [data-key=at] title').textContent()).toContain(`2020: ${value}`);
		await choose('year', '2019');
		expect(await austria()).not.toBe(value);
		expect(await page.locator('svg [data-key=at] title').textContent()).toContain(`2019: ${await austria()}`);
	});

	test('is walked from country to country by keys', async () => {
		await open('indicator-map/?view=grid');
		await page.locator('svg [data-key=de]').evaluate((cell: SVGGElement) => cell.focus());
		await page.keyboard.press('ArrowLeft');
		expect(await focused()).toMatch(/^Luxembourg, /);
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toMatch(/^Liechtenstein, /);
	});

	test('hands over the picture of the view with its provenance, as SVG and PNG', async () => {
		await open('indicator-map/?indicator=ict-graduates&year=2020&view=grid');
		const { name, text } = await download('[data-svg]');
		expect(name).toBe('indicator-map-ict-graduates-2020-grid.svg');
		expect(text).toContain('indicator=ict-graduates&amp;year=2020&amp;view=grid</text>');
		expect(text).toContain('Natural Earth');
		expect((await download('[data-png]')).name).toBe('indicator-map-ict-graduates-2020-grid.png');
	});
});

describe('indicators over the years', () => {
	test('highlights the countries of the address, and writes a choice into it', async () => {
		await open('indicator-trends/?indicator=ict-graduates&country=at,fr');
		expect(await page.locator('svg .line0, svg .line1').count()).toBe(2);
		await tick('fr');
		expect(query()).toBe('?indicator=ict-graduates&country=at');
		await choose('indicator', 'ict-specialists-share');
		expect(query()).toBe('?country=at');
		expect(await page.locator('figure tbody th').first().textContent()).toBe('Austria');
		await tick('at');
		expect(query()).toBe('?country=none');
		await page.reload();
		expect(await page.locator('svg .line0').count()).toBe(0);
	});

	test('says what it does not know, and shows the rest', async () => {
		await open(`indicator-trends/?indicator=nothing&country=at,zz,${encodeURIComponent(markup)}`);
		for (const word of ['“nothing”', '“zz”', markup]) expect(await status()).toContain(word);
		expect(await page.locator('svg .line0').getAttribute('data-place')).toBe('at');
		await expectNoMarkup();
	});

	test('is walked along a line by keys', async () => {
		await open('indicator-trends/?country=at');
		await page.locator('svg .cell[tabindex="0"]').focus();
		const first = await focused();
		expect(first).toMatch(/^Austria, \d{4}: /);
		await page.keyboard.press('ArrowRight');
		const year = (text: string) => Number(/(\d{4}):/.exec(text)?.[1]);
		expect(year(await focused())).toBeGreaterThan(year(first));
	});

	test('hands over the picture of the view with its provenance', async () => {
		await open('indicator-trends/?indicator=ict-graduates&country=at');
		const { name, text } = await download('[data-svg]');
		expect(name).toBe('indicator-trends-ict-graduates.svg');
		expect(text).toContain('charts/indicator-trends/?indicator=ict-graduates&amp;country=at</text>');
	});
});

describe('the way to the Digital Decade targets', () => {
	test('shows the target of the address, and writes a choice into it', async () => {
		await open('digital-decade/?target=basic-digital-skills');
		const skills = await caption();
		const rows = await tableRows();
		await choose('target', 'ict-specialists');
		expect(await caption()).not.toBe(skills);
		expect(await tableRows()).not.toBe(rows);
		await page.reload();
		expect(await page.locator('select[name=target]').inputValue()).toBe('ict-specialists');
	});

	test('says that a target does not exist, and shows the default', async () => {
		await open(`digital-decade/?target=${encodeURIComponent(markup)}`);
		expect(await status()).toContain('default');
		expect(await page.locator('figure:visible').count()).toBe(1);
		await expectNoMarkup();
	});

	test('is walked by keys', async () => {
		await open('digital-decade/');
		await page.locator('figure:visible .cell[tabindex="0"]').focus();
		const first = await focused();
		await page.keyboard.press('ArrowRight');
		expect(await focused()).not.toBe(first);
	});

	test('hands over its picture with its provenance', async () => {
		await open('digital-decade/?target=basic-digital-skills');
		const { name, text } = await download('a[href$=".svg"]');
		expect(name).toBe('digital-decade-basic-digital-skills.svg');
		expect(text).toContain('charts/digital-decade/');
		expect((await download('[data-png]')).name).toBe('digital-decade-basic-digital-skills.png');
	});
});

describe('supply and demand over the years', () => {
	const panels = () => page.locator('svg .row:not([hidden])').count();

	test('shows the countries of the address, and writes a choice into it', async () => {
		await open('supply-and-demand/?country=at');
		expect(await panels()).toBe(1);
		const rows = await tableRows();
		await choose('country', 'all');
		expect(query()).toBe('?country=all');
		expect(await panels()).toBeGreaterThan(20);
		expect(await tableRows()).toBeGreaterThan(rows);
	});

	test('says that a country does not exist, and shows the default', async () => {
		await open(`supply-and-demand/?country=${encodeURIComponent(markup)}`);
		expect(await status()).toContain('default');
		expect(await panels()).toBe(5);
		await expectNoMarkup();
	});

	test('is walked by keys', async () => {
		await open('supply-and-demand/?country=at');
		await page.locator('svg .cell[tabindex="0"]').focus();
		const first = await focused();
		expect(first).toContain('Austria');
		await page.keyboard.press('ArrowRight');
		expect(await focused()).not.toBe(first);
	});

	test('hands over its picture with its provenance', async () => {
		await open('supply-and-demand/');
		const { name, text } = await download('a[href$=".svg"]');
		expect(name).toBe('supply-and-demand.svg');
		expect(text).toContain('charts/supply-and-demand/');
	});
});
