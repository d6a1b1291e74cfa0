import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { anotherVisitor, at, onePage, settled } from './browser.ts';

const [joint, german, hungarian] = ['software-developer', 'de-it-specialist', 'hu-software-developer-and-tester'];
const six = [
	joint,
	german,
	hungarian,
	'pl-it-technician',
	'bg-applied-programmer',
	'lu-higher-technician-certificate-cybersecurity',
];

const page = onePage();

async function open(query: string, target = page()) {
	await target.goto(at(`compare/${query}`));
	await target.locator('form:not([inert])').waitFor();
	await settled(target);
}
const band = () => page().locator('#verdict').textContent();
const chosen = () => page().locator('.chosen li > span').allTextContents();
const ignored = () => page().locator('[data-part=ignored]').textContent();
async function saved(part: 'json' | 'csv') {
	const [download] = await Promise.all([
		page().waitForEvent('download'),
		page().locator(`[data-part=${part}]`).click(),
	]);
	return { name: download.suggestedFilename(), body: readFileSync(await download.path(), 'utf8') };
}

describe('the choice', () => {
	test('is made by keys alone, and stands in the address', async () => {
		await open('');
		await page().locator('#compare-input').focus();
		await page().keyboard.type('fachinformatiker');
		await page().keyboard.press('Enter');
		await page().waitForURL(/\?q=de-it-specialist$/);
		await page().locator('[data-part=status]', { hasText: 'Add a second one' }).waitFor();
		await page().keyboard.type('szoftverfejleszto');
		await page().keyboard.press('ArrowDown');
		await page().keyboard.press('ArrowUp');
		await page().keyboard.press('Enter');
		await page().waitForURL(`**/?q=${german},${hungarian}`);
		await page().locator('#verdict').waitFor();
		await page().goBack();
		expect(await chosen()).toHaveLength(1);
		await page().goForward();
		expect(await chosen()).toHaveLength(2);
	});

	test('closes its list with Escape, then empties the field', async () => {
		await open('');
		await page().locator('#compare-input').fill('software');
		await page().locator('[role=option]').first().waitFor();
		await page().keyboard.press('Escape');
		expect(await page().locator('[role=listbox]').isVisible()).toBe(false);
		await page().keyboard.press('Escape');
		expect(await page().locator('#compare-input').inputValue()).toBe('');
	});

	test('is put in another order and made smaller', async () => {
		await open(`?q=${joint},${german}`);
		await page().getByRole('button', { name: 'Move IT specialist (Germany) forward' }).click();
		await page().waitForURL(`**/?q=${german},${joint}`);
		await page().getByRole('button', { name: 'Remove IT specialist (Germany)' }).click();
		await page().waitForURL(`**/?q=${joint}`);
	});

	test('ends at six', async () => {
		await open(`?q=${six.join(',')}`);
		expect(await chosen()).toHaveLength(6);
		await page().locator('#compare-input').click();
		await page().keyboard.type('a');
		expect(await page().locator('[role=option]').count()).toBe(0);
		expect(await page().locator('#compare-hint').textContent()).toContain('Six are chosen');
	});

	test('of more than two has a pair in detail, chosen by a cell and kept in the address', async () => {
		await open(`?q=${joint},${german},${hungarian}`);
		await page().locator(`a[data-pair="${joint},${hungarian}"]`).click();
		await page().waitForURL(`**&pair=${joint},${hungarian}`);
		expect(await band()).toBe('Closely comparable');
		await page().reload();
		await page().locator('#verdict').waitFor();
		expect(await band()).toBe('Closely comparable');
	});
});

describe('one more', () => {
	const cells = () =>
		page()
			.locator('.pairs td a')
			.evaluateAll((links) =>
				links.map((link) => [link.textContent, ...['aria-label', 'href'].map((name) => link.getAttribute(name))]),
			);

	test('leaves the table as it would be drawn at once, wherever it is put', async () => {
		await open(`?q=${[joint, german, hungarian].join(',')}`);
		await page()
			.locator('#compare-input')
			.fill(six[4] ?? '');
		await page().keyboard.press('Enter');
		await page().waitForURL(`**,${six[4]}`);
		await page().getByRole('button', { name: 'Move IT specialist (Germany) back' }).click();
		await page().waitForURL(`**,${hungarian},${german},${six[4]}`);
		await page().getByRole('button', { name: 'Remove Software developer (joint)' }).click();
		await page().waitForURL(`**/?q=${hungarian},${german},${six[4]}`);
		// From its beginning: the addresses of before hold the same three, behind the one that was removed.
		await page().locator(`.pairs td a[href^="?q=${hungarian},${german},${six[4]}"]`).first().waitFor();
		const changed = await cells();
		await page().reload();
		await page().locator('.pairs td a[href]').first().waitFor();
		expect(changed).toHaveLength(6);
		expect(await cells()).toEqual(changed);
		expect(await page().locator('.pairs [aria-current]').count()).toBe(1);
	});

	test('can be left again with the key that goes back', async () => {
		await open(`?q=${joint},${german}`);
		await page().locator('#compare-input').fill(hungarian);
		await page().keyboard.press('Enter');
		await page().waitForURL(`**,${hungarian}`);
		await page().goBack();
		expect(await chosen()).toHaveLength(2);
		expect(await page().locator('.pairs').count()).toBe(0);
	});
});

describe('what cannot be had', () => {
	test.each([
		[`?q=${joint},nobody,${german}`, 'Not known here: “nobody”'],
		[`?q=${joint},${joint},${german}`, 'Named more than once'],
		[`?q=${six.join(',')},si-programmer`, 'More than six: “si-programmer”'],
		[`?q=${joint},${german}&pair=${joint},${hungarian}`, 'The pair to look at'],
		[`?q=${joint},${german}&colour=red`, 'No parameter of this page: “colour”'],
		[`?q=${joint},${german},constructor,__proto__`, '“constructor”, “__proto__”'],
	])('%s is said, and the rest is compared', async (query, said) => {
		await open(query);
		await page().locator('#verdict').waitFor();
		expect(await ignored()).toContain(said);
	});

	test('markup in the address stays text', async () => {
		const markup = encodeURIComponent('<img src=x onerror="window.hit=1"><script>window.hit=1</script>');
		await open(`?q=${joint},${german},${markup}&pair=${markup}&${markup}=${markup}`);
		expect(await ignored()).toContain('<img src=x');
		expect(await page().locator('compare-qualifications img, compare-qualifications script').count()).toBe(0);
		expect(await page().evaluate(() => 'hit' in window)).toBe(false);
	});

	test('a retired one is named by its title', async () => {
		await page().route('**/compare/data.json', async (route) => {
			const data = await (await route.fetch()).json();
			delete data.qualifications[german];
			data.retired = { [german]: 'IT specialist of old' };
			await route.fulfill({ json: data });
		});
		await open(`?q=${joint},${german},${hungarian}`);
		expect(await ignored()).toContain('No longer in force, and compared with nothing: “IT specialist of old”');
		expect(await chosen()).toHaveLength(2);
	});

	test('data that do not come are said, and asked for again', async () => {
		await page().route('**/compare/data.json', (route) => route.abort());
		await page().goto(at(`compare/?q=${joint},${german}`));
		await page().locator('[data-part=again]').waitFor();
		await page().unroute('**/compare/data.json');
		await page().locator('[data-part=again]').click();
		await page().locator('#verdict').waitFor();
		expect(await page().locator('[data-part=failed]').isVisible()).toBe(false);
	});

	test('a qualification without level or competences is compared on what it has', async () => {
		await open(`?q=pl-it-technician,${german}`);
		await page().locator('#sources').waitFor();
		expect(await band()).toBe('Not enough evidence');
		expect(await page().locator('.verdict').textContent()).toContain(
			'The EQF level of IT technician (Poland) is not known',
		);
	});
});

test('a mark opens its reason, by keys', async () => {
	await open(`?q=${joint},${german}`);
	const mark = page().locator('.mark-cell button').nth(1);
	await mark.focus();
	await page().keyboard.press('Enter');
	expect(await page().locator('tr.reason').textContent()).toContain('mapped with confidence');
	expect(await mark.getAttribute('aria-expanded')).toBe('true');
	await page().keyboard.press('Enter');
	expect(await page().locator('tr.reason').count()).toBe(0);
});

test('the files say what the dataset says, with version, method and address', async () => {
	await open(`?q=${joint},${german}`);
	const json = await saved('json');
	expect(json.name).toBe(`comparison-${joint}-and-${german}.json`);
	const document = JSON.parse(json.body);
	const published = JSON.parse(readFileSync('dist/data/latest/comparability.json', 'utf8'));
	const same = published.items.filter((item: { id: string }) =>
		[`${joint}..${german}`, `${german}..${joint}`].includes(item.id),
	);
	expect(document.pairs).toEqual(expect.arrayContaining(same));
	expect(document).toMatchObject({ version: published.version, issued: published.issued, licence: published.licence });
	expect(document.method).toMatch(/\/docs\/comparability\/$/);
	const csv = await saved('csv');
	const rows = parse(csv.body, { columns: true }) as Record<string, string>[];
	expect(rows).toHaveLength(document.rows.length);
	expect(rows[0]).toMatchObject({ version: published.version, address: document.address });
});

test('no request besides the one file of data, and none carries the choice', async () => {
	const context = await anotherVisitor(page());
	const fresh = await context.newPage();
	const asked: string[] = [];
	await open('', fresh);
	fresh.on('request', (request) => asked.push(request.url()));
	await fresh.locator('#compare-input').fill('fachinformatiker');
	await fresh.keyboard.press('Enter');
	await fresh.locator('#compare-input').fill('szoftver');
	await fresh.keyboard.press('Enter');
	await fresh.locator('#sources').waitFor();
	// The browser asks for the icon anew with each address.
	expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
	await context.close();
	expect(gzipSync(readFileSync('dist/compare/data.json')).length).toBeLessThan(150 * 1024);
});

test('is printed as a report: dated, addressed, explained, without what is only for the screen', async () => {
	await open(`?q=${joint},${german}`);
	await page().locator('#sources').waitFor();
	await page().emulateMedia({ media: 'print' });
	const shown = await page().locator('main').innerText();
	const edition = JSON.parse(readFileSync('dist/data/latest/comparability.json', 'utf8'));
	for (const text of [
		edition.version,
		edition.issued,
		'docs/comparability/',
		'compare/?q=',
		'not a decision on recognition',
	])
		expect(shown).toContain(text);
	for (const selector of ['header.site', 'form', '[data-part=files]'])
		expect(await page().locator(selector).first().isVisible()).toBe(false);
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
		await context.addInitScript(axe.source);
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
	expect(await still.locator('form').isVisible()).toBe(false);
	await context.close();
});
