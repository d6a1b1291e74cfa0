import type axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { axeSource } from '../browser/axe.ts';
import { anotherVisitor, at } from '../browser/browser.ts';
import { comparePage, joint, first, second, six, nameOf, figures } from './compare-page.ts';
import { published, readBuilt } from '../browser/published.ts';

const { page, open, directions, saved } = comparePage();

test('a pair has both directions with the figures of the dataset', async () => {
	await open(`?q=${first},${second}`);
	const said = await directions();
	expect(said).toHaveLength(2);
	expect(said[0]).toContain(figures(first, second));
	expect(said[1]).toContain(figures(second, first));
});

test('what is read after the answer has its room on a phone before anybody comes to it', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await open(`?q=${first},${second}`);
	await page().locator('#sources').waitFor();
	const height = await page()
		.locator('[data-part=rest]')
		.evaluate((rest) => rest.getBoundingClientRect().height);
	expect(height).toBeGreaterThan(2000);
});

test('a competence of the table opens to the outcomes of both with their places, by keys', async () => {
	await open(`?q=${first},${second}`);
	await page().locator('.as-table > summary').click();
	const opening = page().locator('button[data-mark]').first();
	await opening.focus();
	await page().keyboard.press('Enter');
	const row = page().locator('tr.reason');
	expect(await row.locator('h3').allTextContents()).toEqual([nameOf(first), nameOf(second)]);
	const source = await row.locator('.outcomes .src').first().getAttribute('href');
	expect(
		await page()
			.locator(source ?? '')
			.count(),
	).toBe(1);
	expect(await opening.getAttribute('aria-expanded')).toBe('true');
	await page().keyboard.press('Enter');
	expect(await row.count()).toBe(0);
});

test('the files say what the dataset says, with version, method and address', async () => {
	await open(`?q=${joint},${first}`);
	const json = await saved('json');
	expect(json.name).toBe(`comparison-${joint}-and-${first}.json`);
	const document = JSON.parse(json.body);
	const dataset = JSON.parse(readBuilt('data/latest/comparability.json').toString());
	const same = published('comparability').filter(({ id }) =>
		[`${joint}..${first}`, `${first}..${joint}`].includes(String(id)),
	);
	expect(same).toHaveLength(2);
	expect(document.pairs).toMatchObject(
		[`${joint}..${first}`, `${first}..${joint}`].map((id) => same.find((item) => item['id'] === id)),
	);
	expect(document).toMatchObject({ version: dataset.version, issued: dataset.issued, licence: dataset.licence });
	expect(document.method).toMatch(/\/docs\/comparability\/$/);
	const csv = await saved('csv');
	const rows = parse(csv.body, { columns: true }) as Record<string, string>[];
	expect(rows).toHaveLength(document.rows.length);
	expect(rows[0]).toMatchObject({ version: dataset.version, address: document.address });
});

test('asks for the file of each that is chosen, once, and for nothing else', async () => {
	const context = await anotherVisitor(page());
	const fresh = await context.newPage();
	const asked: string[] = [];
	await open('', fresh);
	fresh.on('request', (request) => asked.push(request.url()));
	for (const id of [first, second]) {
		await fresh.locator('#compare-input').fill(id);
		await fresh.keyboard.press('Enter');
	}
	await fresh.locator('#sources').waitFor();
	await fresh.locator('.chosen .later').first().click();
	await fresh.waitForURL(`**/?q=${second},${first}`);
	// The browser asks for the icon anew with each address.
	expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual(
		[first, second].map((id) => at(`compare/qualifications/${id}.json`)),
	);
	await context.close();
});

test('is printed as a report: dated, addressed, explained, without what is only for the screen', async () => {
	await open(`?q=${joint},${first}`);
	await page().locator('#sources').waitFor();
	await page().emulateMedia({ media: 'print' });
	const shown = await page().locator('main').innerText();
	const edition = JSON.parse(readBuilt('data/latest/comparability.json').toString());
	for (const text of [
		edition.version,
		edition.issued,
		'docs/comparability/',
		'compare/?q=',
		'not a decision on recognition',
	])
		expect(shown).toContain(text);
	for (const selector of ['header.site', 'form.pick', '[data-part=files]'])
		expect(await page().locator(selector).first().isVisible()).toBe(false);
	expect(await page().locator('.mirror .wide svg').isVisible()).toBe(true);
	await page().evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await page().locator('[aria-labelledby=annex] .outcomes li').count()).toBeGreaterThan(0);
	const pdf = await page().pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(10_000);
});

test.each([
	['light', 360],
	['dark', 1280],
] as const)(
	'axe finds nothing in a comparison of six, and the page does not scroll sideways: %s, %i px',
	async (colorScheme, width) => {
		const context = await anotherVisitor(page(), { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
		await context.addInitScript(axeSource);
		const fresh = await context.newPage();
		await open(`?q=${six.join(',')}`, fresh);
		await fresh.locator('#sources').waitFor();
		const found = await fresh.evaluate(() =>
			(globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
		);
		expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(await fresh.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		await context.close();
	},
);

test('without scripting the same figures are named', async () => {
	const context = await anotherVisitor(page(), { javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto(at('compare/'));
	expect(await still.locator('noscript a').count()).toBe(2);
	await still.locator('noscript a').first().click();
	await still.locator(`main a[href$="/compare/qualifications/${first}/"]`).click();
	expect(await still.locator('.direction').first().textContent()).toMatch(/\d+ %; holds in \d+ of 100/);
	expect(await still.locator('form.pick').isVisible()).toBe(false);
	await context.close();
});
