import { describe, expect, test } from 'vitest';
import { at } from '../browser/browser.ts';
import {
	comparePage,
	joint,
	first,
	second,
	unread,
	fifth,
	seventh,
	six,
	countryOf,
	nameOf,
	figures,
} from './compare-page.ts';

const { page, open, directions, chosen, ignored } = comparePage();

describe('the choice', () => {
	test('is made by keys alone, and stands in the address', async () => {
		await open('');
		await page().locator('#compare-input').focus();
		await page().keyboard.type(first);
		await page().keyboard.press('Enter');
		await page().waitForURL(`**/?q=${first}`);
		await page().locator('[data-part=status]', { hasText: 'Add a second one' }).waitFor();
		await page().keyboard.type(second);
		await page().keyboard.press('ArrowDown');
		await page().keyboard.press('ArrowUp');
		await page().keyboard.press('Enter');
		await page().waitForURL(`**/?q=${first},${second}`);
		await page().locator('#verdict').waitFor();
		await page().goBack();
		expect(await chosen()).toHaveLength(1);
		await page().goForward();
		expect(await chosen()).toHaveLength(2);
	});

	test('closes its list with Escape, then empties the field', async () => {
		await open('');
		await page().locator('#compare-input').fill(second);
		await page().locator('[role=option]').first().waitFor();
		await page().keyboard.press('Escape');
		expect(await page().locator('[role=listbox]').isVisible()).toBe(false);
		await page().keyboard.press('Escape');
		expect(await page().locator('#compare-input').inputValue()).toBe('');
	});

	test('is put in another order and made smaller', async () => {
		await open(`?q=${joint},${first}`);
		await page()
			.getByRole('button', { name: `Move ${nameOf(first)} forward` })
			.click();
		await page().waitForURL(`**/?q=${first},${joint}`);
		await page()
			.getByRole('button', { name: `Remove ${nameOf(first)}` })
			.click();
		await page().waitForURL(`**/?q=${joint}`);
	});

	test('is made by country, then by name, and changed in its place', async () => {
		await open('');
		const free = page().locator('.slot.free').first();
		await free.locator('[data-choose=country]').selectOption(countryOf(second));
		await free.locator('[data-choose=qualification]').selectOption(second);
		await free.locator('[data-do=choose]').click();
		await page().waitForURL(`**/?q=${second}`);
		await page()
			.getByRole('button', { name: `Change ${nameOf(second)}` })
			.click();
		const card = page().locator('.slot[data-id]');
		await card.locator('[data-choose=country]').selectOption(countryOf(first));
		await card.locator('[data-choose=qualification]').selectOption(first);
		await card.locator('[data-do=choose]').click();
		await page().waitForURL(`**/?q=${first}`);
	});

	test('may come from a list that was ticked, one parameter for each', async () => {
		await open(`?q=${first}&q=${second}`);
		await page().locator('#verdict').waitFor();
		expect(await chosen()).toHaveLength(2);
		expect(await ignored()).toBe('');
	});

	test('ends at six', async () => {
		await open(`?q=${six.join(',')}`);
		expect(await chosen()).toHaveLength(6);
		await page().locator('#compare-input').click();
		await page().keyboard.type('a');
		expect(await page().locator('[role=option]').count()).toBe(0);
		expect(await page().locator('#compare-hint').textContent()).toContain('Six are chosen');
	});

	test('of more than two has a pair in detail, chosen by a cell and kept in the address', async () => {
		await open(`?q=${joint},${first},${second}`);
		await page().locator(`a[data-pair="${joint},${second}"]`).click();
		await page().waitForURL(`**&pair=${joint},${second}`);
		const said = await directions();
		expect(said[0]).toContain(figures(joint, second));
		expect(said[1]).toContain(figures(second, joint));
		await page().reload();
		await page().locator('#verdict').waitFor();
		expect(await directions()).toEqual(said);
	});
});

describe('one more', () => {
	const cells = () =>
		page()
			.locator('.pairs td a')
			.evaluateAll((links) =>
				links.map((link) => [link.textContent, ...['aria-label', 'href'].map((name) => link.getAttribute(name))]),
			);

	test('leaves the table as it would be drawn at once, wherever it is put', async () => {
		await open(`?q=${[joint, first, second].join(',')}`);
		await page().locator('#compare-input').fill(fifth);
		await page().keyboard.press('Enter');
		await page().waitForURL(`**,${fifth}`);
		await page()
			.getByRole('button', { name: `Move ${nameOf(first)} back` })
			.click();
		await page().waitForURL(`**,${second},${first},${fifth}`);
		await page()
			.getByRole('button', { name: `Remove ${nameOf(joint)}` })
			.click();
		await page().waitForURL(`**/?q=${second},${first},${fifth}`);
		// From its beginning: the addresses of before hold the same three, behind the one that was removed.
		await page().locator(`.pairs td a[href^="?q=${second},${first},${fifth}"]`).first().waitFor();
		const changed = await cells();
		await page().reload();
		await page().locator('.pairs td a[href]').first().waitFor();
		expect(changed).toHaveLength(6);
		expect(await cells()).toEqual(changed);
		expect(await page().locator('.pairs [aria-current]').count()).toBe(1);
	});

	test('can be left again with the key that goes back', async () => {
		await open(`?q=${joint},${first}`);
		await page().locator('#compare-input').fill(second);
		await page().keyboard.press('Enter');
		await page().waitForURL(`**,${second}`);
		await page().goBack();
		expect(await chosen()).toHaveLength(2);
		expect(await page().locator('.pairs').count()).toBe(0);
	});
});

describe('what cannot be had', () => {
	test.each([
		[`?q=${joint}&q=nobody&q=${first}`, 'Not known here: “nobody”'],
		[`?q=${joint},nobody,${first}`, 'Not known here: “nobody”'],
		[`?q=${joint},${joint},${first}`, 'Named more than once'],
		[`?q=${six.join(',')},${seventh}`, `More than six: “${seventh}”`],
		[`?q=${joint},${first}&pair=${joint},${second}`, 'The pair to look at'],
		[`?q=${joint},${first}&colour=red`, 'No parameter of this page: “colour”'],
		[`?q=${joint},${first},constructor,__proto__`, '“constructor”, “__proto__”'],
	])('%s is said, and the rest is compared', async (query, said) => {
		await open(query);
		await page().locator('#verdict').waitFor();
		expect(await ignored()).toContain(said);
	});

	test('markup in the address stays text', async () => {
		const markup = encodeURIComponent('<img src=x onerror="window.hit=1"><script>window.hit=1</script>');
		await open(`?q=${joint},${first},${markup}&pair=${markup}&${markup}=${markup}`);
		expect(await ignored()).toContain('<img src=x');
		expect(await page().locator('compare-qualifications img, compare-qualifications script').count()).toBe(0);
		expect(await page().evaluate(() => 'hit' in window)).toBe(false);
	});

	test('one that has ended is named by its title', async () => {
		await page().route('**/compare/data.json', async (route) => {
			const data = await (await route.fetch()).json();
			delete data.qualifications[first];
			data.ended = { [first]: 'IT specialist of old' };
			await route.fulfill({ json: data });
		});
		await open(`?q=${joint},${first},${second}`);
		expect(await ignored()).toContain('No longer awarded, and compared with nothing: “IT specialist of old”');
		expect(await chosen()).toHaveLength(2);
	});

	test.each(['**/compare/data.json', `**/compare/qualifications/${second}.json`])(
		'%s that does not come is said, and asked for again',
		async (address) => {
			await page().route(address, (route) => route.abort());
			await page().goto(at(`compare/?q=${first},${second}`));
			await page().locator('[data-part=again]').waitFor();
			await page().unroute(address);
			await page().locator('[data-part=again]').click();
			await page().locator('#verdict').waitFor();
			expect(await page().locator('[data-part=failed]').isVisible()).toBe(false);
		},
	);

	test('a file that does not come later leaves the choice, and is asked for again', async () => {
		await open(`?q=${first}`);
		const address = `**/compare/qualifications/${second}.json`;
		await page().route(address, (route) => route.abort());
		await page().locator('#compare-input').fill(second);
		await page().keyboard.press('Enter');
		await page().locator('[data-part=again]').waitFor();
		expect(await chosen()).toHaveLength(2);
		await page().unroute(address);
		await page().locator('[data-part=again]').click();
		await page().locator('#verdict').waitFor();
		expect(await page().locator('[data-part=failed]').isVisible()).toBe(false);
	});

	test('a qualification of which too little was read says so, and why', async () => {
		await open(`?q=${unread},${first}`);
		await page().locator('#sources').waitFor();
		expect(await page().locator('#verdict').textContent()).toContain('not enough evidence');
		expect(await page().locator('.verdict').textContent()).toMatch(
			/only the title was read|no learning outcomes were read/,
		);
	});
});
