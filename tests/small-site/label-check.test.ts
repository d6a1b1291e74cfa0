import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../fixtures/docx-reader.ts';
import { at, onePage } from '../browser/browser.ts';
import { openTool } from '../browser/tool-page.ts';
import { published } from '../browser/published.ts';

const page = onePage();
const address = 'quality-label/check/';
const part = (name: string) => page().locator(`label-check [data-part=${name}]`);
const head = (name: string) => page().locator(`[data-head=${name}]`);
const criterion = (id: string) => page().locator(`#ask-${id}`);
const report = () => part('report').textContent();
const unit = String(published('learning-units')[0]?.['id']);

type Criterion = Record<'id' | 'applies', string> & { assurance: number; evidenceMonths?: number };
const criteria = published('quality-criteria').filter((one) => one['kind'] === 'label-criterion') as Criterion[];
const ofProgramme = criteria.filter((one) => one.applies === 'programme');
const asked = ofProgramme.filter((one) => one.assurance === 1);

/** The day of the visitor, so many months away: tests run on any day. */
function day(months: number): string {
	const now = new Date();
	return new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, 1)).toISOString().slice(0, 10);
}
/** A declaration as its file, in which these criteria are met. */
const declaration = (ids: readonly string[], change: object = {}) =>
	JSON.stringify(
		{
			...{ format: 'ecf-scheme-label-declaration', version: 1, edition: 'x', provider: 'A school' },
			scope: 'programme',
			criteria: ids.map((id) => ({
				...{ criterion: id, answer: 'met', evidence: 'A page', missing: '' },
				...{ address: 'https://school.example/page', date: day(-2) },
			})),
			...change,
		},
		null,
		'\t',
	);
async function drop(text: string, name = 'own.json') {
	await page()
		.locator('.by-file > summary')
		.evaluate((summary) => ((summary.parentElement as HTMLDetailsElement).open = true));
	const buffer = Buffer.from(text);
	await page().locator('#declaration-file').setInputFiles({ name, mimeType: 'application/json', buffer });
	await part('taken').getByText(name).waitFor();
}
async function meets(id: string, evidence: string, where: string) {
	await criterion(id).evaluate((element) => ((element.closest('details') as HTMLDetailsElement).open = true));
	await criterion(id).locator('[value=met]').check();
	await criterion(id).locator('[data-field=evidence]').fill(evidence);
	await criterion(id).locator('[data-field=address]').fill(where);
	await criterion(id).locator('[data-field=date]').fill(day(-2));
	await criterion(id).locator('[data-field=date]').blur();
}
const download = async (name: string) => {
	const [file] = await Promise.all([page().waitForEvent('download'), part(name).click()]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

test('from home a provider comes to the criteria, answers them, reaches level 1, and takes the declaration along', async () => {
	await page().goto(at(''));
	await page().locator('footer a[href$="/quality-label/"]').click();
	await page().locator(`main a[href$="${address}"]`).first().click();
	await part('form').and(page().locator(':not([inert])')).waitFor();
	expect(await part('progress').textContent()).toBe(`0 of ${ofProgramme.length} criteria answered`);
	expect(await report()).toContain('Nothing is answered yet');
	for (const { id } of asked.slice(1)) await meets(id, 'A page', 'https://school.example/page');
	const [first] = asked;
	expect(await report()).toContain(`Of the ${asked.length} criteria that level 1 asks for, 1 is missing`);
	await page().locator(`main a[href="#ask-${first?.id}"]`).click();
	await meets(first?.id ?? '', 'A page', 'school.example');
	expect(await report()).toContain('“school.example” is no address that a browser opens');
	await criterion(first?.id ?? '')
		.locator('[data-field=address]')
		.fill('https://school.example/page');
	await head('provider').fill('A <b>school');
	await head('provider').blur();
	expect(await report()).toContain('Level 1 can be claimed, by your own answers');
	expect(await report()).toContain('holds 1 label at levels 2 and 3');
	const json = await download('json');
	expect(json.name).toBe('label-declaration.json');
	expect(JSON.parse(json.bytes.toString())).toMatchObject({
		format: 'ecf-scheme-label-declaration',
		provider: 'A <b>school',
		criteria: asked.map(() => ({ answer: 'met', evidence: 'A page' })),
	});
	const { paragraphs } = readDocx((await download('docx')).bytes);
	expect(paragraphs).toContain('Provider: A <b>school');
	expect(paragraphs.join('\n')).toContain('Level claimed: 1, self-declared');
});

describe('what is declared', () => {
	test('begins from a unit that the address names', async () => {
		await openTool(page(), `${address}?unit=${unit},nowhere`);
		await part('ignored').getByText('“nowhere”').waitFor();
		expect(await page().locator(`[data-list=units][value="${unit}"]`).isChecked()).toBe(true);
		expect(await report()).not.toContain('the learning units that the programme claims');
	});

	test('asks for delivery where the label would belong to it too, and keeps the answers', async () => {
		await openTool(page(), address);
		await drop(declaration([asked[0]?.id ?? '']));
		await page().locator('[name=scope][value=programme-and-delivery]').check();
		expect(await page().locator('.ask-outcome').count()).toBe(criteria.length);
		expect(await part('progress').textContent()).toMatch(/^1 of /);
		expect(await page().locator('[name=scope]:focus').count()).toBe(1);
	});

	test('runs out by its dates, looked at as on another day', async () => {
		await openTool(page(), address);
		await drop(
			declaration(
				asked.map(({ id }) => id),
				{ published: day(-1) },
			),
		);
		expect(await page().locator('#ending ~ .table tbody tr').count()).toBe(
			1 + asked.filter(({ evidenceMonths }) => evidenceMonths !== undefined).length,
		);
		await part('day').fill(day(40));
		await part('day').blur();
		expect(await report()).toMatch(/The claim has run out|No level yet/);
		expect(await report()).toContain('run out');
	});

	test('goes on from a saved file, in which nothing becomes markup', async () => {
		await openTool(page(), address);
		const text = declaration([asked[0]?.id ?? ''], { provider: '<img src=x onerror=alert(1)>' });
		await drop(`\uFEFF${text.replaceAll('\n', '\r\n')}`, '<b>.json');
		expect(await part('taken').textContent()).toContain('Taken from <b>.json: a declaration with 1 answer.');
		expect(await head('provider').inputValue()).toBe('<img src=x onerror=alert(1)>');
		expect(
			await criterion(asked[0]?.id ?? '')
				.locator('[value=met]')
				.isChecked(),
		).toBe(true);
		expect(await page().locator('main :is(img, b b)').count()).toBe(0);
	});

	test('is told line by line where it cannot be taken, and what stood there stays', async () => {
		await openTool(page(), address);
		await head('provider').fill('Mine');
		await drop('{"format": "ecf-scheme-profile", "version": 1}', 'profile.json');
		expect(await part('taken').textContent()).toContain(
			'“format”: “ecf-scheme-label-declaration”'.replace(/[“”]/g, '"'),
		);
		expect(await head('provider').inputValue()).toBe('Mine');
		await drop(
			'{"format": "ecf-scheme-label-declaration", "version": 1, "scope": "programme",\n"criteria": [\n{"criterion": "nowhere"}]}',
			'odd.json',
		);
		expect(await part('taken').textContent()).toMatch(/Line 3: ?criteria\/0\/criterion “nowhere” is not known/);
	});

	test('stays in this page unless it is kept, and then until it is forgotten', async () => {
		await openTool(page(), address);
		await drop(declaration([asked[0]?.id ?? '']));
		const kept = () => page().evaluate(() => sessionStorage.length + localStorage.length);
		expect(await kept()).toBe(0);
		await part('keep').check();
		await page().reload();
		await part('kept').getByText('is back').waitFor();
		expect(await head('provider').inputValue()).toBe('A school');
		expect(await part('progress').textContent()).toMatch(/^1 of /);
		await part('forget').click();
		expect(await kept()).toBe(0);
		expect(await part('progress').textContent()).toMatch(/^0 of /);
	});

	test('is answered by keyboard', async () => {
		await openTool(page(), address);
		const first = page().locator('.ask-outcome').first();
		await first.locator('input[type=radio]').last().focus();
		await page().keyboard.press('ArrowLeft');
		expect(await first.locator('[value=not-met]').isChecked()).toBe(true);
		await page().keyboard.press('Tab');
		await page().keyboard.type('Two firms');
		await page().keyboard.press('Tab');
		expect(await report()).toContain('not met: Two firms');
	});
});

test('the program that writes Word documents comes at the press of its button, and is asked for again where it fails', async () => {
	await openTool(page(), address);
	const asked: string[] = [];
	page().on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page().route('**/*.js', (route) => route.abort());
	await part('docx').click();
	await part('status').getByText('press again').waitFor();
	await page().unroute('**/*.js');
	expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
});

test('fits a phone, and prints the declaration alone', async () => {
	await page().setViewportSize({ width: 360, height: 740 });
	await openTool(page(), address);
	await drop(declaration(asked.map(({ id }) => id)));
	await page().locator('.paper > summary').click();
	expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await page().emulateMedia({ media: 'print' });
	expect(await part('document').isVisible()).toBe(true);
	expect(await part('report').isVisible()).toBe(false);
	expect(await page().locator('label-check h1').isVisible()).toBe(false);
});
