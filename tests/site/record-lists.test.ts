import { expect, test } from 'vitest';
import { onePage, visit } from './browser.ts';
import { countOf } from './published.ts';

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
	await visit(page(), 'certifications/?role=software-tester&kind=role');
	expect(await page().locator('record-list [role=status]').textContent()).toBe(
		`${countOf('certifications', { kind: 'role' })} of ${countOf('certifications')} shown`,
	);
	expect(await page().locator('select[name=role]').inputValue()).toBe('software-tester');
	await page().locator('record-list select[name=kind]').selectOption('unit');
	expect(new URL(page().url()).search).toBe('?role=software-tester&kind=unit');
});
