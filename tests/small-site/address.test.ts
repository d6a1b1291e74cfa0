import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { at, onePage, reload, settled, visit } from '../browser/browser.ts';
import { pathsOf } from '../browser/built-pages.ts';

const page = onePage();
const charts = pathsOf(inject('siteDir')).filter((path) => /^charts\/[^/]+\/$/.test(path));
/** One page of each kind that has something to choose. */
const choosing = [
	...charts,
	'occupations/',
	'network/',
	'certifications/',
	'search/',
	'compare/',
	'compare/countries/',
];

const open = async (path: string, target = page()) => {
	await visit(target, path);
	await settled(target);
};

/** What strangers put into an address: a pattern, markup, and a number that has no place to break. */
const strangers = `x=$\`/onload=window.hit=1//&y="><img src=x onerror=window.hit=1>&fbclid=${'IwAR'.repeat(80)}`;

test('what else an address says is in no code to embed, and makes no page wider than a phone', async () => {
	await page().setViewportSize({ width: 360, height: 800 });
	for (const path of choosing) {
		await open(`${path}?${strangers}&q=${'nowhere'.repeat(50)}`);
		const width = await page().evaluate(() => document.documentElement.scrollWidth);
		expect([path, width]).toEqual([path, 360]);
		const codes = await page()
			.locator('embed-snippet textarea')
			.evaluateAll((areas) =>
				areas.map((area) => area instanceof HTMLTextAreaElement && area.value === area.defaultValue),
			);
		expect([path, codes.length > 0, codes.every(Boolean)]).toEqual([path, charts.includes(path), true]);
	}
});

test('what else an address says is in no copied link, while the choice is', async () => {
	await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
	for (const [path, element, own] of [
		['charts/e-cf-overview/', 'data-chart', 'edition=4.0'],
		['charts/who-can-move/', 'data-chart', 'reach=all'],
	]) {
		await open(`${path}?${strangers}&__proto__=1&${own}`);
		await page().locator('figure:visible [data-copy]').click();
		await page().locator(`${element} [role=status]`, { hasText: 'copied' }).waitFor();
		expect(await page().evaluate(() => navigator.clipboard.readText())).toBe(at(`${path}?${own}`));
	}
});

test('names that every object has are no countries, views or filters', async () => {
	const errors: string[] = [];
	const note = (error: Error) => errors.push(error.message);
	page().on('pageerror', note);
	const keys = [
		'country',
		'indicator',
		'from',
		'q',
		'pair',
		'focus',
		'edition',
		'role',
		'isco',
		'kind',
		'sort',
		'year',
	];
	const query = keys
		.map((key, i) => `${key}=${['constructor', '__proto__', 'toString', 'hasOwnProperty'][i % 4]}`)
		.join('&');
	for (const path of choosing) await open(`${path}?${query}&__proto__=constructor`);
	page().off('pageerror', note);
	expect(errors).toEqual([]);
});

test('what a browser fills into a form when it comes back is not taken for a choice', async () => {
	const shown = (target: Page) =>
		target.evaluate(() => ({
			query: [...document.querySelectorAll<HTMLElement>('[data-query]')].map((one) => one.dataset['query']),
			fields: [
				...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form.filters :is(select, input)'),
			].map((field) => (field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value)),
		}));
	const restoring = (await page().context().browser()?.newPage()) ?? page();
	// As Firefox does on a reload: before any script of the page has run.
	await restoring.addInitScript(() =>
		document.addEventListener('readystatechange', () => {
			if (document.readyState !== 'interactive') return;
			for (const select of document.querySelectorAll('select')) select.selectedIndex = select.options.length - 1;
			for (const input of document.querySelectorAll('input'))
				if (input.type === 'checkbox') input.checked = !input.checked;
				else input.value = 'restored';
		}),
	);
	for (const path of choosing) {
		await Promise.all([open(path), open(path, restoring)]);
		expect([path, await shown(restoring)]).toEqual([path, await shown(page())]);
	}
	await restoring.close();
});

describe('the address decides', () => {
	const edition = () => page().locator('select[name=edition]').inputValue();
	const title = () => page().locator('figure:visible figcaption b').textContent();

	test('before and after a reload, and when it is chosen back', async () => {
		await open('charts/e-cf-overview/');
		await page().locator('select[name=edition]').selectOption('4.0');
		await reload(page());
		await page().locator('select[name=edition]').selectOption('3.0');
		expect(new URL(page().url()).search).toBe('');
		await page().locator('select[name=edition]').selectOption('4.0');
		expect(new URL(page().url()).search).toBe('?edition=4.0');
	});

	test('when the visitor goes back and forward within the page, on charts, lists and in the search', async () => {
		await open('charts/e-cf-overview/?edition=4.0');
		await page().evaluate(() => history.pushState(null, '', '?edition=3.0'));
		await page().goBack();
		expect([await edition(), await title()]).toEqual(['4.0', expect.stringContaining('4.0')]);
		await page().goForward();
		expect([await edition(), await title()]).toEqual(['3.0', expect.stringContaining('3.0')]);

		await open('charts/who-can-move/?reach=all');
		await page().evaluate(() => history.pushState(null, '', '?way=in'));
		await page().goBack();
		expect(await page().locator('select[name=way]').inputValue()).toBe('out');
		expect(await page().locator('select[name=reach]').inputValue()).toBe('all');

		await open('occupations/?text=2512.4');
		const few = await page().locator('tbody tr:visible').count();
		await page().evaluate(() => history.pushState(null, '', location.pathname));
		await page().locator('input[name=text]').fill('tester');
		await page().goBack();
		expect(await page().locator('input[name=text]').inputValue()).toBe('2512.4');
		expect(await page().locator('tbody tr:visible').count()).toBe(few);

		await open('search/?q=testing');
		await page().evaluate(() => history.pushState(null, '', '?q=security'));
		await page().goBack();
		expect(await page().getByRole('searchbox').inputValue()).toBe('testing');
	});
});
