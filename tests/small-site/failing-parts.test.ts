import { afterEach, describe, expect, test } from 'vitest';
import { at, onePage, settled, visit } from '../browser/browser.ts';
import { comparedPair, published } from '../browser/published.ts';

const page = onePage();
const errors: string[] = [];
afterEach(async () => {
	await page().context().unrouteAll({ behavior: 'ignoreErrors' });
	expect(errors.splice(0)).toEqual([]);
});

/** Requests fail until the function that this gives is called. */
async function failing(address: RegExp, how: 'abort' | 'error' | 'page'): Promise<() => void> {
	let fails = true;
	await page()
		.context()
		.route(address, (route) => {
			if (!fails) return route.continue();
			if (how === 'abort') return route.abort();
			return how === 'error'
				? route.fulfill({ status: 500, body: 'Internal error' })
				: route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not this</title>' });
		});
	return () => (fails = false);
}

describe('a part of the search that does not come', () => {
	const said = () => page().locator('site-search [data-part=status]').textContent();
	const searched = () => page().locator('[data-results][aria-busy=false]').waitFor({ state: 'attached' });
	// Two words of a page, which no title has: its first sentence begins in the middle.
	const words = String((published('learning-units')[0]?.['summary'] as { en: string }).en)
		.split(/\W+/)
		.slice(2, 4)
		.join(' ');

	test.each([
		['the titles', /titles\.json/, 'abort', 'titles and codes could not be loaded'],
		['the titles', /titles\.json/, 'page', 'titles and codes could not be loaded'],
		['the worker', /full-text-worker/, 'error', 'words on the pages could not be searched'],
		['the script of the index', /pagefind\/pagefind\.js/, 'abort', 'words on the pages could not be searched'],
		['the entry of the index', /pagefind-entry/, 'error', 'words on the pages could not be searched'],
		['the list of its parts', /\.pf_meta/, 'error', 'words on the pages could not be searched'],
		['its program', /wasm\./, 'page', 'words on the pages could not be searched'],
		['a part of it', /\.pf_index/, 'error', 'Parts of the words'],
		['a part of it', /\.pf_index/, 'page', 'Parts of the words'],
		['the pages that were found', /\.pf_fragment/, 'abort', 'Parts of the words'],
		['anything', /titles\.json|pagefind\/|full-text-worker/, 'abort', 'The search could not be loaded'],
	] as const)('is told, and the next search finds: %s, %s', async (_part, address, how, text) => {
		page().removeAllListeners('pageerror');
		page().on('pageerror', (error) => errors.push(error.message));
		const mend = await failing(address, how);
		await visit(page(), `search/?q=${encodeURIComponent(words)}`);
		await searched();
		expect(await said()).toContain(text);
		expect(await said()).not.toMatch(/Nothing was found for|0 more/);
		mend();
		await page()
			.locator('site-search form')
			.evaluate((form: HTMLFormElement) => form.requestSubmit());
		await page().locator('[data-part=pages] li').first().waitFor();
		await searched();
		expect(await said()).toMatch(/[1-9]\d* more by the words on the page\.$/);
	});
});

describe('a comparison whose qualifications do not come', () => {
	test.each(['abort', 'error', 'page'] as const)('says so, and can be tried again: %s', async (how) => {
		const mend = await failing(/compare\/data\.json/, how);
		await visit(page(), `compare/?q=${comparedPair()}`);
		await page().locator('[data-part=failed]').waitFor();
		mend();
		await page().locator('[data-part=again]').click();
		await page().locator('#verdict').waitFor();
		expect(await page().locator('[data-part=failed]').isVisible()).toBe(false);
	});
});

describe('a clipboard that is refused, or is not there', () => {
	const refuse = (kind: 'refused' | 'missing') =>
		page().evaluate((how) => {
			const clipboard = how === 'missing' ? undefined : { writeText: () => Promise.reject(new Error('refused')) };
			Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
		}, kind);

	test.each(['refused', 'missing'] as const)('is told, with the link or the code at hand: %s', async (kind) => {
		for (const path of ['charts/e-cf-overview/?edition=4.0', 'charts/who-can-move/?reach=all']) {
			await visit(page(), path);
			await refuse(kind);
			await page().locator('figure:visible [data-copy]').click();
			await page()
				.locator('main form + [role=status]', { hasText: at(path) })
				.waitFor();
			await page().locator('embed-snippet summary').first().click();
			await page().locator('embed-snippet button').first().click();
			await page().locator('embed-snippet [role=status]', { hasText: 'selected' }).first().waitFor();
			expect(await page().evaluate(() => String(document.getSelection()))).toBe(
				await page().locator('embed-snippet textarea').first().inputValue(),
			);
		}
		for (const path of [`compare/?q=${comparedPair()}`, 'compare/countries/']) {
			await visit(page(), path);
			await page().locator('[data-part=copy]').waitFor();
			await refuse(kind);
			await page().locator('[data-part=copy]').click();
			await page().locator('[data-part=status]', { hasText: 'could not be copied' }).waitFor();
		}
	});
});

describe('a PNG that cannot be made', () => {
	test('because its picture does not come is told, and comes at the next press', async () => {
		const mend = await failing(/e-cf-overview-3\.0\.svg/, 'error');
		await visit(page(), 'charts/e-cf-overview/');
		const button = page().locator('figure:visible [data-png]');
		await button.click();
		await page().locator('data-chart [role=status]', { hasText: 'PNG could not be made' }).waitFor();
		mend();
		await Promise.all([page().waitForEvent('download'), button.click()]);
	});

	test.each(['nothing', 'an error'])('because the browser gives %s is told', async (what) => {
		await visit(page(), 'charts/who-can-move/');
		await settled(page());
		await page().evaluate((given) => {
			HTMLCanvasElement.prototype.toBlob = (take) => {
				if (given !== 'nothing') throw new DOMException('Tainted', 'SecurityError');
				take(null);
			};
		}, what);
		await page().locator('[data-png]').click();
		await page().locator('data-chart [role=status]', { hasText: 'PNG could not be made' }).waitFor();
	});

	test('at twice its size is made at its own', async () => {
		await visit(page(), 'charts/who-can-move/');
		await settled(page());
		await page().evaluate(() => {
			const { toBlob } = HTMLCanvasElement.prototype;
			let first = true;
			HTMLCanvasElement.prototype.toBlob = function (take, type) {
				if (!first) return toBlob.call(this, take, type);
				first = false;
				take(null);
			};
		});
		await Promise.all([page().waitForEvent('download'), page().locator('[data-png]').click()]);
	});
});
