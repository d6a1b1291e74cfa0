import { describe, expect, test } from 'vitest';
import { countOf } from '../browser/published.ts';
import { at, drawn, onePage, visit } from '../browser/browser.ts';

const page = onePage();

const status = () => page().locator('data-chart [role=status]').textContent();
const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const shownRows = () => page().locator('figure:visible .picture:visible svg .row:not([hidden])').count();

describe('the e-CF overview', () => {
	test('shows one edition, and its whole state stands in the address', async () => {
		await visit(page(), 'charts/e-cf-overview/');
		expect(await shownRows()).toBe(countOf('competences', { framework: 'e-cf-3.0' }));
		await page().locator('select[name=edition]').selectOption('4.0');
		await page().locator('select[name=area]').selectOption('build');
		await page().locator('select[name=show]').selectOption('covered');
		const address = page().url();
		expect(address).toContain('?edition=4.0&area=build&show=covered');
		const rows = await shownRows();
		expect(rows).toBeGreaterThan(0);
		expect(rows).toBeLessThanOrEqual(countOf('competences', { framework: 'e-cf-4.0', area: 'build' }));
		await page().goto('about:blank');
		await page().goto(address);
		await drawn(page());
		expect(await shownRows()).toBe(rows);
		expect(await status()).toContain(String(rows));
	});

	test('falls back to the default and says so when the address is malformed', async () => {
		await visit(page(), 'charts/e-cf-overview/?edition=9.9&area=<b>');
		expect(await shownRows()).toBe(countOf('competences', { framework: 'e-cf-3.0' }));
		expect(await status()).toContain('default');
	});

	test('is walked by keys, and each value is named', async () => {
		await visit(page(), 'charts/e-cf-overview/');
		await page().locator('figure:visible .picture:visible .cell[tabindex="0"]').focus();
		expect(await focused()).toContain('A.1, e-4');
		await page().keyboard.press('ArrowRight');
		expect(await focused()).toContain('A.1, e-5');
		await page().keyboard.press('ArrowDown');
		expect(await focused()).toMatch(/^A\.2, /);
		await page().keyboard.press('Home');
		expect(await focused()).toContain('A.2, e-3');
		await page().keyboard.press('Enter');
		await page().waitForURL('**/competences/e-cf-3.0/a.2/');
	});

	test('is walked by keys among what a filter leaves, and closes the gaps', async () => {
		await visit(page(), 'charts/e-cf-overview/');
		const height = () =>
			page()
				.locator('figure:visible .picture:visible svg')
				.evaluate((svg) => svg.getBoundingClientRect().height);
		const whole = await height();
		await page().locator('select[name=area]').selectOption('run');
		expect(await height()).toBeLessThan(whole / 3);
		await page().locator('figure:visible .picture:visible .cell[tabindex="0"]').focus();
		expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('C.1, ');
	});

	test('gives its picture as PNG and its figures as CSV', async () => {
		await visit(page(), 'charts/e-cf-overview/?edition=4.0');
		const [png] = await Promise.all([
			page().waitForEvent('download'),
			page().locator('figure:visible [data-png]').click(),
		]);
		expect(png.suggestedFilename()).toBe('e-cf-overview-4.0.png');
		const csv = await page().request.get(at('data/latest/charts/e-cf-overview.csv'));
		expect((await csv.text()).split('\r\n')[0]).toBe(
			'edition,area,code,title,level,profile,unit,change,former_code,new_level',
		);
		const json = await page().request.get(at('data/latest/charts/e-cf-overview.json'));
		expect(((await json.json()) as { title: string }).title).toContain('e-CF 3.0 and 4.0');
	});
});

describe('requirements and learning units', () => {
	test('filters by area and requirement, with both in the address', async () => {
		await visit(page(), 'charts/requirement-coverage/');
		const all = await shownRows();
		await page().locator('select[name=area]').selectOption('run');
		await page().locator('select[name=requirement]').selectOption('cloud');
		expect(page().url()).toContain('?area=run&requirement=cloud');
		const rows = await shownRows();
		expect(rows).toBeGreaterThan(1);
		expect(rows).toBeLessThan(all);
		await visit(page(), 'charts/requirement-coverage/?area=run&requirement=cloud');
		expect(await shownRows()).toBe(rows);
		// The row of totals stays, and is not counted.
		expect(await status()).toBe(`${rows - 1} units shown.`);
	});

	test('hides the heading of an area of which nothing is left', async () => {
		await visit(page(), 'charts/requirement-coverage/?requirement=cloud');
		const shown = (area: string) => page().locator(`.picture:visible svg .group.${area}`).isVisible();
		expect(await shown('run')).toBe(true);
		expect(await shown('enable')).toBe(false);
	});

	test('says so when the address is malformed', async () => {
		await visit(page(), 'charts/requirement-coverage/?requirement=<b>');
		expect(await status()).toContain('default');
	});

	test('marks as a gap what its figures call one, and says which', async () => {
		await visit(page(), 'charts/requirement-coverage/');
		const json = await page().request.get(at('data/latest/charts/requirement-coverage.json'));
		const { totals } = (await json.json()) as { totals: { title: string; outcomes: number; gap: boolean }[] };
		const gaps = totals.filter(({ gap }) => gap);
		expect(gaps).toEqual(totals.filter(({ outcomes }) => outcomes < 3));
		expect(await page().locator('.picture:visible svg text', { hasText: '! gap' }).count()).toBe(gaps.length);
		const sentence = await page().locator('figcaption').textContent();
		for (const { title } of gaps) expect(sentence).toContain(title);
		if (gaps.length === 0) expect(sentence).toContain('None of the requirements is a gap');
	});

	test('is walked by keys, and a filled cell leads to an outcome', async () => {
		await visit(page(), 'charts/requirement-coverage/');
		await page().locator('.picture:visible .cell[tabindex="0"]').focus();
		expect(await focused()).toMatch(/^All units, Requirement cloud: /);
		await page().keyboard.press('ArrowDown');
		expect(await focused()).toMatch(/^B\.3 e-2, Requirement cloud: no outcome/);
		for (let units = 0; units < 2; units++) await page().keyboard.press('ArrowDown');
		expect(await focused()).toMatch(/^C\.2 e-2, Requirement cloud: \d/);
		await page().keyboard.press('Enter');
		await page().waitForURL(/learning-units\/c\.2-e2\/#o\d+$/);
	});
});

describe('from unit certificate to role certificate', () => {
	test('shows all roles, fits a phone, and shows one of them by the address', async () => {
		await page().setViewportSize({ width: 360, height: 800 });
		await visit(page(), 'charts/certification-stack/');
		expect(await page().locator('figure:visible').count()).toBe(1);
		const fits = await page()
			.locator('figure:visible .table:visible')
			.first()
			.evaluate((region) => region.scrollWidth <= region.clientWidth);
		expect(fits).toBe(true);
		expect(await page().locator('figure:visible .picture:visible .cell[data-column=role]').count()).toBe(
			countOf('certifications', { kind: 'role' }),
		);
		await page().locator('select[name=role]').selectOption('test-lead');
		expect(page().url()).toContain('?role=test-lead');
		await visit(page(), 'charts/certification-stack/?role=test-lead');
		expect(await page().locator('figure:visible .picture:visible .cell[data-column=role]').count()).toBe(1);
		await visit(page(), 'charts/certification-stack/?role=nobody');
		expect(await status()).toContain('default');
	});

	test('is walked from the role to its units, and back', async () => {
		await visit(page(), 'charts/certification-stack/?role=test-lead');
		await page().locator('figure:visible .picture:visible .cell[tabindex="0"]').focus();
		expect(await focused()).toContain('Role certificate Test lead');
		await page().keyboard.press('ArrowDown');
		expect(await focused()).toContain('Unit certificate B.3 e-2 ');
		await page().keyboard.press('ArrowRight');
		expect(await focused()).toContain('Unit certificate B.3 e-3 ');
		await page().keyboard.press('ArrowUp');
		await page().keyboard.press('Enter');
		await page().waitForURL('**/certifications/test-lead/');
	});
});

describe('the links of a mapping set', () => {
	const set = 'mappings/e-cf-to-esco-skills/';

	test('are filtered down to one subject and relation, sign by sign', async () => {
		await visit(page(), set);
		const shownSigns = () => page().locator('data-chart svg .cell:visible').count();
		const all = await shownSigns();
		await page().locator('data-chart select[name=predicate]').selectOption('closeMatch');
		const close = await shownSigns();
		expect(close).toBeGreaterThan(0);
		expect(close).toBeLessThan(all);
		expect(page().url()).toContain('predicate=closeMatch');
		await visit(page(), `${set}?predicate=closeMatch`);
		expect(await shownSigns()).toBe(close);
		await visit(page(), `${set}?predicate=fondness`);
		expect(await shownSigns()).toBe(all);
		expect(await status()).toContain('default');
	});

	test('name what ESCO needs most and the set lacks, and list all of it in the file', async () => {
		await visit(page(), set);
		const text = (await page().locator('data-chart').textContent()) ?? '';
		const [, missing = ''] = /(\d+) of the \d+ skills that ESCO calls essential/.exec(text) ?? [];
		const csv = await (await page().request.get(at('data/latest/charts/mapping-e-cf-to-esco-skills.csv'))).text();
		expect(csv.match(/^object-without-row,/gm)).toHaveLength(Number(missing));
	});

	test('are drawn as lines that the keys reach where they are few', async () => {
		await visit(page(), 'mappings/tests-to-esco/');
		await page().locator('data-chart .picture:visible .cell[tabindex="0"]').focus();
		expect(await focused()).toContain('related match, software tester');
		await page().keyboard.press('ArrowDown');
		expect(await focused()).toContain('exact match, software tester');
	});
});

test('the list of charts leads to each of them', async () => {
	await visit(page(), 'charts/');
	const hrefs = await page()
		.locator('main li a')
		.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
	for (const name of ['e-cf-overview', 'requirement-coverage', 'certification-stack'])
		expect(hrefs).toContain(`/charts/${name}/`);
	expect(hrefs).toContain('/network/');
	expect(hrefs.filter((href) => href.startsWith('/mappings/')).length).toBeGreaterThan(0);
});

test('how to read a picture is folded until it is asked for', async () => {
	const isOpen = () =>
		page()
			.locator('details.legend')
			.evaluate((legend: HTMLDetailsElement) => legend.open);
	await visit(page(), 'charts/framework-ladder/');
	expect(await isOpen()).toBe(false);
	await page().locator('.legend summary').click();
	expect(await isOpen()).toBe(true);
});

test('a picture that is long on a phone shows its beginning first, and opens by its button or by keys', async () => {
	await page().setViewportSize({ width: 360, height: 800 });
	const opener = () => page().locator('figure:visible .unfold');
	const height = () =>
		page()
			.locator('figure:visible .picture:visible')
			.evaluate((region) => region.getBoundingClientRect().height);
	await visit(page(), 'charts/e-cf-overview/');
	expect(await height()).toBeLessThan(700);
	await opener().click();
	expect(await height()).toBeGreaterThan(1000);
	expect(await opener().isVisible()).toBe(false);
	await visit(page(), 'charts/e-cf-overview/');
	await page().locator('.picture:visible .cell[tabindex="0"]').focus();
	expect(await height()).toBeGreaterThan(1000);
	await page().setViewportSize({ width: 1280, height: 800 });
	expect(await opener().isVisible()).toBe(false);
});
