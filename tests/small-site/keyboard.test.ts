import { expect, test } from 'vitest';
import { at, onePage } from '../browser/browser.ts';

const page = onePage();

test('the first Tab reaches a link that skips to the content', async () => {
	await page().goto(at(''));
	await page().keyboard.press('Tab');
	const href = await page().evaluate(() => document.activeElement?.getAttribute('href'));
	expect(href).toMatch(/^#/);
	await page().keyboard.press('Enter');
	// What a key asks for is there a moment later.
	await expect.poll(() => new URL(page().url()).hash).toBe(href);
});
