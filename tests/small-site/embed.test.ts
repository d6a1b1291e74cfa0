import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { at, onePage, visit } from '../browser/browser.ts';
import { comparableQualification, published } from '../browser/published.ts';

const page = onePage();

/** A page of somebody else’s making, without a policy. It has the address of a local server: a browser lets no other page in. */
async function host(html: string) {
	const address = at('a-page-of-another-site/');
	await page().route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page().goto(address);
}

const { id: from, title, country } = comparableQualification();
const markup = '"><img src=x onerror=window.hit=1>';
const code = () => page().locator('embed-snippet textarea').first().inputValue();

describe('the code to embed a chart', () => {
	test('follows the view, and says whose it is', async () => {
		await visit(page(), `charts/who-can-move/?from=${from}`);
		expect(await code()).toContain(`embed/who-can-move/?from=${from}"`);
		await page().locator('select[name=reach]').selectOption('all');
		expect(await code()).toContain(`embed/who-can-move/?from=${from}&amp;reach=all"`);
		expect(await code()).toMatch(/version \d+\.\d+\.\d+(-dev)?, \d{4}-\d\d-\d\d, CC-BY-4\.0/);
	});

	test('keeps what an address smuggles in as text of that address', async () => {
		await visit(page(), `charts/who-can-move/?from=${encodeURIComponent(markup)}`);
		expect(await code()).not.toContain('<img');
		expect((await code()).match(/<iframe /g)).toHaveLength(1);
	});

	test('shows the same view in the frame of another page, and leads to the full chart', async () => {
		await visit(page(), `charts/who-can-move/?from=${from}&reach=all`);
		const snippet = (await code()).replaceAll(/https?:\/\/[^/]+\//g, at(''));
		await host(snippet);
		const frame = page().frameLocator('iframe');
		// The chart says its view once it has read the address.
		await frame.locator('[data-query*="reach=all"]').waitFor();
		expect(await frame.locator('select[name=reach]').inputValue()).toBe('all');
		expect(await frame.locator('figcaption').textContent()).toContain(`${title} (${country})`);
		expect(await frame.locator('nav, header').count()).toBe(0);
		const [full] = await Promise.all([page().waitForEvent('popup'), frame.locator('embed-credit a').click()]);
		await full.waitForLoadState();
		expect(full.url()).toContain(`/charts/who-can-move/?from=${from}&reach=all`);
		await full.close();
	});

	test('opens the links of its picture in a window of its own, by keys too', async () => {
		await host(`<iframe src="${at('embed/who-can-move/')}" width="800" height="900"></iframe>`);
		const frame = page().frameLocator('iframe');
		await frame.locator('data-chart[data-query]').waitFor();
		// What the chart is drawn from comes with whoever turns to it, and one of its links is left for the tab key.
		await frame.locator('.picture:visible .cell').first().focus();
		const cell = frame.locator('.picture:visible .cell[tabindex="0"]');
		await cell.focus();
		for (const open of [() => cell.press('Enter'), () => cell.click()]) {
			const [opened] = await Promise.all([page().waitForEvent('popup'), open()]);
			await opened.waitForLoadState();
			expect(opened.url()).toContain('/compare/?q=');
			await opened.close();
		}
	});
});

describe('a picture', () => {
	test('is the drawing that has room, also once the browser has drawn it anew', async () => {
		await visit(page(), `embed/competence-footprint/?q=${from}`);
		await page().setViewportSize({ width: 620, height: 800 });
		await expect.poll(() => page().locator('.picture[data-of=narrow] svg').getAttribute('aria-label')).toContain(title);
		await page().setViewportSize({ width: 1280, height: 800 });
		expect(await page().locator('.picture[data-of=wide]').isVisible()).toBe(true);
	});
});

describe('a frame of a page of another origin', () => {
	const [indicator] = published('indicators').filter(({ observations }) => (observations as unknown[]).length > 50);
	const asked = String(indicator?.['id']);
	/** Shows a frame in a page of another server, with what its sandbox allows. */
	async function framed(allows: string, act: () => Promise<void>) {
		const address = at(`embed/indicator-trends/?indicator=${asked}`);
		const server = createServer((_request, response) => {
			response.setHeader('Content-Type', 'text/html');
			response.end(`<iframe sandbox="${allows}" src="${address}" width="800" height="900"></iframe>`);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		await page().goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		await act().finally(() => server.close());
	}
	const frame = () => page().frameLocator('iframe');

	test.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
		'shows the view asked for with %s',
		async (allows) => {
			await framed(allows, async () => {
				await frame().locator('data-chart[data-query]').waitFor();
				expect(await frame().locator('figcaption').textContent()).toContain(
					String((indicator?.['title'] as { en: string }).en),
				);
				await frame()
					.locator('input[name=country][value=at]')
					.evaluate((box: HTMLInputElement) => box.click());
				expect(
					await frame()
						.locator('embed-credit a')
						.evaluate((link: HTMLAnchorElement) => {
							link.addEventListener('click', (event) => event.preventDefault());
							link.click();
							return link.href;
						}),
				).toMatch(new RegExp(`charts/indicator-trends/\\?indicator=${asked}&country=[a-z,]*at`));
			});
		},
	);

	test('says that it shows the default where no script runs', async () => {
		await framed('', async () => {
			await frame().locator('.source').waitFor();
			expect(await frame().locator('[role=status]').textContent()).toContain('Default view');
		});
	});
});
