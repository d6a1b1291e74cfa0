import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { anotherVisitor, at, onePage, reload, visit } from '../browser/browser.ts';
import { published } from '../browser/published.ts';

const page = onePage();

const open = (query = '') => visit(page(), `compare/countries/${query}`);
const compared = () => page().locator('#levels ~ .table thead a').allTextContents();
const ignored = () => page().locator('[data-part=ignored]').textContent();

describe('the choice of countries', () => {
	test('stands in the address, which gives the same report again, and going back undoes it', async () => {
		await open('?country=es,lv');
		await page().locator('.choice summary').click();
		await page().getByRole('checkbox', { name: 'Germany' }).check();
		await page().getByRole('checkbox', { name: 'Spain' }).uncheck();
		expect(new URL(page().url()).search).toBe('?country=lv,de');
		expect(await compared()).toEqual(['Latvia', 'Germany']);
		expect(await page().title()).toContain('Latvia and Germany');
		await reload(page());
		expect(await compared()).toEqual(['Latvia', 'Germany']);
		await open('?country=es,lv');
		await page()
			.locator('input[name=country][value=de]')
			.evaluate((box: HTMLInputElement) => box.click());
		await page().goBack();
		expect(await compared()).toEqual(['Spain', 'Latvia']);
		expect(await page().getByRole('checkbox', { name: 'Germany', includeHidden: true }).isChecked()).toBe(false);
	});

	test('keeps to two at least and six at most', async () => {
		await open('?country=es,lv');
		const isOff = (name: string) => page().getByRole('checkbox', { name, includeHidden: true }).isDisabled();
		expect([await isOff('Spain'), await isOff('France')]).toEqual([true, false]);
		await open('?country=es,lv,de,it,pl,nl');
		expect([await isOff('Spain'), await isOff('France')]).toEqual([false, true]);
		expect(await page().locator('#pairs ~ ul > li').count()).toBe(15);
	});

	test('that cannot be followed is named, and nothing of it becomes markup', async () => {
		await open(`?country=es,${encodeURIComponent('<img src=x onerror=alert(1)>')},lv,es&<b>=1`);
		expect(await compared()).toEqual(['Spain', 'Latvia']);
		const said = await ignored();
		expect(said).toContain('Not a country of this edition: “<img src=x onerror=alert(1)>”.');
		expect(said).toContain('shown once: “es”');
		expect(said).toContain('No parameter of this page: “<b>”');
		expect(await page().locator('main img, [data-part=ignored] b').count()).toBe(1);
		await open('?country=es,lv,de,it,pl,nl,fr');
		expect(await ignored()).toContain('More than six: “fr”');
		await open('?country=xx');
		expect(await compared()).toEqual(['Spain', 'Latvia']);
	});

	test('of one country sets another beside it', async () => {
		await open('?country=de');
		expect((await compared()).length).toBe(2);
		expect(await ignored()).toContain('Only one country is named, Germany.');
	});
});

describe('the report', () => {
	test('answers on the first screen', async () => {
		await page().setViewportSize({ width: 1280, height: 800 });
		await open();
		const answer = page().locator('#summary ~ .cols');
		const bottom = await answer.evaluate((element) => element.getBoundingClientRect().bottom);
		expect(bottom).toBeLessThanOrEqual(800);
		const text = await page().locator('section.verdict').textContent();
		expect(text).toMatch(/the qualifications of both have \d+; Spain alone \d+, Latvia alone \d+/);
		expect(text).toContain('not about the countries');
	});

	test('opens a competence to the qualifications that have it', async () => {
		await open('?country=es,lv');
		const cell = page().locator('.matrix details').first();
		await cell.locator('summary').focus();
		await page().keyboard.press('Enter');
		expect(await cell.locator('li a').first().isVisible()).toBe(true);
	});

	test('does not take what was not read for what is not there', async () => {
		const national = published('qualifications').filter(({ kind }) => kind === 'national');
		const unread = national.find(({ country }) =>
			national.every((one) => one['country'] !== country || one['read'] === 'title'),
		);
		await open(`?country=es,${String(unread?.['country'])}`);
		const text = await page().locator('section[aria-labelledby=competences]').textContent();
		expect(text).toContain('Nothing follows from these, and why');
		expect(text).toContain('Only its title is known');
		expect(await page().locator('.matrix td:last-child .unseen').first().textContent()).toBe('not known');
	});

	test('says both words of the closest qualifications, each with its number', async () => {
		await open('?country=es,lv');
		const text = (await page().locator('#pairs ~ ul').textContent()) ?? '';
		expect(text.match(/ of it, \d+ %; holds in \d+ of 100/g)).toHaveLength(2);
		expect(text).toMatch(/Rests (on|by) /);
	});

	test('leads to the comparison of the closest qualifications, and to the lines of these countries', async () => {
		await open('?country=es,lv');
		const pair = page().locator('#pairs ~ ul a').last();
		const lines = page().locator('a[href*="indicator-trends/?indicator="]').first();
		expect(await pair.getAttribute('href')).toMatch(/compare\/\?q=es-[a-z0-9-]+,lv-[a-z0-9-]+$/);
		expect(await lines.getAttribute('href')).toMatch(/indicator-trends\/\?indicator=[a-z0-9-]+&country=es,lv$/);
	});

	test('draws the ladder so that keys walk it', async () => {
		await open('?country=ie,fr');
		await page().locator('.ladder .cell[tabindex="0"]').focus();
		const first = await page().evaluate(() => document.activeElement?.getAttribute('aria-label'));
		await page().keyboard.press('ArrowDown');
		const second = await page().evaluate(() => document.activeElement?.getAttribute('aria-label'));
		expect(first).toContain('Ireland');
		expect(second).not.toBe(first);
	});

	test('fits a phone, whatever is chosen', async () => {
		await page().setViewportSize({ width: 360, height: 740 });
		for (const query of ['', '?country=be,gb,fr,ie,si,ee']) {
			await open(query);
			expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		}
	});

	test('prints with edition, method, address and what it is not, and without controls', async () => {
		await open('?country=es,lv');
		await page().emulateMedia({ media: 'print' });
		const head = page().locator('.head-line');
		expect(await head.isVisible()).toBe(true);
		const text = (await head.textContent()) ?? '';
		for (const part of ['version', 'docs/comparability/', 'compare/countries/?country=es,lv'])
			expect(text).toContain(part);
		expect(await page().locator('.disclaimer').isVisible()).toBe(true);
		for (const control of ['.choice', '[data-part=files]', '[data-part=status]'])
			expect(await page().locator(control).isVisible()).toBe(false);
	});
});

describe('the files', () => {
	const download = async (part: string): Promise<{ file: Download; text: string }> => {
		const [file] = await Promise.all([page().waitForEvent('download'), page().locator(`[data-part=${part}]`).click()]);
		return { file, text: readFileSync(await file.path(), 'utf8') };
	};

	test('say the same as the page, and where it comes from', async () => {
		await open('?country=it,se');
		const json = await download('json');
		expect(json.file.suggestedFilename()).toBe('countries-it-se.json');
		const content = JSON.parse(json.text) as { address: string; qualifications: unknown[] };
		expect(content.address).toContain('compare/countries/?country=it,se');
		expect(content.qualifications).toHaveLength(await page().locator('#levels ~ .table td li').count());
		const csv = await download('csv');
		expect(csv.file.suggestedFilename()).toBe('countries-it-se.csv');
		expect(csv.text.split('\r\n')[0]).toContain('section,country,other_country,item,title');
	});
});

test('the page needs no scripting for its default', async () => {
	const context = await anotherVisitor(page(), { javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto(at('compare/countries/'));
	expect(await still.locator('#levels ~ .table thead a').allTextContents()).toEqual(['Spain', 'Latvia']);
	expect(await still.locator('.matrix details').count()).toBeGreaterThan(5);
	expect(await still.locator('main form, [data-part=files]').first().isVisible()).toBe(false);
	await context.close();
});

test('countries, their list and the ladder lead here', async () => {
	await visit(page(), 'countries/pt/');
	const href = await page().locator('main a[href*="compare/countries/"]').first().getAttribute('href');
	expect(href).toMatch(/\?country=pt,[a-z]{2}$/);
	for (const path of ['countries/', 'charts/framework-ladder/']) {
		await visit(page(), path);
		expect(await page().locator('main a[href$="compare/countries/"]').count()).toBe(1);
	}
});
