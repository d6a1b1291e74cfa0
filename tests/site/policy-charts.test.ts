import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, launchBrowser, settled } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await browser.newPage();
});
afterAll(() => browser.close());

const open = (address: string) => page.goto(at(`charts/${address}`));
const query = () => new URL(page.url()).search;
const status = () => page.locator('main form + [role=status]').textContent();
const caption = () => page.locator('figure:visible figcaption').textContent();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const select = (name: string) => page.locator(`main select[name=${name}]`);
const tick = async (country: string) => {
	await page.locator('.choice').evaluate((details: HTMLDetailsElement) => (details.open = true));
	await page.locator(`input[name=country][value=${country}]`).click();
};
/** The rows of the table as it stands, cell by cell. */
async function table() {
	await settled(page);
	return page
		.locator('figure:visible tbody tr:not([hidden])')
		.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}
const download = async (selector: string): Promise<Download> => {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator(`figure:visible ${selector}`).first().click(),
	]);
	return file;
};
const textOf = async (file: Download) => readFile(await file.path(), 'utf8');

const charts = ['framework-ladder', 'indicator-map', 'indicator-trends', 'digital-decade', 'supply-and-demand'];

describe.each(charts)('%s', (chart) => {
	test('makes no markup of an address, says that it leaves something out, and shows the rest', async () => {
		let alerted = false;
		page.once('dialog', (dialog) => {
			alerted = true;
			void dialog.dismiss();
		});
		const evil = encodeURIComponent('<img src=x onerror=alert(1)>"><script>alert(2)</script>');
		const names = ['indicator', 'year', 'country', 'view', 'target', 'nothing'];
		await open(`${chart}/?${names.map((name) => `${name}=${evil}`).join('&')}`);
		expect(await status()).toMatch(/^The address asks for/);
		expect(await page.locator('main img, main script:not([type="application/json"], [type=module])').count()).toBe(0);
		expect(alerted).toBe(false);
		expect(await page.locator('figure:visible svg .cell').count()).toBeGreaterThan(10);
	});

	test('leads back to the page before it, whatever was chosen, and forward to the choice', async () => {
		await page.goto(at('charts/'));
		await page.locator(`main a[href$="charts/${chart}/"]`).click();
		await page.waitForURL(`**/charts/${chart}/`);
		const chosen = page.locator('main select').first();
		if (await chosen.count()) {
			await chosen.selectOption({ index: 1 });
			await chosen.selectOption({ index: 0 });
			await chosen.selectOption({ index: 1 });
		} else await tick('at');
		const [address, shown] = [page.url(), await status()];
		expect(new URL(address).search).not.toBe('');
		await page.goBack();
		expect(new URL(page.url()).pathname).toBe('/charts/');
		await page.goForward();
		expect(page.url()).toBe(address);
		await expect.poll(status).toBe(shown);
	});

	test('is one stop for the Tab key, and its arrow keys reach other values, each with its words', async () => {
		await open(`${chart}/`);
		const stop = page.locator('figure:visible svg .cell[tabindex="0"]');
		expect(await stop.count()).toBe(1);
		await stop.focus();
		const reached = new Set([await focused()]);
		for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp']) {
			await page.keyboard.press(key);
			reached.add(await focused());
		}
		expect(reached.size).toBeGreaterThanOrEqual(3);
		expect(reached).not.toContain('');
		expect(await stop.count()).toBe(1);
	});

	test('hands over a PNG', async () => {
		await open(`${chart}/`);
		const png = await readFile(await (await download('[data-png]')).path());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
	});
});

describe('frameworks on the EQF ladder', () => {
	test('stand as the address names them, and an address follows the choice', async () => {
		await open('framework-ladder/?country=de,ie');
		expect(await caption()).toContain('of Germany and Ireland');
		await tick('mt');
		expect(query()).toBe('?country=de,ie,mt');
		expect(await caption()).toContain('of Germany, Ireland and Malta');
		expect(await status()).toContain('3 of at most 6 countries');
		await tick('de');
		await tick('ie');
		expect(query()).toBe('?country=mt');
		expect(await page.locator('input[value=mt]').isDisabled()).toBe(true);
	});

	test('leave out what is unknown or one too many, and say which', async () => {
		await open('framework-ladder/?country=de,uk,at');
		expect(await status()).toContain('“uk” is left out');
		expect(await caption()).toContain('of Germany and Austria');
		await open('framework-ladder/?country=at,bg,de,es,fr,ie,it');
		expect(await status()).toContain('“it”');
		expect(await page.locator('input[name=country]:checked').count()).toBe(6);
	});

	test('give the table of those shown', async () => {
		await open('framework-ladder/?country=ie');
		const rows = await table();
		expect(rows).toHaveLength(10);
		expect(rows.every(([country]) => country === 'Ireland')).toBe(true);
		await tick('at');
		expect((await table()).some(([country]) => country === 'Austria')).toBe(true);
	});

	test('give the picture of what is shown, with source, licence and address', async () => {
		await open('framework-ladder/?country=ie,mt');
		const file = await download('[data-svg]');
		expect(file.suggestedFilename()).toBe('framework-ladder-ie-mt.svg');
		const svg = await textOf(file);
		expect(svg).toContain('CC-BY-4.0');
		expect(svg).toContain('Qualifications Dataset Register');
		expect(svg).toContain('charts/framework-ladder/?country=ie,mt');
	});
});

describe('the map of indicators', () => {
	test('shows indicator, year and shape of its address, and an address follows the choice', async () => {
		await open('indicator-map/?indicator=ict-graduates&year=2020&view=grid');
		expect(await caption()).toContain('2020');
		expect(await select('indicator').inputValue()).toBe('ict-graduates');
		expect(await page.locator('figure svg.narrow').count()).toBe(1);
		await select('view').selectOption('map');
		await select('year').selectOption('2019');
		expect(query()).toBe('?indicator=ict-graduates&year=2019');
		await select('indicator').selectOption('ict-specialists-share');
		expect(query()).toBe('?year=2019');
	});

	test('names an unknown indicator, year and shape, and shows the default', async () => {
		await open('indicator-map/?indicator=happiness&year=1066&view=globe');
		expect(await status()).toContain('“happiness”, “1066”, “globe”');
		expect(await select('indicator').inputValue()).toBe('ict-specialists-share');
	});

	test('its table and key change with the picture, break and reason included', async () => {
		await open('indicator-map/');
		const before = await table();
		const key = await page.locator('.key').textContent();
		await select('indicator').selectOption('ict-graduates');
		const after = await table();
		expect(after).not.toEqual(before);
		expect(await page.locator('.key').textContent()).not.toBe(key);
		const austria = after.find(([name]) => name === 'Austria') ?? [];
		const label = await page.locator('figure svg .cell[data-key=at] title').textContent();
		expect(label).toContain(`: ${austria[2]} (`);
	});

	test('keeps the country in hand when the year changes', async () => {
		await open('indicator-map/?view=grid');
		const stop = page.locator('figure svg .cell[tabindex="0"]');
		await stop.focus();
		await page.keyboard.press('ArrowDown');
		const country = (await focused()).split(',')[0] ?? '';
		await select('year').selectOption('2019');
		expect(await stop.locator('title').textContent()).toContain(country);
	});

	test('on a phone it has a key in letters of the text, says where its numbers are, and leads there', async () => {
		await page.setViewportSize({ width: 360, height: 800 });
		await open('indicator-map/');
		expect(await page.locator('figure .numbers').isVisible()).toBe(false);
		const size = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
		expect(await size('.key li')).toBeGreaterThanOrEqual(14);
		expect(await page.locator('.narrow-note').isVisible()).toBe(true);
		await page.locator('[data-grid]').click();
		expect(query()).toBe('?view=grid');
		expect(await page.locator('.narrow-note').isVisible()).toBe(false);
		const letters = await page
			.locator('figure svg .cell text')
			.first()
			.evaluate((text) => text.getBoundingClientRect().height);
		expect(letters).toBeGreaterThan(11);
		await page.setViewportSize({ width: 1280, height: 720 });
		await open('indicator-map/');
		expect(await page.locator('.narrow-note').isVisible()).toBe(false);
	});

	test('gives the picture of what is shown, and leads to the figures of all indicators and to the outlines', async () => {
		await open('indicator-map/?indicator=ict-graduates&year=2020');
		const file = await download('[data-svg]');
		expect(file.suggestedFilename()).toBe('indicator-map-ict-graduates-2020.svg');
		const svg = await textOf(file);
		expect(svg).toContain('Natural Earth');
		expect(svg).toContain('CC-BY-4.0');
		expect(svg).toContain('charts/indicator-map/?indicator=ict-graduates&amp;year=2020');
		const hrefs = await page
			.locator('main a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
		expect(hrefs).toContain('/data/latest/charts/indicator-figures.csv');
		expect(hrefs).toContain('/sources/natural-earth/');
	});
});

describe('indicators over the years', () => {
	test('show indicator and countries of the address, and an address follows the choice', async () => {
		await open('indicator-trends/?indicator=ict-graduates&country=at,mt');
		expect(await page.locator('input[name=country]:checked').count()).toBe(2);
		await tick('at');
		expect(query()).toBe('?indicator=ict-graduates&country=mt');
		await tick('mt');
		expect(query()).toBe('?indicator=ict-graduates&country=none');
		await select('indicator').selectOption('ict-specialists-share');
		expect(query()).toBe('?country=none');
	});

	test('name what is unknown, and highlight the rest', async () => {
		await open('indicator-trends/?indicator=happiness&country=at,uk');
		expect(await status()).toContain('“happiness”, “uk” is left out');
		expect(await page.locator('figure svg .line0').getAttribute('data-place')).toBe('at');
	});

	test('give the table of the indicator, highlighted countries first', async () => {
		await open('indicator-trends/?country=mt');
		expect((await table())[0]?.[0]).toBe('Malta');
		await tick('at');
		await tick('mt');
		expect((await table())[0]?.[0]).toBe('Austria');
		expect(await status()).toContain('1 highlighted');
	});

	test('give the picture of what is shown', async () => {
		await open('indicator-trends/?country=mt');
		const svg = await textOf(await download('[data-svg]'));
		expect(svg).toContain('>Malta</text>');
		expect(svg).toContain('charts/indicator-trends/?country=mt');
	});
});

test('the figures of all indicators stand in one file, absent ones with their reason', async () => {
	const get = async (ending: string) =>
		(await page.request.get(at(`data/latest/charts/indicator-figures.${ending}`))).text();
	const { title, items, indicators } = JSON.parse(await get('json')) as {
		title: string;
		items: { indicator: string; value?: number; value_absent?: string; run?: number }[];
		indicators: { id: string; unit: string }[];
	};
	expect(title).toContain('all indicators');
	expect(items.filter(({ value, value_absent }) => (value === undefined) === (value_absent === undefined))).toEqual([]);
	expect(items.filter(({ value, run }) => (value === undefined) !== (run === undefined))).toEqual([]);
	expect(new Set(items.map(({ indicator }) => indicator))).toEqual(new Set(indicators.map(({ id }) => id)));
	expect((await get('csv')).split('\r\n')[0]).toBe(
		'indicator,title,unit,place,place_name,year,value,value_absent,run,flags,notes,status',
	);
});

describe('the targets of the Digital Decade', () => {
	test('are shown one at a time, with the state in the address and a table to each', async () => {
		await open('digital-decade/?target=ict-specialists');
		expect(await page.locator('figure:visible').count()).toBe(1);
		expect(await caption()).toContain('ICT specialists');
		const one = await table();
		await select('target').selectOption({ index: 0 });
		expect(query()).toBe('');
		expect(await caption()).not.toContain('ICT specialists');
		expect(await table()).not.toEqual(one);
	});

	test('one line is a line, not lines', async () => {
		await open('digital-decade/?target=ict-specialists');
		expect(await status()).toBe('1 line shown.');
	});

	test('fall back to the first target when another is asked for', async () => {
		await open('digital-decade/?target=moon');
		expect(await status()).toContain('the default is shown');
		expect(await caption()).toContain('basic digital skills');
	});
});

describe('supply and demand', () => {
	test('shows the panels of the address, with a table of the same countries', async () => {
		await open('supply-and-demand/?country=at');
		expect(await status()).toBe('1 panel shown.');
		expect(new Set((await table()).map(([place]) => place))).toEqual(new Set(['Austria']));
		await select('country').selectOption('all');
		expect(query()).toBe('?country=all');
		const panels = await page.locator('figure svg .row:not([hidden])').count();
		expect(panels).toBeGreaterThan(30);
		expect(await table()).toHaveLength(panels * 3);
	});

	test('falls back to the default when a country is unknown', async () => {
		await open('supply-and-demand/?country=uk');
		expect(await status()).toContain('the default is shown');
		expect(await status()).toContain('5 panels shown.');
	});

	test('prints all countries in letters that can be read', async () => {
		await open('supply-and-demand/?country=all');
		await page.emulateMedia({ media: 'print' });
		const letters = await page
			.locator('figure svg text')
			.first()
			.evaluate((text) => text.getBoundingClientRect().height);
		await page.emulateMedia({ media: null });
		expect(letters).toBeGreaterThan(10);
	});
});
