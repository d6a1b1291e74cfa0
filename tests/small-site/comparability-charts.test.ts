import { describe, expect, test } from 'vitest';
import { anotherVisitor, onePage, reload, settled, visit } from '../browser/browser.ts';
import { comparableQualification, published } from '../browser/published.ts';

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

const { id: national, title } = comparableQualification();
const joint = String(published('qualifications').find(({ kind }) => kind === 'joint')?.['id']);

describe('who can move where', () => {
	test('opens the view of the address, and writes a choice into it', async () => {
		await open(`who-can-move/?from=${national}`);
		expect(await caption()).toContain(title);
		const before = await rows();
		await choose('reach', 'all');
		expect(query()).toBe(`?from=${national}&reach=all`);
		expect(await rows()).toBeGreaterThanOrEqual(before);
		await reload(page());
		expect(await page().locator('select[name=reach]').inputValue()).toBe('all');
	});

	test('a row leads to the comparison in the direction that is shown', async () => {
		await open(`who-can-move/?from=${national}&way=in&reach=all`);
		const href = (await page().locator('.picture:visible a.cell').first().getAttribute('href')) ?? '';
		expect(href).toMatch(/compare\/\?q=[^,]+,/);
		expect(href.endsWith(`,${national}`)).toBe(true);
	});

	test('asks for any qualification of a country, and does not lead into it', async () => {
		const country = national.slice(0, 2);
		await open(`who-can-move/?from=${country}&reach=all`);
		const reached = await page()
			.locator('.picture:visible a.cell')
			.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key') ?? ''));
		expect(reached.length).toBeGreaterThan(0);
		expect(reached.filter((id) => id.startsWith(`${country}-`))).toEqual([]);
	});

	test('says every word with its number', async () => {
		await open(`who-can-move/?from=${joint}&reach=all`);
		await settled(page());
		const covered = await page().locator('figure tbody td:nth-child(4)').allTextContents();
		expect(covered.length).toBeGreaterThan(0);
		for (const text of covered) expect(text).toMatch(/ of it, \d+ %; holds in \d+ of 100/);
	});

	test('names what it does not know, as text', async () => {
		await open(`who-can-move/?from=${encodeURIComponent(markup)}&way=up&colour=red`);
		for (const word of [markup, '“up”', '“colour”']) expect(await status()).toContain(word);
		await expectNoMarkup();
		expect(await rows()).toBeGreaterThan(0);
	});

	test('is walked by keys', async () => {
		await open(`who-can-move/?from=${joint}&reach=all`);
		await page().locator('.picture:visible .cell[tabindex="0"]').focus();
		const label = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label'));
		const first = await label();
		await page().keyboard.press('ArrowDown');
		expect(await label()).not.toBe(first);
	});
});

describe('what would settle it', () => {
	test('opens the view of the address, writes a choice into it, and leads to a qualification', async () => {
		await open('what-would-settle/?kind=open-list');
		await settled(page());
		const every = await rows();
		expect(every).toBeGreaterThan(0);
		const country = await page().locator('select[name=country] option').nth(1).getAttribute('value');
		await choose('country', country ?? '');
		expect(query()).toBe(`?kind=open-list&country=${country}`);
		expect(await rows()).toBeLessThanOrEqual(every);
		await choose('kind', 'all');
		const href = await page().locator('.picture:visible a.cell').first().getAttribute('href');
		expect(href).toMatch(/qualifications\/[^/]+\/$/);
	});

	test('names what it does not know, as text', async () => {
		await open(`what-would-settle/?kind=${encodeURIComponent(markup)}&country=zz`);
		await settled(page());
		expect(await status()).toContain(markup);
		await expectNoMarkup();
	});
});

describe('the competence footprint', () => {
	test('stands beside others, by the address and by choice', async () => {
		await open(`competence-footprint/?q=${joint}`);
		expect(await caption()).not.toContain('common to all of them');
		await choose('q2', national);
		expect(query()).toBe(`?q=${joint},${national}`);
		expect(await caption()).toContain('common to all of them');
		expect(await page().locator('figure svg .cell.room rect').count()).toBeGreaterThan(0);
	});

	test('says that nothing was read, and draws no bars', async () => {
		const silent = published('qualifications').find(
			({ kind, read, inForce }) => kind === 'national' && read === 'title' && !('to' in (inForce as object)),
		);
		await open(`competence-footprint/?q=${String(silent?.['id'])}`);
		expect(await caption()).toContain('No learning outcome of');
		expect(await page().locator('.picture:visible rect').count()).toBe(0);
	});

	test('names what it does not know or has no room for, as text', async () => {
		await open(`competence-footprint/?q=${joint},${encodeURIComponent(markup)}`);
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
		await page().waitForURL(/columns=all/);
		await reload(page());
		expect(await page().locator('select[name=columns]').inputValue()).toBe('all');
	});

	test('a cell tells the pair, and leads to its comparison by keys', async () => {
		await open('comparability-matrix/?columns=all');
		await page().locator('.picture:visible .cursor').focus();
		await page().keyboard.press('ArrowRight');
		const href = await page().locator('.picture:visible .cursor').getAttribute('href');
		expect(href).toMatch(/compare\/\?q=[a-z0-9.-]+,[a-z0-9.-]+$/);
		expect(await page().locator('.readout a').getAttribute('href')).toBe(href);
		await page().keyboard.press('Enter');
		await page().waitForURL(/compare\//);
	});

	test('a finger reads a cell first, and follows the link beside', async () => {
		const context = await anotherVisitor(page(), { hasTouch: true, viewport: { width: 360, height: 740 } });
		const phone = await context.newPage();
		await visit(phone, 'charts/comparability-matrix/');
		const picture = phone.locator('.picture:visible svg');
		await picture.evaluate((svg) => svg.scrollIntoView());
		const box = await picture.boundingBox();
		if (!box) throw new Error('The picture is not shown.');
		// What the pairs are read from comes with the first touch.
		const tap = (x: number, y: number) => phone.touchscreen.tap(x, y);
		await Promise.all([phone.waitForResponse(/series\.json/), tap(box.x + box.width / 2, box.y + 300)]);
		await settled(phone);
		const cursor = await phone.locator('.picture:visible .cursor rect').boundingBox();
		if (!cursor) throw new Error('The picture has no cell.');
		await tap(cursor.x + cursor.width / 2, cursor.y + cursor.height / 2);
		await phone.locator('.readout', { hasText: ' Rests ' }).waitFor();
		expect(phone.url()).toMatch(/comparability-matrix\/$/);
		await phone.locator('.readout a').tap();
		await phone.waitForURL(/compare\/\?q=/);
		await context.close();
	});

	test('has a table that its heads sort, by size where they head figures, and that stays sorted in another view', async () => {
		await visit(page(), 'charts/comparability-matrix/');
		await page().locator('.figures summary').click();
		const shares = async () => {
			await settled(page());
			const texts = await page().locator('figure tbody td:nth-child(3)').allTextContents();
			return texts.flatMap((text) => /(\d+) %/.exec(text)?.[1] ?? []).map(Number);
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
		expect(down[0]).toBe(up.at(-1));
		await head.getByRole('button').click();
		expect(await page().locator('figure th[aria-sort]').count()).toBe(0);
	});

	test('keeps to a word and a strength', async () => {
		await open('comparability-matrix/?word=most-or-part&holds=80');
		const covered = await page().locator('figure tbody td:nth-child(3)').allTextContents();
		for (const text of covered) expect(text).toMatch(/^(most|part) of it, \d+ %; holds in (8\d|9\d|100) of 100/);
	});

	test('draws hollow what holds in fewer than 80 of 100 ways', async () => {
		await open('comparability-matrix/?columns=all');
		for (const path of await page().locator('.picture:visible path.weak').all())
			expect(await path.evaluate((mark) => getComputedStyle(mark).fill)).toBe('none');
	});

	test('sorts by closeness to a chosen qualification', async () => {
		await open(`comparability-matrix/?focus=${joint}&sort=closeness&group=none&columns=focus`);
		expect(await page().locator('select[name=sort]').inputValue()).toBe('closeness');
		expect(await page().locator('select[name=group]').inputValue()).toBe('none');
	});

	test('names what it does not know, as text', async () => {
		await open(`comparability-matrix/?focus=${encodeURIComponent(markup)}&group=colour`);
		expect(await status()).toContain(markup);
		await expectNoMarkup();
	});
});
