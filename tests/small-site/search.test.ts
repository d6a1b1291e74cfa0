import { describe, expect, test } from 'vitest';
import { at, onePage } from '../browser/browser.ts';
import { published } from '../browser/published.ts';

const page = onePage();

const hits = 'site-search ol a:visible';
/** Where the search speaks, be it of how many it found or of what may have been meant. */
const status = 'site-search [data-part=status]';

/** The addresses found, best first, once the search has settled. */
async function found(): Promise<string[]> {
	await page().locator(hits).first().waitFor();
	await page().locator('[data-results][aria-busy=false]').waitFor();
	return page()
		.locator(hits)
		.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
}

/** An occupation with a code of its own and labels in other languages, one of them in other letters. */
const occupation = published('occupations').find(({ title, code }) => {
	const labels = title as Record<string, string>;
	return labels['de'] && labels['bg'] && labels['de'] !== labels['en'] && String(code).split('.').length === 2;
});
const labels = occupation?.['title'] as Record<string, string>;
const occupationPage = `/occupations/${String(occupation?.['id'])}/`;

describe('what is typed is found among the first', () => {
	// Codes of the framework do not change from edition to edition.
	test.each([
		['B.3', '/competences/e-cf-3.0/b.3/'],
		['b3', '/competences/e-cf-3.0/b.3/'],
		[String(occupation?.['code']), occupationPage],
		[labels['de'] ?? '', occupationPage],
		[labels['bg'] ?? '', occupationPage],
		[labels['en'] ?? '', occupationPage],
	])('%s', async (query, address) => {
		await page().goto(at('search/'));
		await page().getByRole('searchbox').fill(query);
		expect((await found()).slice(0, 5)).toContain(address);
	});
});

test('a typing error leads to the right word', async () => {
	await page().goto(at('search/?q=softwere+developer'));
	const suggestion = page().locator(`${status} a, site-search [data-results] p a`);
	await suggestion.waitFor();
	expect((await suggestion.textContent())?.toLowerCase()).toContain('software');
	await suggestion.click();
	expect(await found()).toContain('/occupations/software-developer/');
});

test('query and filters stand in the address, and come back from it', async () => {
	await page().goto(at('search/'));
	await page().getByRole('searchbox').fill('security');
	await page().locator('select[name=kind]').selectOption('occupations');
	await page().waitForURL(/q=security/);
	await page().waitForURL(/kind=occupations/);
	const first = (await found()).filter((path) => path.startsWith('/occupations/'));
	expect(first.length).toBeGreaterThan(0);
	await page().goto(page().url());
	expect(await page().getByRole('searchbox').inputValue()).toBe('security');
	expect(await page().locator('select[name=kind]').inputValue()).toBe('occupations');
	expect((await found()).filter((path) => path.startsWith('/occupations/'))).toEqual(first);
});

test('a passage of a page keeps its words apart, and leaves out the numbers of sources', async () => {
	await page().goto(at('search/?q=B.3&kind=role-profiles'));
	await found();
	const passages = (await page().locator('[data-part=pages] li p').allTextContents()).join(' ');
	expect(passages).toMatch(/Number \d/);
	expect(passages).not.toMatch(/\[\d+\]/);
});

test('where nothing is found, the nearest titles and the ways to browse are named', async () => {
	await page().goto(at('search/?q=sofwar+devlper'));
	await page().locator('[data-results][aria-busy=false]').waitFor();
	const near = await page().locator('[data-part=nearest] li a').count();
	expect(near).toBeGreaterThan(0);
	expect(near).toBeLessThanOrEqual(6);
	expect(await page().locator('[data-part=browse] a:visible').count()).toBeGreaterThan(2);
	await page().goto(at('search/?q=B.3'));
	await found();
	expect(await page().locator('[data-part=browse]').isVisible()).toBe(false);
});

test('titles with some of the words stand under a heading of their own', async () => {
	await page().goto(at('search/?q=absent-minded+tester'));
	await page().locator('[data-part=some] li a').first().waitFor();
	expect((await page().locator('[data-part=some] li').allTextContents()).join(' ')).toContain('tester');
});

test('every hit says of which kind it is', async () => {
	await page().goto(at('search/?q=testing'));
	await found();
	await page().locator('[data-part=pages] li').first().waitFor();
	const kinds = await page().locator('site-search ol li > .muted').allTextContents();
	expect(kinds).toHaveLength(await page().locator('site-search ol li').count());
	expect(kinds.filter((kind) => kind.trim() === '')).toEqual([]);
});

test.each([
	[1280, 'search/'],
	[1280, 'search/?q=testing'],
	[360, 'search/'],
	[360, 'search/?q=testing'],
])('nothing on the page moves while it comes to life: at %i px, %s', async (width, path) => {
	await page().setViewportSize({ width, height: 800 });
	await page().addInitScript(() => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
			document.documentElement.dataset['shift'] = String(sum);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page().goto(at(path));
	if (path.includes('q=')) await found();
	await page().waitForLoadState('networkidle');
	expect(Number((await page().locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThanOrEqual(0.02);
});

test('text from the address stays text', async () => {
	await page().goto(at(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`));
	await page().locator(status).filter({ hasText: /\S/ }).waitFor();
	await page().waitForLoadState('networkidle');
	expect(await page().getByRole('searchbox').inputValue()).toContain('<img');
	expect(await page().locator('site-search img').count()).toBe(0);
});

test('a filter that does not exist is told and left out', async () => {
	await page().goto(at('search/?q=testing&kind=nonsense'));
	expect((await found()).length).toBeGreaterThan(0);
	expect(await page().locator(status).textContent()).toContain('does not exist');
});

test('a list is filtered, with its state in the address', async () => {
	await page().goto(at('occupations/'));
	const rows = page().locator('tbody tr:visible');
	const all = await rows.count();
	await page().locator('input[name=text]').fill('2512.4');
	await page().waitForURL(/text=2512\.4/);
	const few = await rows.count();
	expect(few).toBeGreaterThan(0);
	expect(few).toBeLessThan(all);
	await page().reload();
	expect(await rows.count()).toBe(few);
});
