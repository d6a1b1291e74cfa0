import { describe, expect, test } from 'vitest';
import { at, onePage } from './browser.ts';

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

describe('what is typed is found among the first', () => {
	test.each([
		['B.3', '/competences/e-cf-3.0/b.3/'],
		['b3', '/competences/e-cf-3.0/b.3/'],
		['2512', '/occupations/software-developer/'],
		['1330.7', '/occupations/ict-project-manager/'],
		['Softwareentwickler', '/occupations/software-developer/'],
		['разработчик на софтуер', '/occupations/software-developer/'],
		['software developer', '/occupations/software-developer/'],
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
	expect(passages).toContain('Framework European');
	expect(passages).not.toMatch(/\[\d+\]/);
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
