import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, onePage } from '../browser/browser.ts';
import { aJoint, openTool, profileFile } from '../browser/tool-page.ts';

const page = onePage();
const part = (name: string) => page().locator(`job-match [data-part=${name}]`);
const { id, units } = aJoint();
const job = `match/?to=qualifications/${id}`;
const lines = () => page().locator('table.demand tbody tr');
const begun = async () => {
	await openTool(page(), job);
	await lines().first().waitFor();
};
const drop = (...files: ReturnType<typeof profileFile>[]) => page().locator('#files-in').setInputFiles(files);
const [first = '', second = ''] = units;

test('from home an employer says what a job needs, line by line, and takes it as text and as a file', async () => {
	await page().goto(at(''));
	await page().locator('main a[href$="match/"]').first().click();
	await page().locator('[data-part=form]:not([inert])').waitFor();
	await part('kind').selectOption('joint');
	await part('target').selectOption(`qualifications/${id}`);
	await part('add-all').click();
	const count = await lines().count();
	expect(count).toBe(units.length);
	await page().locator('#line-input').fill('e-2');
	await page().keyboard.press('Enter');
	expect(await lines().count()).toBe(count + 1);
	await lines().last().locator('select').selectOption('wanted');
	await lines().first().locator('button').click();
	expect(await lines().count()).toBe(count);
	const [file] = await Promise.all([page().waitForEvent('download'), part('json').click()]);
	const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as { lines: { need: string }[] };
	expect(saved.lines.at(-1)).toMatchObject({ need: 'wanted' });
	await part('clear').click();
	await drop({ name: 'job.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(saved)) });
	await page().getByText(`a job with ${count} lines`).waitFor();
	expect(await lines().count()).toBe(count);
});

describe('people set against a job', () => {
	test('one is read in both directions, and against all other jobs', async () => {
		await begun();
		await drop(profileFile('Ana <b>', [first], 'A log'));
		await page().locator('#reach').waitFor();
		const text = (await part('report').textContent()) ?? '';
		expect(text).toContain('Ana <b> and ');
		expect(text).toMatch(/, \d+ %; holds in \d+ of 100/);
		expect(text).toMatch(/\d+ of \d+ occupations and role profiles share something with it/);
		expect(await page().locator('#offers').count()).toBe(1);
		expect(await page().locator('#reasons').count()).toBe(0);
	});

	test('several stand side by side in the order in which they came, with reasons and without a sum', async () => {
		await begun();
		await drop(profileFile('Zoe', [first, second], 'A log'), profileFile('Ana', [first]));
		await page().locator('#reasons').waitFor();
		expect(await page().locator('table.reasons thead th').allTextContents()).toEqual(['What is asked', 'Zoe', 'Ana']);
		const table = (await page().locator('table.reasons').textContent()) ?? '';
		expect(table).toContain('by: A log');
		expect(table).toContain('no evidence named');
		expect(table).not.toMatch(/\d %/);
		await page().locator('input[name=shown]').nth(1).check();
		expect(await page().locator('#result').textContent()).toMatch(/^Ana and /);
	});

	test('come along from the answers in this tab, where these were kept', async () => {
		await openTool(page(), `assess/?to=qualifications/${id}`);
		await page().locator('[data-part=name]').fill('Mine');
		await page().locator('.ask-outcome input[value=shown]').first().check();
		await page().locator('[data-part=keep]').check();
		await page().locator('[data-part=name]').focus();
		await begun();
		await page().locator('#result').waitFor();
		expect(await page().locator('#result').textContent()).toMatch(/^Mine and /);
		await page().evaluate(() => sessionStorage.clear());
	});

	test('never leave the browser', async () => {
		const seen: string[] = [];
		page().on('request', (request) =>
			seen.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
		);
		await begun();
		await part('name').fill('MARKED-JOB');
		await drop(profileFile('MARKED-PERSON', [first], 'MARKED-EVIDENCE'));
		await page().locator('#reach').waitFor();
		expect(seen.filter((request) => request.includes('MARKED'))).toEqual([]);
		expect(await page().evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
		expect(await page().evaluate(() => document.cookie + location.href)).not.toContain('MARKED');
	});
});

test('fits a phone', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await begun();
	await drop(profileFile('Zoe', [first, second], 'A log'), profileFile('Ana', [first]), profileFile('Ben', [second]));
	await page().locator('#reach').waitFor();
	expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
