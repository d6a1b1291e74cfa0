import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, onePage } from '../browser/browser.ts';
import { aJoint, openTool, profileFile } from '../browser/tool-page.ts';

const page = onePage();
const part = (name: string) => page().locator(`self-assessment [data-part=${name}]`);
const joint = aJoint();
const aim = `assess/?to=qualifications/${joint.id}`;
const outcome = (at: number) => page().locator('.ask-outcome').nth(at);
const answer = (place: number, value: string) => outcome(place).locator(`input[value="${value}"]`).check();
const report = () => part('report').textContent();
const download = async (name: string) => {
	const [file] = await Promise.all([page().waitForEvent('download'), part(name).click()]);
	return readFileSync(await file.path(), 'utf8');
};

describe('from home', () => {
	test('a person comes to the questions of an aim, answers, and reads what is missing and what closes it', async () => {
		await page().goto(at(''));
		await page().locator('main a[href$="assess/"]').first().click();
		await page().locator('[data-part=form]:not([inert])').waitFor();
		await part('kind').selectOption('joint');
		await part('target').selectOption(`qualifications/${joint.id}`);
		expect(new URL(page().url()).search).toBe(`?to=qualifications/${joint.id}`);
		await expect.poll(() => part('progress').textContent()).toMatch(/^0 of \d+ outcomes/);
		expect(await report()).toContain('Nothing of this is answered yet');
		await answer(0, 'shown');
		await answer(1, 'partly');
		await answer(2, 'not');
		expect(await part('progress').textContent()).toMatch(/^3 of \d+ outcomes/);
		expect(await report()).toMatch(/, \d+ %; holds in \d+ of 100/);
		expect(await page().locator('#bridge ~ ol li').count()).toBeGreaterThan(0);
		expect(await page().locator('#evidence ~ details summary').textContent()).toMatch(/^2 answers/);
		await outcome(0).locator('.by-what input').fill('A log');
		await part('kind').focus();
		expect(await page().locator('#evidence ~ details summary').textContent()).toMatch(/^1 answer /);
	});
});

describe('what is answered', () => {
	test('goes on from a saved file, in which nothing becomes markup', async () => {
		await openTool(page(), aim);
		await answer(0, 'shown');
		await outcome(0).locator('.by-what input').fill('<img src=x onerror=alert(1)>');
		const text = await download('json');
		expect(JSON.parse(text)).toMatchObject({
			format: 'ecf-scheme-profile',
			outcomes: [{ answer: 'shown', evidence: '<img src=x onerror=alert(1)>' }],
		});
		await openTool(page(), aim);
		expect(await outcome(0).locator('input[value=shown]').isChecked()).toBe(false);
		await page().locator('.by-file summary').first().click();
		const buffer = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
		await page().locator('#profile-file').setInputFiles({ name: '<b>.json', mimeType: 'application/json', buffer });
		await page().getByText('1 answer on outcomes').waitFor();
		expect(await outcome(0).locator('input[value=shown]').isChecked()).toBe(true);
		expect(await page().locator('main img').count()).toBe(0);
	});

	test('is told line by line where it cannot be taken', async () => {
		await openTool(page(), aim);
		await page().locator('.by-file summary').first().click();
		const buffer = Buffer.from(
			'{"format": "ecf-scheme-profile", "version": 1,\n"outcomes": [\n{"unit": "nowhere", "outcome": "o1", "answer": "shown"}]}',
		);
		await page().locator('#profile-file').setInputFiles({ name: 'odd.json', mimeType: 'application/json', buffer });
		await page().getByText('Nothing could be taken from odd.json').waitFor();
		expect(await part('taken').textContent()).toMatch(/Line 3: ?outcomes\/0\/unit “nowhere” is not known/);
	});

	test('stays in this page unless it is kept, and then until it is forgotten', async () => {
		await openTool(page(), aim);
		await answer(0, 'shown');
		expect(await page().evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
		await part('keep').check();
		await page().reload();
		await page().locator('[data-part=form]:not([inert])').waitFor();
		expect(await outcome(0).locator('input[value=shown]').isChecked()).toBe(true);
		expect(await part('kept').textContent()).toContain('is back');
		await part('forget').click();
		expect(await page().evaluate(() => sessionStorage.length)).toBe(0);
		expect(await outcome(0).locator('input[value=shown]').isChecked()).toBe(false);
	});

	test('is answered by keyboard', async () => {
		await openTool(page(), aim);
		await outcome(0).locator('input[type=radio]').last().focus();
		await page().keyboard.press('ArrowLeft');
		expect(await outcome(0).locator('input[value=not]').isChecked()).toBe(true);
	});
});

test('a national qualification is asked by the units of its competences', async () => {
	await openTool(page(), 'assess/?to=national');
	const value = await part('target').locator('optgroup option').first().getAttribute('value');
	await part('target').selectOption(value);
	await part('report').getByText('National qualification').waitFor();
	await answer(0, 'shown');
	expect(await report()).toMatch(/holds in \d+ of 100/);
});

test('fits a phone', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await openTool(page(), aim);
	await answer(0, 'shown');
	expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a file of 20 MB and more is refused with a sentence', async () => {
	await openTool(page(), aim);
	await page().locator('.by-file summary').first().click();
	const { name, mimeType } = profileFile('large', []);
	await page()
		.locator('#profile-file')
		.evaluate(
			(input: HTMLInputElement, given) => {
				const transfer = new DataTransfer();
				transfer.items.add(new File([new Uint8Array(20_100_000)], given.name, { type: given.mimeType }));
				input.files = transfer.files;
				input.dispatchEvent(new Event('change', { bubbles: true }));
			},
			{ name, mimeType },
		);
	await page().getByText('at most 20 MB are read').waitFor();
});
