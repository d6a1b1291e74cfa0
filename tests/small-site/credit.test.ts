import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../fixtures/docx-reader.ts';
import { at, onePage } from '../browser/browser.ts';
import { aJoint, openTool, profileFile } from '../browser/tool-page.ts';
import { published } from '../browser/published.ts';

const page = onePage();
const part = (name: string) => page().locator(`credit-transfer [data-part=${name}]`);
const { id, units } = aJoint();
const [first = '', second = ''] = units;
const aim = `credit/?to=qualifications/${id}`;
const achieved = (unit: string) => page().locator(`[data-achieved="${unit}"]`);
const proof = (unit: string, name: string) => page().locator(`[data-unit="${unit}"][data-proof=${name}]`);
const planned = (unit: string) => page().locator(`[data-planned="${unit}"]`);
const field = (name: string) => page().locator(`[data-field="${name}"]`);
const result = () => part('report').textContent();
const document = () => part('document').textContent();
const open = (path = aim) => openTool(page(), path);
const press = async (name: string): Promise<Download> => {
	const [file] = await Promise.all([page().waitForEvent('download'), part(name).click()]);
	return file;
};
const download = async (name: string) => readFileSync(await (await press(name)).path());
const drop = async (name: string, text: string) => {
	await page().locator('.by-file summary').first().click();
	await page()
		.locator('#files-in')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};
/** Fills in what a coordinator knows: a unit that was achieved, one to be learnt, and who agrees. */
async function fillIn(name = 'Ana Learner') {
	await achieved(first).check();
	await proof(first, 'date').fill('2026-05-01');
	await proof(first, 'body').fill(`Body of ${name}`);
	await planned(second).check();
	await field('learner/name').fill(name);
	await field('recognition').fill(`Module of ${name}`);
	await field('place').focus();
}

test('from home a coordinator counts what was achieved, and takes the agreement with its annexes', async () => {
	await page().goto(at(''));
	await page().locator('main a[href$="/credit/"]:not([href*="docs"])').first().click();
	await page().locator('[data-part=form]:not([inert])').waitFor();
	await part('kind').selectOption('joint');
	await part('target').selectOption(`qualifications/${id}`);
	expect(new URL(page().url()).search).toBe(`?to=qualifications/${id}`);
	await expect.poll(result).toMatch(/Of at least [\d.]+ points, 0 are recognised/);
	await fillIn();
	expect(await result()).toMatch(/Of at least [\d.]+ points, [1-9][\d.]* are recognised/);
	expect(await part('progress').textContent()).toMatch(/^[1-9][\d.]* of at least/);
	expect(await page().locator('#left ~ ol li').count()).toBeGreaterThan(0);
	expect(await result()).toContain('the evidence');

	const json = JSON.parse((await download('json')).toString()) as Record<string, unknown>;
	expect(json).toMatchObject({
		format: 'ecf-scheme-learning-agreement',
		target: `qualifications/${id}`,
		learner: { name: 'Ana Learner' },
		planned: [{ unit: second, outcomes: [] }],
		units: [{ unit: first, date: '2026-05-01' }],
		credit: { hoursPerPoint: 25, counted: [{ unit: first, achievedBy: first }] },
	});
	const csv = (await download('csv')).toString();
	expect(csv).toMatch(/^unit,outcome,text,hours,points/);
	expect(csv).toContain(',recognised,');
	const { paragraphs } = readDocx(await download('docx'));
	expect(paragraphs).toContain('Annex 1: Memorandum of understanding');
	expect(paragraphs.join('\n')).toContain('Module of Ana Learner');
	expect(paragraphs.join('\n')).toMatch(/_{20,}/);
});

describe('an agreement', () => {
	test('goes on from its file, in which nothing becomes markup', async () => {
		await open();
		await fillIn('<img src=x onerror=alert(1)>');
		await planned(second).locator('xpath=ancestor::div[@role="group"]').locator('summary').click();
		await page().locator(`[data-outcome][data-unit="${second}"]`).first().uncheck();
		const text = (await download('json')).toString();
		await open('credit/');
		await drop('agreement.json', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
		await page().getByText('a learning agreement with 1 achieved unit').waitFor();
		expect(new URL(page().url()).search).toBe(`?to=qualifications/${id}`);
		await expect.poll(() => achieved(first).isChecked()).toBe(true);
		expect(await proof(first, 'date').inputValue()).toBe('2026-05-01');
		expect(await field('learner/name').inputValue()).toContain('<img');
		expect(await page().locator(`[data-outcome][data-unit="${second}"]`).first().isChecked()).toBe(false);
		expect(await document()).toContain('Only some outcomes are taken');
		expect(await page().locator('main img').count()).toBe(0);
	});

	test('takes a profile, and claims what was answered as learnt before', async () => {
		await open();
		const { name, buffer } = profileFile('Ana', [second], 'A log');
		await drop(name, buffer.toString());
		await page().getByText('answers on outcomes').waitFor();
		await expect.poll(result).toMatch(/\d+ of \d+ outcomes were answered as shown/);
		await planned(second).check();
		expect(await document()).toContain('Evidence: A log');
	});

	test.each([
		[
			'what is not known is told by line',
			'{"format": "ecf-scheme-learning-agreement", "version": 1,\n"place": "Here",\n"planned": [\n{"unit": "nowhere"}]}',
			/Line 4: ?planned\/0\/unit “nowhere” is not known/,
		],
		['a job is no agreement', '{"format": "ecf-scheme-job", "version": 1}', /of another kind/],
		['a page is none', '<!doctype html>', /no file of a profile/],
	])('%s', async (_, text, sentence) => {
		await open();
		await drop('odd.json', text);
		await expect.poll(() => part('taken').textContent()).toMatch(sentence);
	});

	test('says when its period is the wrong way round', async () => {
		await open();
		await field('period/from').fill('2027-05-01');
		await field('period/to').fill('2027-02-01');
		await field('place').focus();
		expect(await part('period-wrong').textContent()).toContain('ends before it begins');
	});

	test('alone is printed', async () => {
		await open();
		await fillIn();
		await page().emulateMedia({ media: 'print' });
		expect(await part('document').isVisible()).toBe(true);
		expect(
			await page().locator('h1, form, header, [data-part=report], [data-part=files]').filter({ visible: true }).count(),
		).toBe(0);
		expect(await page().locator('.blank').count()).toBeGreaterThan(20);
	});
});

describe('what is entered', () => {
	test('stays in this page unless it is kept, is shared with what a person can show, and forgotten', async () => {
		await open();
		await fillIn();
		expect(await page().evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
		await part('keep').check();
		await page().reload();
		await page().locator('[data-part=form]:not([inert])').waitFor();
		expect(await achieved(first).isChecked()).toBe(true);
		expect(await planned(second).isChecked()).toBe(true);
		expect(await field('learner/name').inputValue()).toBe('Ana Learner');
		await openTool(page(), `assess/?to=qualifications/${id}`);
		await page()
			.locator('[data-part=questions]')
			.getByText('You have this unit')
			.first()
			.waitFor({ state: 'attached' });
		await open();
		await part('forget').click();
		expect(await page().evaluate(() => sessionStorage.length)).toBe(0);
		expect(await achieved(first).isChecked()).toBe(false);
		expect(await field('learner/name').inputValue()).toBe('');
	});

	test('leaves the browser in none of its files', async () => {
		const seen: string[] = [];
		page().on('request', (request) =>
			seen.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
		);
		await open();
		await fillIn('MARKED');
		await part('keep').check();
		for (const name of ['json', 'csv', 'docx', 'profile-json']) await press(name);
		await page().reload();
		await page().locator('[data-part=form]:not([inert])').waitFor();
		expect(seen.filter((request) => request.includes('MARKED'))).toEqual([]);
		expect(await page().evaluate(() => globalThis.document.cookie + location.href)).not.toContain('MARKED');
		await part('forget').click();
	});

	test('keeps the focus where it is, by keyboard alone', async () => {
		await open();
		await achieved(first).focus();
		await page().keyboard.press('Space');
		expect(await achieved(first).evaluate((box) => box === globalThis.document.activeElement)).toBe(true);
		await page().keyboard.press('Tab');
		await page().keyboard.press('Tab');
		expect(await page().evaluate(() => globalThis.document.activeElement?.getAttribute('data-unit'))).toBe(first);
	});
});

test('a national qualification stands beside the units in its own system, and nothing is exchanged', async () => {
	const national = published('qualifications').find(
		(one) =>
			one['kind'] === 'national' &&
			one['read'] !== 'title' &&
			(one['workload'] as { unit: string }[] | undefined)?.some(({ unit }) => unit === 'ects'),
	);
	await open('credit/');
	await achieved(first).check();
	await part('kind').selectOption('national');
	await part('target').selectOption(`qualifications/${String(national?.['id'])}`);
	await page().getByText('Two credit systems side by side').waitFor();
	expect(await result()).toMatch(/ECTS credits\s*not stated\s*at least \d+/);
	expect(await result()).toContain('There is no exchange rate');
	expect(await document()).toContain('Its workload, in its own system');
});

test('an address that cannot be followed is told, and a role profile is none of it', async () => {
	await open('credit/?to=role-profiles/x&a=b');
	expect(await part('ignored').textContent()).toContain('role-profiles/x');
});

test('fits a phone', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await open();
	await fillIn();
	await page().locator('.paper summary').click();
	expect(await page().evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
});

test('what is typed is taken within 50 ms on a machine four times slower', async () => {
	await open();
	await fillIn();
	const session = await page().context().newCDPSession(page());
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const durations = await page().evaluate(() => {
		const box = globalThis.document.querySelector<HTMLInputElement>(`[data-field="learner/name"]`);
		return Array.from({ length: 5 }, () => {
			const begun = performance.now();
			box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
			return performance.now() - begun;
		});
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	expect(Math.min(...durations)).toBeLessThan(50);
});
