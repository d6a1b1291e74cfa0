import { expect, test } from 'vitest';
import { at, onePage } from '../browser/browser.ts';

const page = onePage();
const meant = 'main [role=status] a';

// Codes of the framework do not change from edition to edition.
test.each(['competences/e-cf-3.0/B.3/', 'Competences/E-CF-3.0/b.3'])('%s is taken for what it means', async (typed) => {
	const answer = await page().goto(at(typed));
	expect(answer?.status()).toBe(404);
	await page().locator(meant).click();
	await page().waitForURL(at('competences/e-cf-3.0/b.3/'));
});

test('an address that means nothing in lower case either is taken for nothing', async () => {
	const asked = page().waitForResponse((response) => response.request().method() === 'HEAD');
	await page().goto(at('competences/e-cf-3.0/Z.3/'));
	expect((await asked).status()).toBe(404);
	expect(await page().locator(meant).count()).toBe(0);
});

test('text from the address stays text', async () => {
	await page().goto(at('<IMG src=x onerror=window.hit=1>/'));
	expect(await page().locator('main img').count()).toBe(0);
});
