import { describe, expect, test } from 'vitest';
import { at, onePage, reload, visit } from '../browser/browser.ts';
import { countOf, published } from '../browser/published.ts';

const page = onePage();

const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('the network by country', () => {
	const said = () => page().locator('data-chart [role=status]').textContent();

	test('is filtered by type and membership, with both in the address beside those of the list', async () => {
		await visit(page(), 'network/?country=it');
		const all = await said();
		await page().locator('select[name=map-type]').selectOption('trade-union');
		await page().locator('select[name=map-membership]').selectOption('confirmed');
		expect(new URL(page().url()).search).toBe('?country=it&map-type=trade-union&map-membership=confirmed');
		expect(await said()).not.toBe(all);
		await reload(page());
		expect(await page().locator('data-chart figcaption').textContent()).toContain('trade union, confirmed partner');
		expect(await page().locator('record-list select[name=country]').inputValue()).toBe('it');
	});

	test('is walked by keys, and Enter leads to the list of the country', async () => {
		await visit(page(), 'network/');
		await page().locator('data-chart .picture:visible .cell[tabindex="0"]').focus();
		const first = await focused();
		expect(first).toMatch(/: \d/);
		await page().keyboard.press('ArrowDown');
		const second = await focused();
		expect(second).not.toBe(first);
		await page().keyboard.press('Enter');
		await page().waitForURL(/\/organisations\/\?country=[a-z]{2}$/);
		const chosen = page().locator('record-list select[name=country]');
		const country = await chosen.inputValue();
		expect(second).toContain(`${await chosen.locator(`[value=${country}]`).textContent()}: `);
		expect(await page().locator('tbody tr:visible').count()).toBe(countOf('organisations', { country }));
	});

	test('gives a line for each organisation, and the reason where it has no country', async () => {
		const csv = (await (await page().request.get(at('data/latest/charts/network-map.csv'))).text())
			.trim()
			.split('\r\n');
		const list = (await (await page().request.get(at('data/latest/organisations.json'))).json()) as { count: number };
		expect(csv.length - 1).toBe(list.count);
		for (const { id, country } of published('organisations'))
			expect(csv.find((line) => line.startsWith(`${String(id)},`))).toContain(
				typeof country === 'string' ? `,${country},` : `,,${(country as { absent: string }).absent},`,
			);
	});
});
