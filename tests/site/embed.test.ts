import { describe, expect, test } from 'vitest';
import { at, onePage } from './browser.ts';

const page = onePage();

/** A page of somebody else’s making, without a policy. It has the address of a local server: a browser lets no other page in. */
async function host(html: string) {
	const address = at('a-page-of-another-site/');
	await page().route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page().goto(address);
}

const markup = '"><img src=x onerror=window.hit=1>';
const code = () => page().locator('embed-snippet textarea').inputValue();

describe('the code to embed a chart', () => {
	test('follows the view, and says whose it is', async () => {
		await page().goto(at('charts/who-can-move/?from=de-it-specialist'));
		expect(await code()).toContain('embed/who-can-move/?from=de-it-specialist"');
		await page().locator('select[name=reach]').selectOption('all');
		expect(await code()).toContain('embed/who-can-move/?from=de-it-specialist&amp;reach=all"');
		expect(await code()).toMatch(/version \d+\.\d+\.\d+(-dev)?, \d{4}-\d\d-\d\d, CC-BY-4\.0/);
	});

	test('keeps what an address smuggles in as text of that address', async () => {
		await page().goto(at(`charts/who-can-move/?from=${encodeURIComponent(markup)}`));
		expect(await code()).not.toContain('<img');
		expect((await code()).match(/<iframe /g)).toHaveLength(1);
	});

	test('shows the same view in the frame of another page, and leads to the full chart', async () => {
		await page().goto(at('charts/who-can-move/?from=de-it-specialist&reach=all'));
		const snippet = (await code()).replaceAll(/https?:\/\/[^/]+\//g, at(''));
		await host(snippet);
		const frame = page().frameLocator('iframe');
		await frame.locator('select[name=reach]').waitFor();
		expect(await frame.locator('select[name=reach]').inputValue()).toBe('all');
		expect(await frame.locator('figcaption').textContent()).toContain('IT specialist (Germany)');
		expect(await frame.locator('nav, header').count()).toBe(0);
		const [full] = await Promise.all([page().waitForEvent('popup'), frame.locator('embed-credit a').click()]);
		await full.waitForLoadState();
		expect(full.url()).toContain('/charts/who-can-move/?from=de-it-specialist&reach=all');
		await full.close();
	});

	test('opens the links of its picture in a window of its own, by keys too', async () => {
		await host(`<iframe src="${at('embed/who-can-move/')}" width="800" height="900"></iframe>`);
		const cell = page().frameLocator('iframe').locator('svg .cell[tabindex="0"]');
		await cell.focus();
		for (const open of [() => cell.press('Enter'), () => cell.click()]) {
			const [opened] = await Promise.all([page().waitForEvent('popup'), open()]);
			await opened.waitForLoadState();
			expect(opened.url()).toContain('/compare/?q=');
			await opened.close();
		}
	});
});
