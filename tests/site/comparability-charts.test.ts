import { describe, expect, test } from 'vitest';
import { anotherVisitor, onePage, reload, settled, visit } from './browser.ts';

const page = onePage();

const open = (path: string) => visit(page(), `charts/${path}`);
const query = () => new URL(page().url()).search;
const status = async () => (await page().locator('main form + [role=status]').textContent()) ?? '';
const caption = async () => (await page().locator('figcaption').textContent()) ?? '';
const rows = async () => {
	await settled(page());
	return page().locator('figure tbody tr').count();
};
const choose = (name: string, value: string) => page().locator(`select[name="${name}"]`).selectOption(value);

const markup = '<img src=x onerror=window.hit=1>';
async function expectNoMarkup() {
	expect(await page().locator('main img').count()).toBe(0);
	expect(await page().evaluate(() => 'hit' in window)).toBe(false);
}

describe('who can move where', () => {
	test('opens the view of the address, and writes a choice into it', async () => {
		await open('who-can-move/?from=de-it-specialist');
		expect(await caption()).toContain('IT specialist (Germany)');
		const before = await rows();
		await choose('reach', 'all');
		expect(query()).toBe('?from=de-it-specialist&reach=all');
		expect(await rows()).toBeGreaterThan(before);
		await reload(page());
		expect(await page().locator('select[name=reach]').inputValue()).toBe('all');
	});

	test('a row leads to the comparison in the direction that is shown', async () => {
		await open('who-can-move/?from=de-it-specialist&way=in');
		const href = await page().locator('svg a.cell').first().getAttribute('href');
		expect(href).toMatch(/compare\/\?q=[^,]+,de-it-specialist$/);
	});

	test('names what it does not know, as text', async () => {
		await open(`who-can-move/?from=${encodeURIComponent(markup)}&way=up&colour=red`);
		for (const word of [markup, '“up”', '“colour”']) expect(await status()).toContain(word);
		await expectNoMarkup();
		expect(await rows()).toBeGreaterThan(5);
	});

	test('is walked by keys', async () => {
		await open('who-can-move/');
		await page().locator('svg .cell[tabindex="0"]').focus();
		const label = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label'));
		const first = await label();
		await page().keyboard.press('ArrowDown');
		expect(await label()).not.toBe(first);
	});
});

describe('the competence footprint', () => {
	test('stands beside others, by the address and by choice', async () => {
		await open('competence-footprint/?q=software-tester');
		expect(await caption()).toContain('Software tester');
		await choose('q2', 'de-it-specialist');
		expect(query()).toBe('?q=software-tester,de-it-specialist');
		expect(await caption()).toContain('common to all of them');
	});

	test('says that nothing is mapped, and draws no empty grid', async () => {
		await open('competence-footprint/?q=bg-programmer');
		expect(await caption()).toContain('No competences are mapped');
		expect(await page().locator('figure svg rect').count()).toBe(0);
	});

	test('names what it does not know or has no room for, as text', async () => {
		await open(`competence-footprint/?q=software-tester,${encodeURIComponent(markup)}`);
		expect(await status()).toContain(markup);
		await expectNoMarkup();
	});
});

describe('occupations', () => {
	test('can be narrowed to the groups that no qualification leads to', async () => {
		await open('occupation-coverage/?reach=gap');
		const shown = page().locator('svg .row:not([hidden])');
		expect(await shown.count()).toBeGreaterThan(0);
		expect(await shown.locator('a').count()).toBe(0);
	});
});

describe('the matrix of all pairs', () => {
	test('shows all against all in one step, and keeps it in the address', async () => {
		await open('comparability-matrix/');
		await page().locator('[data-shortcut]').click();
		expect(query()).toContain('columns=all');
		await reload(page());
		expect(await page().locator('select[name=columns]').inputValue()).toBe('all');
	});

	test('a cell tells the pair, and leads to its comparison by keys', async () => {
		await open('comparability-matrix/');
		await page().locator('svg .cursor').focus();
		await page().keyboard.press('ArrowRight');
		const href = await page().locator('svg .cursor').getAttribute('href');
		expect(href).toMatch(/compare\/\?q=[a-z0-9.-]+,[a-z0-9.-]+$/);
		expect(await page().locator('.readout a').getAttribute('href')).toBe(href);
		await page().keyboard.press('Enter');
		await page().waitForURL(/compare\//);
	});

	test('a finger reads a cell first, and follows the link beside', async () => {
		const context = await anotherVisitor(page(), { hasTouch: true, viewport: { width: 360, height: 740 } });
		const phone = await context.newPage();
		await visit(phone, 'charts/comparability-matrix/');
		const picture = phone.locator('figure svg');
		await picture.evaluate((svg) => svg.scrollIntoView());
		const box = await picture.boundingBox();
		if (!box) throw new Error('The picture is not shown.');
		await phone.touchscreen.tap(box.x + box.width * 0.8, box.y + 300);
		await phone.locator('.readout', { hasText: ' covers ' }).waitFor();
		expect(phone.url()).toMatch(/comparability-matrix\/$/);
		await phone.locator('.readout a').tap();
		await phone.waitForURL(/compare\/\?q=/);
		await context.close();
	});

	test('has a table that its heads sort, by size where they head figures, and that stays sorted in another view', async () => {
		await visit(page(), 'charts/comparability-matrix/');
		await page().locator('figure summary').click();
		const shares = async () => {
			await settled(page());
			return (await page().locator('figure tbody td:nth-child(3)').allTextContents()).map((text) => parseFloat(text));
		};
		const head = page().locator('figure th', { hasText: 'Covers of it' });
		await head.getByRole('button').click();
		expect(await head.getAttribute('aria-sort')).toBe('ascending');
		const up = await shares();
		expect(up).toEqual([...up].sort((a, b) => a - b));
		await head.getByRole('button').click();
		await page().locator('select[name=group]').selectOption('level');
		const down = await shares();
		expect(down).toEqual([...down].sort((a, b) => b - a));
		expect(down[0]).toBe(100);
		await head.getByRole('button').click();
		expect(await page().locator('figure th[aria-sort]').count()).toBe(0);
	});

	test('sorts by closeness to a chosen qualification', async () => {
		await open('comparability-matrix/?focus=software-developer&sort=closeness&group=none&columns=focus');
		expect(await page().locator('select[name=sort]').inputValue()).toBe('closeness');
		expect(await page().locator('select[name=group]').inputValue()).toBe('none');
	});

	test('names what it does not know, as text', async () => {
		await open(`comparability-matrix/?focus=${encodeURIComponent(markup)}&group=colour`);
		expect(await status()).toContain(markup);
		await expectNoMarkup();
	});
});
