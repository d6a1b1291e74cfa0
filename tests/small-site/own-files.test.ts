import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { first } from './compare-page.ts';
import { ownPage } from './own-page.ts';

const { editor, part, outcome, act, drop, describeOne, paste, download, list, describeAll, page, open } = ownPage();

describe('a record for the editors', () => {
	test('says what it lacks, then is a ZIP of files of the content', async () => {
		await describeAll();
		await editor().locator('summary').last().click();
		await act('record');
		expect(await part('own-record-said').textContent()).toContain('Still lacking: the title in the language');
		const field = (name: string) => editor().locator(`[data-record=${name}]`);
		for (const name of ['nationalTitle', 'type', 'levelBasis', 'place', 'sourceTitle', 'publisher'])
			await field(name).fill(`Given ${name}`);
		await field('framework').selectOption({ index: 1 });
		await field('outcomeType').selectOption('skill');
		const { name, body } = await download(() => act('record'));
		expect(name).toBe('no-test-technician.zip');
		const files = unzipSync(body);
		expect(Object.keys(files)).toHaveLength(3);
		const record = new TextDecoder().decode(files['qualifications/no-test-technician.yaml']);
		expect(record).toContain('nationalTitle: "Given nationalTitle"');
		expect(record).toContain('kind: "closed"');
	});
});

describe('what cannot be taken', () => {
	test.each<[name: string, body: string | Buffer, said: string]>([
		['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0]), 'it is no text'],
		['a.json', '{"format":"ecf-scheme-profile","version":1}', 'no qualification that can be read here'],
		['a.json', '{"format":"ecf-scheme-qualification","version":9}', 'has version “9” of the format'],
		['a.xml', '<!DOCTYPE x><x/>', 'Nothing could be taken'],
		['a.txt', '\n\n', 'There is no outcome in it'],
	])('%s is said, and what stands stays', async (name, body, said) => {
		await describeOne();
		await paste(list);
		await drop(name, body);
		await part('own-taken').getByText(said).first().waitFor({ state: 'attached' });
		expect(await editor().locator('.own-outcome').count()).toBe(3);
	});

	test('of a file that is cut, what stands before is taken', async () => {
		await describeAll();
		const { body } = await download(() => act('save'));
		await open('');
		await page().locator('[data-do=own]').first().click();
		await editor().locator('h2').waitFor();
		await drop('own.json', body.toString().slice(0, body.length - 200));
		await outcome(1).waitFor();
		expect(await part('own-taken').textContent()).toContain('cut');
	});

	test('what does not come is said, and comes at the next press', async () => {
		await page().route('**/compare/own*.json', (route) => route.abort());
		await open(`?q=${first}`);
		await page().locator('[data-do=own]').first().click();
		await part('own-door').getByText('could not be loaded').waitFor();
		await page().unroute('**/compare/own*.json');
		await page().locator('[data-do=own]').first().click();
		await editor().locator('h2').waitFor();
	});
});
