import type axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { axeSource } from '../browser/axe.ts';
import { anotherVisitor, blockStorage } from '../browser/browser.ts';
import { first, second } from './compare-page.ts';
import { ownPage } from './own-page.ts';

const {
	editor,
	part,
	outcome,
	act,
	drop,
	describeOne,
	paste,
	give,
	download,
	progress,
	list,
	describeAll,
	page,
	open,
	saved,
} = ownPage();

describe('a qualification that is not here', () => {
	test('is pasted, decided outcome by outcome, and then stands beside a published one, marked as entered', async () => {
		await describeAll(`?q=${first}`);
		expect(await progress()).toBe('3 of 3 decided. All are decided.');
		await act('compare');
		await page().waitForURL(`**/?q=${first},own`);
		await page().locator('#verdict').waitFor();
		await page().locator('#facts').waitFor();
		expect(await page().locator('.slot[data-id=own]').textContent()).toContain('Norway, entered by you · EQF 4');
		const report = (await page().locator('compare-qualifications').textContent()) ?? '';
		expect(report).toContain('Test technician (Norway, entered by you)');
		expect(report).toContain('no second coder has seen them');
		expect(await page().locator('main a[href*="qualifications/own"]').count()).toBe(0);
		const json = JSON.parse((await saved('json')).body);
		expect(json.qualifications[1]).toMatchObject({ id: 'own', kind: 'entered', basis: 'outcomes', isClosed: true });
		expect((await saved('csv')).body).toContain('"Test technician (Norway, entered by you)"');
	});

	test('counts nothing that nobody accepted, and follows what is decided later', async () => {
		await describeOne(`?q=${first}`);
		await paste(list);
		await act('compare');
		await page().locator('#sources').waitFor();
		expect(await page().locator('.verdict').textContent()).toContain('no outcome has been decided yet');
		await page().getByRole('button', { name: 'Change Your qualification' }).click();
		await give(0, 'B.3');
		await page().locator('.verdict', { hasText: '1 outcome with room' }).waitFor();
		expect(await progress()).toBe('1 of 3 decided');
	});

	test('is decided by keys alone', async () => {
		await describeOne();
		await paste(list);
		await act('next');
		const focused = () =>
			page().evaluate(() => document.activeElement?.closest('.own-outcome')?.getAttribute('data-id'));
		expect(await focused()).toBe('o1');
		await page().keyboard.press('ArrowDown');
		expect(await focused()).toBe('o2');
		await page().keyboard.press('Space');
		expect(await progress()).toBe('1 of 3 decided');
		expect(await focused()).toBe('o2');
		await act('next');
		expect(await focused()).toBe('o3');
	});

	test('is asked why a competence is open, and takes no third', async () => {
		await describeOne();
		await paste(list);
		for (const code of ['B.3', 'B.1', 'A.6']) await give(0, code);
		expect(await outcome(0).locator('[aria-pressed=true]').count()).toBe(2);
		expect(await outcome(0).textContent()).toContain('Two competences at most');
		await outcome(0).locator('input[value=open]').check();
		expect(await outcome(0).textContent()).toContain('What is open needs a reason.');
		await outcome(0).locator('[data-reason]').fill('May be design.');
		await page().keyboard.press('Tab');
		expect(await outcome(0).textContent()).not.toContain('What is open needs a reason.');
	});

	test('has published ones that are closest to it, which are compared with a press', async () => {
		await describeAll();
		await act('closest');
		const closest = editor().locator('.own-closest li');
		await closest.first().waitFor();
		expect(await closest.first().textContent()).toMatch(/holds in \d+ of 100/);
		await closest.first().locator('button').click();
		await page().locator('#verdict').waitFor();
		expect(new URL(page().url()).search).toMatch(/^\?q=own,[a-z]/);
	});
});

describe('what was entered', () => {
	test('is saved as a file, and read again from it with nothing lost', async () => {
		await describeAll();
		const file = await download(() => act('save'));
		await open(`?q=own,${second}`);
		expect(await part('ignored').textContent()).toContain('load the file that was saved of it');
		await page().locator('[data-do=own]').first().click();
		await editor().locator('h2').waitFor();
		await drop('own.json', `\uFEFF${file.body.toString().replaceAll('\n', '\r\n')}`);
		await outcome(2).waitFor();
		await page().locator('#verdict').waitFor();
		expect(await page().locator('.slot[data-id=own]').textContent()).toContain('Test technician');
		const again = await download(() => act('save'));
		expect(JSON.parse(again.body.toString())).toEqual(JSON.parse(file.body.toString()));
		expect(await editor().locator('b, img').count()).toBe(0);
	});

	test('is kept in the tab where that is asked for, comes back with the comparison, and is forgotten', async () => {
		await describeAll(`?q=${first}`);
		expect(await page().evaluate(() => sessionStorage.length)).toBe(0);
		await part('keep').check();
		await act('compare');
		await page().locator('#verdict').waitFor();
		await page().reload();
		await page().locator('#verdict').waitFor();
		expect(await page().locator('.slot[data-id=own]').count()).toBe(1);
		await page().locator('[data-do=own]').first().click();
		expect(await progress()).toBe('3 of 3 decided. All are decided.');
		await part('forget').click();
		await page().waitForURL(`**/?q=${first}`);
		expect(await editor().locator('[data-head=title]').inputValue()).toBe('');
		expect(await page().evaluate(() => sessionStorage.length)).toBe(0);
	});

	test('can be undone where something was taken in or away', async () => {
		await describeAll();
		await act('remove', outcome(1));
		expect(await progress()).toBe('2 of 2 decided. All are decided.');
		await act('undo', part('own-taken'));
		expect(await progress()).toBe('3 of 3 decided. All are decided.');
		expect(await outcome(1).locator('textarea').inputValue()).toBe('Writes programs');
	});

	test('works with the storage blocked', async () => {
		const visitor = await anotherVisitor(page());
		const blocked = await visitor.newPage();
		await blockStorage(blocked);
		await describeAll(`?q=${first}`, blocked);
		await part('keep', blocked).click();
		expect(await part('kept', blocked).textContent()).toContain('keeps nothing');
		await act('compare', editor(blocked));
		await blocked.locator('#verdict').waitFor();
		await visitor.close();
	});

	test('never leaves the browser', async () => {
		const seen: string[] = [];
		page().on('request', (request) =>
			seen.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
		);
		await describeOne(`?q=${first}`);
		await editor().locator('[data-head=title]').fill('MARKED-TITLE');
		await paste('MARKED-OUTCOME');
		await give(0, 'B.3');
		await act('closest');
		await editor().locator('.own-closest li').first().waitFor();
		await act('compare');
		await page().locator('#verdict').waitFor();
		await download(() => part('json').click());
		expect(seen.filter((request) => request.includes('MARKED'))).toEqual([]);
		expect(await page().evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
		expect(await page().evaluate(() => document.cookie + location.href)).not.toContain('MARKED');
	});
});

describe('two hundred outcomes', () => {
	const many = Array.from({ length: 200 }, (_, i) => `Plans and documents tests of networked systems, part ${i + 1}`);

	test('stand on pages, and the next that is undecided is found on any of them', async () => {
		await describeOne();
		await paste(many.join('\n'));
		expect(await editor().locator('.own-outcome').count()).toBe(50);
		expect(await part('own-pages').textContent()).toContain('1 to 50 of 200');
		await act('page-after');
		expect(await part('own-pages').textContent()).toContain('51 to 100 of 200');
		await act('next');
		expect(await page().evaluate(() => document.activeElement?.closest('.own-outcome')?.getAttribute('data-id'))).toBe(
			'o52',
		);
	});

	test('leave typing answered within 50 ms', async () => {
		await describeOne(`?q=${first}`);
		await paste(many.join('\n'));
		await give(0, 'B.3');
		await part('keep').check();
		await act('compare');
		await page().getByRole('button', { name: 'Change Your qualification' }).click();
		await page().evaluate(() => {
			const times = ((globalThis as typeof globalThis & { times: number[] }).times = [] as number[]);
			document.addEventListener('keydown', (event) => {
				const begun = event.timeStamp;
				requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - begun)));
			});
		});
		for (const field of [editor().locator('[data-head=title]'), outcome(0).locator('textarea')]) {
			await field.focus();
			await page().keyboard.type('Technician', { delay: 60 });
		}
		const times = await page().evaluate(() => (globalThis as typeof globalThis & { times: number[] }).times);
		const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
		console.log(`A key with 200 outcomes: ${Math.round(middle)} ms in the median of ${times.length}.`);
		expect(middle).toBeLessThan(50);
		await part('forget').click();
	});
});

test('fits a phone, and axe finds nothing in it, in light and dark', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await describeAll(`?q=${first}`);
	await outcome(0).locator('input[value=open]').check();
	await editor().locator('summary').last().click();
	expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await page().evaluate(axeSource);
	const violations = () =>
		page().evaluate(async () => {
			const found = await (globalThis as typeof globalThis & { axe: typeof axe }).axe.run('#own', {
				resultTypes: ['violations'],
				rules: { 'target-size': { enabled: true } },
			});
			return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
		});
	expect(await violations()).toEqual([]);
	await page().emulateMedia({ colorScheme: 'dark' });
	expect(await violations()).toEqual([]);
});
