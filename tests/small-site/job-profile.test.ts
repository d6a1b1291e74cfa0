import { expect, test } from 'vitest';
import { onePage, visit } from '../browser/browser.ts';
import { published } from '../browser/published.ts';

const page = onePage();
const id = String(published('occupations')[0]?.['id']);

test('an occupation can be copied as plain text, and is shown and selected where the browser refuses', async () => {
	await visit(page(), `occupations/${id}/`);
	const text = page().locator('copy-text pre');
	const status = page().locator('copy-text [role=status]');
	await page().evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: (copied: string) => Promise.resolve(document.body.setAttribute('data-taken', copied)) },
			configurable: true,
		});
	});
	await page().locator('copy-text button').click();
	await expect.poll(() => status.textContent()).not.toBe('');
	expect(await page().locator('body').getAttribute('data-taken')).toBe(await text.textContent());
	expect(await text.isVisible()).toBe(false);

	await page().evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page().locator('copy-text button').click();
	await expect.poll(() => text.isVisible()).toBe(true);
	expect(await page().evaluate(() => String(getSelection()))).toContain((await text.textContent())?.split('\n')[0]);
});
