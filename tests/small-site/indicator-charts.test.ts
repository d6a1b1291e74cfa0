import { describe, expect, test } from 'vitest';
import { at } from '../browser/browser.ts';
import { chartPage } from './chart-page.ts';

const { page, picture, open, query, status, caption, focused, select, tick, table, download, textOf } = chartPage();

describe('the map of indicators', () => {
	test('shows indicator, year and shape of its address, and an address follows the choice', async () => {
		await open('indicator-map/?indicator=ict-graduates&year=2020&view=grid');
		expect(await caption()).toContain('2020');
		expect(await select('indicator').inputValue()).toBe('ict-graduates');
		expect(await picture().locator('svg.wide rect').count()).toBeGreaterThan(10);
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
		const key = await page().locator('.key').textContent();
		await select('indicator').selectOption('ict-graduates');
		const after = await table();
		expect(after).not.toEqual(before);
		expect(await page().locator('.key').textContent()).not.toBe(key);
		const austria = after.find(([name]) => name === 'Austria') ?? [];
		const label = await picture().locator('.cell[data-key=at] title').textContent();
		expect(label).toContain(`: ${austria[2]} (`);
	});

	test('keeps the country in hand when the year changes', async () => {
		await open('indicator-map/?view=grid');
		const stop = picture().locator('.cell[tabindex="0"]');
		await stop.focus();
		await page().keyboard.press('ArrowDown');
		const country = (await focused()).split(',')[0] ?? '';
		await select('year').selectOption('2019');
		expect(await stop.locator('title').textContent()).toContain(country);
	});

	test('on a phone it is a grid with numbers, in letters of the text', async () => {
		await page().setViewportSize({ width: 360, height: 800 });
		await open('indicator-map/');
		const heights = await picture()
			.locator('.cell text')
			.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
		expect(heights.length).toBeGreaterThan(30);
		expect(Math.min(...heights)).toBeGreaterThan(11);
		await page().setViewportSize({ width: 1280, height: 720 });
		expect(await picture().locator('.numbers text').count()).toBeGreaterThan(10);
	});

	test('its countries are chosen in the picture, and lead to the same choice as lines', async () => {
		await open('indicator-map/?country=none');
		const first = page().locator('.ranks input').first();
		const country = (await first.getAttribute('value')) ?? '';
		await picture().locator(`.cell[data-key=${country}] path`).dispatchEvent('click');
		expect(query()).toBe(`?country=${country}`);
		await page().locator('.views a').nth(1).click();
		await page().waitForURL(`**/indicator-trends/?country=${country}`);
		expect(await picture().locator('.line0').getAttribute('data-place')).toBe(country);
	});

	test('gives the picture of what is shown, and leads to the figures of all indicators and to the outlines', async () => {
		await open('indicator-map/?indicator=ict-graduates&year=2020');
		const file = await download('[data-svg]');
		expect(file.suggestedFilename()).toBe('indicator-map-ict-graduates-2020.svg');
		const svg = await textOf(file);
		expect(svg).toContain('Natural Earth');
		expect(svg).toContain('CC-BY-4.0');
		expect(svg).toContain('charts/indicator-map/?indicator=ict-graduates&amp;year=2020');
		const hrefs = await page()
			.locator('main a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
		expect(hrefs).toContain('/data/latest/charts/indicator-figures.csv');
		expect(hrefs).toContain('/sources/natural-earth/');
	});
});

describe('indicators over the years', () => {
	test('show indicator and countries of the address, and an address follows the choice', async () => {
		await open('indicator-trends/?indicator=ict-graduates&country=at,mt');
		expect(await page().locator('input[name=country]:checked').count()).toBe(2);
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
		expect(await picture().locator('.line0').getAttribute('data-place')).toBe('at');
	});

	test('give the table of the indicator, highlighted countries first', async () => {
		await open('indicator-trends/?country=mt');
		expect((await table())[0]?.[0]).toBe('Malta');
		await tick('at');
		await tick('mt');
		expect((await table())[0]?.[0]).toBe('Austria');
		expect(await status()).toContain('1 highlighted');
	});

	test('tell the value under the pointer and under the keys', async () => {
		await open('indicator-trends/?country=mt');
		const said = () => page().locator('.readout span').textContent();
		const box = await picture().locator('.line0 circle').last().boundingBox();
		await page().mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
		expect(await said()).toMatch(/^Malta, \d{4}: /);
		await picture().locator('.cursor').focus();
		await page().keyboard.press('ArrowDown');
		expect(await said()).not.toMatch(/^Malta/);
	});

	test('turn into a ranking and a table in place, with what was chosen', async () => {
		await open('indicator-trends/?country=mt');
		await page().locator('.views a').nth(2).click();
		expect(query()).toBe('?country=mt&view=ranking');
		expect(await picture().locator('.row').count()).toBeGreaterThan(10);
		await tick('at');
		expect(query()).toBe('?country=mt,at&view=ranking');
		await page().locator('.views a').nth(3).click();
		expect(await picture().count()).toBe(0);
		expect(await page().locator('figure table').isVisible()).toBe(true);
		await page().goBack();
		expect(await picture().count()).toBe(1);
	});

	test('give the figures of what is shown, with unit, source and address', async () => {
		await open('indicator-trends/?country=mt&view=ranking');
		const lines = (await textOf(await download('[data-csv]'))).split('\r\n');
		const said = lines.filter((line) => line.startsWith('# ')).join('\n');
		for (const part of ['%', 'A registrar', 'CC-BY-4.0', 'charts/indicator-trends/?country=mt&view=ranking'])
			expect(said).toContain(part);
		expect(lines.find((line) => line.startsWith('Malta,'))).toMatch(/^Malta,\d{4},\d+(\.\d+)?,/);
	});

	test('give the picture of what is shown', async () => {
		await open('indicator-trends/?country=mt');
		const svg = await textOf(await download('[data-svg]'));
		expect(svg).toContain('>Malta ');
		expect(svg).toContain('charts/indicator-trends/?country=mt');
	});
});

test('the figures of all indicators stand in one file, absent ones with their reason', async () => {
	const get = async (ending: string) =>
		(await page().request.get(at(`data/latest/charts/indicator-figures.${ending}`))).text();
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
