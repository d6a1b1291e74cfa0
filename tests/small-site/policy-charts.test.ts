import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { drawn, visit } from '../browser/browser.ts';
import { chartPage } from './chart-page.ts';
import { published } from '../browser/published.ts';

const { page, picture, open, query, status, caption, focused, select, tick, table, download, textOf } = chartPage();

const charts = ['framework-ladder', 'indicator-map', 'indicator-trends', 'digital-decade', 'supply-and-demand'];

describe.each(charts)('%s', (chart) => {
	test('makes no markup of an address, says that it leaves something out, and shows the rest', async () => {
		let alerted = false;
		page().once('dialog', (dialog) => {
			alerted = true;
			void dialog.dismiss();
		});
		const evil = encodeURIComponent('<img src=x onerror=alert(1)>"><script>alert(2)</script>');
		const names = ['indicator', 'year', 'country', 'view', 'target', 'nothing'];
		await open(`${chart}/?${names.map((name) => `${name}=${evil}`).join('&')}`);
		expect(await status()).toMatch(/^The address asks for/);
		expect(await page().locator('main img, main script:not([type="application/json"], [type=module])').count()).toBe(0);
		expect(alerted).toBe(false);
		expect(await picture().locator('path, rect, circle').count()).toBeGreaterThan(10);
	});

	test('leads back to the page before it, whatever was chosen, and forward to the choice', async () => {
		await visit(page(), 'charts/');
		await page().locator(`main a[href$="charts/${chart}/"]`).click();
		await page().waitForURL(`**/charts/${chart}/`);
		await drawn(page());
		const chosen = page().locator('main select').first();
		if (await chosen.count()) {
			await chosen.selectOption({ index: 1 });
			await chosen.selectOption({ index: 0 });
			await chosen.selectOption({ index: 1 });
		} else await tick('at');
		const [address, shown] = [page().url(), await status()];
		expect(new URL(address).search).not.toBe('');
		await page().goBack();
		expect(new URL(page().url()).pathname).toBe('/charts/');
		await page().goForward();
		expect(page().url()).toBe(address);
		await expect.poll(status).toBe(shown);
	});

	test('is one stop for the Tab key in each picture, and its arrow keys reach other values, each with its words', async () => {
		await open(`${chart}/`);
		const stop = picture().locator('svg:visible .cell[tabindex="0"]');
		const pictures = await picture().locator('svg:visible').count();
		expect(await stop.count()).toBe(pictures);
		await stop.first().focus();
		const reached = new Set([await focused()]);
		for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight']) {
			await page().keyboard.press(key);
			reached.add(await focused());
		}
		expect(reached.size).toBeGreaterThanOrEqual(3);
		expect(reached).not.toContain('');
		expect(await stop.count()).toBe(pictures);
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
		expect(await page().locator('input[value=mt]').isDisabled()).toBe(true);
	});

	test('leave out what is unknown or one too many, and say which', async () => {
		await open('framework-ladder/?country=de,uk,at');
		expect(await status()).toContain('“uk” is left out');
		expect(await caption()).toContain('of Germany and Austria');
		await open('framework-ladder/?country=at,bg,de,es,fr,ie,it');
		expect(await status()).toContain('“it”');
		expect(await page().locator('input[name=country]:checked').count()).toBe(6);
	});

	test('give the table of those shown', async () => {
		await open('framework-ladder/?country=ie');
		const rows = await table();
		const [framework] = published('national-frameworks').filter((one) => one['country'] === 'ie');
		expect(rows).toHaveLength((framework?.['levels'] as unknown[]).length);
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

describe('the targets of the Digital Decade', () => {
	test('are shown one at a time, with the state in the address and a table to each', async () => {
		await open('digital-decade/?target=ict-specialists');
		expect(await page().locator('figure:visible').count()).toBe(1);
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
		const panels = await page().locator('figure svg .row:not([hidden])').count();
		expect(panels).toBeGreaterThan(5);
		expect(await table()).toHaveLength(panels * 3);
	});

	test('falls back to the default when a country is unknown', async () => {
		await open('supply-and-demand/?country=uk');
		expect(await status()).toContain('the default is shown');
		expect(await status()).toContain('5 panels shown.');
	});

	test('prints all countries in letters that can be read', async () => {
		await open('supply-and-demand/?country=all');
		await page().emulateMedia({ media: 'print' });
		const letters = await page()
			.locator('figure svg text')
			.first()
			.evaluate((text) => text.getBoundingClientRect().height);
		expect(letters).toBeGreaterThan(10);
	});
});
