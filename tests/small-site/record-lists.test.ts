import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anotherVisitor, at, onePage, visit } from '../browser/browser.ts';
import { countOf, published } from '../browser/published.ts';

const page = onePage();

test('a list with a filter that does not exist shows all and says so', async () => {
	await visit(page(), 'competences/?area=nowhere');
	expect(await page().locator('tbody tr:visible').count()).toBe(countOf('competences'));
	expect(await page().locator('record-list [role=status]').textContent()).toContain('does not exist');
});

test('a list with an order that does not exist keeps its own and says so', async () => {
	await visit(page(), 'competences/?sort=code.sideways&area=plan');
	expect(await page().locator('record-list [role=status]').textContent()).toContain('does not exist');
	expect(await page().locator('th[aria-sort]').count()).toBe(0);
	expect(await page().locator('tbody tr:visible').count()).toBe(countOf('competences', { area: 'plan' }));
});

test('a list sorts codes by their parts, with the order in the address', async () => {
	await visit(page(), 'competences/?framework=e-cf-4.0&area=plan');
	await page().locator('th[data-key=code] button').click();
	await page().waitForURL(/sort=code/);
	const codes = await page().locator('tbody tr:visible td:first-child').allTextContents();
	expect(codes.map((code) => code.trim()).slice(-2)).toEqual(['A.9', 'A.10']);
	expect(await page().locator('th[data-key=code]').getAttribute('aria-sort')).toBe('ascending');
	const count = countOf('competences', { framework: 'e-cf-4.0', area: 'plan' });
	expect(await page().locator('record-list [role=status]').textContent()).toBe(
		`${count} of ${countOf('competences')} shown`,
	);
});

test('a list and a chart on one page share the address', async () => {
	await visit(page(), 'requirements/?requirement=cloud&answered=yes');
	expect(await page().locator('record-list [role=status]').textContent()).toMatch(/^\d+ of \d+ shown$/);
	expect(await page().locator('select[name=requirement]').inputValue()).toBe('cloud');
	await page().locator('record-list select[name=answered]').selectOption('');
	expect(new URL(page().url()).search).toBe('?requirement=cloud');
	expect(await page().locator('select[name=requirement]').inputValue()).toBe('cloud');
});

test('a filter that nothing fits offers to be cleared, in its sentence', async () => {
	await visit(page(), 'competences/?text=nothing+is+called+so&sort=code');
	const status = page().locator('record-list [role=status]').first();
	expect(await page().locator('tbody tr:visible').count()).toBe(0);
	await status.getByRole('button').press('Enter');
	expect(await page().locator('tbody tr:visible').count()).toBe(countOf('competences'));
	expect(new URL(page().url()).search).toBe('');
	expect(await page().evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('text');
});

test('countries stand in the order of their names', async () => {
	await visit(page(), 'countries/');
	const names = await page().locator('td.name').allTextContents();
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
});

test('a list can be taken along as it is shown: rows, columns and the pages that they lead to', async () => {
	const [one] = published('qualifications').filter(({ kind, nationalTitle }) => kind === 'national' && nationalTitle);
	const country = String(one?.['country']);
	await visit(page(), `qualifications/?country=${country}`);
	const coming = page().waitForEvent('download');
	await page().locator('[data-csv]').click();
	const file = await coming;
	expect(file.suggestedFilename()).toBe(`qualifications-country-${country}.csv`);
	const [head = '', ...lines] = readFileSync(await file.path(), 'utf8')
		.trimEnd()
		.split('\r\n');
	expect(head).toMatch(/^Title,Country,.*,Page$/);
	expect(lines).toHaveLength(countOf('qualifications', { country }));
	expect(lines.join('\n')).toContain(at(`qualifications/${String(one?.['id'])}/`));
});

describe('qualifications are ticked to be compared', () => {
	const boxes = 'td input[type=checkbox]';
	const compared = (address: string) => new URL(address).searchParams.getAll('q').flatMap((q) => q.split(','));

	test('also those that a filter hides, and the button counts them', async () => {
		await visit(page(), 'qualifications/');
		const ids = await page()
			.locator(boxes)
			.evaluateAll((all) => all.slice(0, 2).map((box) => (box as HTMLInputElement).value));
		for (const id of ids) await page().locator(`${boxes}[value="${id}"]`).press('Space');
		await page().locator('input[name=text]').fill('nothing is called so');
		const button = page().locator('.tick-bar button');
		expect(await button.textContent()).toContain('2');
		await button.click();
		await page().waitForURL(/\/compare\//);
		expect(compared(page().url())).toEqual(ids);
	});

	test('too many are told before they are sent', async () => {
		await visit(page(), 'qualifications/');
		for (const box of (await page().locator(boxes).all()).slice(0, 7)) await box.check();
		expect(await page().locator('.tick-bar [role=status]').textContent()).toContain('7');
	});

	test('without scripting too', async () => {
		const visitor = await anotherVisitor(page(), { javaScriptEnabled: false });
		const bare = await visitor.newPage();
		await bare.goto(at('qualifications/'));
		for (const box of (await bare.locator(boxes).all()).slice(0, 2)) await box.check();
		await bare.locator('.tick-bar button').click();
		expect(new URL(bare.url()).pathname).toBe('/compare/');
		expect(compared(bare.url())).toHaveLength(2);
		await visitor.close();
	});
});
