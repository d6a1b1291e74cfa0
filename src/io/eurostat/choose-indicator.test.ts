import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorFacts } from '../indicator-files.ts';
import { chooseIndicator, chooseSource } from './choose-indicator.ts';

const text = readFileSync('tests/fixtures/good-content/indicators/testers.yaml', 'utf8').replace(
	/^dataset:.*$/m,
	'dataset: tst_share',
);
let content: string;
let folder: string;
beforeAll(() => {
	content = mkdtempSync(join(tmpdir(), 'indicators-'));
	folder = join(content, 'indicators');
	mkdirSync(folder);
	writeFileSync(join(folder, 'testers.yaml'), text);
});
afterAll(() => rmSync(content, { recursive: true }));

const choose = (asked: string | undefined, dataset?: string, from = 'download.tsv') =>
	chooseIndicator(content, asked, { from, dataset });
const sentencesOf = async (...given: Parameters<typeof choose>) => {
	const chosen = await choose(...given);
	return 'sentences' in chosen ? chosen.sentences.join(' ') : chosen;
};

describe('the indicator', () => {
	test('is that of the dataset, told by the file or by its name', async () => {
		const told = { indicator: { id: 'testers' }, isTold: true };
		expect(await choose(undefined, 'tst_share')).toMatchObject(told);
		expect(await choose(undefined, undefined, 'estat_tst_share.tsv')).toMatchObject(told);
	});

	test('is the one that is asked for, even where nothing tells the dataset', async () => {
		expect(await choose('testers')).toMatchObject({ indicator: { id: 'testers' }, isTold: false });
	});

	test('that does not exist is described first', async () => {
		expect(await sentencesOf('share')).toBe(
			`There is no ${join(folder, 'share.yaml')}: an indicator is described first.`,
		);
		expect(await sentencesOf('../testers')).toMatch(/^"\.\.\/testers" is no id of an indicator/);
	});

	test('is not guessed', async () => {
		expect(await sentencesOf(undefined)).toMatch(/^Neither the file nor its name tells the dataset\./);
		expect(await sentencesOf(undefined, 'other')).toMatch(/^No indicator has the dataset "other"\./);
	});

	test('has no figures of another dataset', async () => {
		expect(await sentencesOf('testers', 'other')).toBe(
			'"download.tsv" is of the dataset "other"; testers holds figures of "tst_share". If testers is to hold "other" from now on, write "dataset: other" in testers.yaml first, and look over its title, unit and sources.',
		);
	});

	test('that cannot be read is told, and one of two with the same dataset is asked for', async () => {
		writeFileSync(join(folder, 'broken.yaml'), 'title: *a\n');
		expect(await choose('broken')).toMatchObject({ problems: [{ check: 'not-data' }] });
		writeFileSync(join(folder, 'other.yaml'), text);
		expect(await sentencesOf(undefined, 'tst_share')).toMatch(/^Several indicators .*: other, testers\. Name one/);
	});
});

describe('the source', () => {
	const of = (sources: string[]): IndicatorFacts => ({
		id: 'share',
		dataset: 'tst_share',
		range: { min: 0, max: 1 },
		sources,
		updated: '',
	});

	test.each([
		[undefined, ['a', 'eurostat-tst-share'], { source: 'eurostat-tst-share' }],
		[undefined, ['a', 'b'], { source: 'a' }],
		['b', ['a', 'b'], { source: 'b' }],
		['c', ['a'], { sentences: ['"c" is not among the sources of share: add it to share.yaml first.'] }],
		[undefined, [], { sentences: ['share names no source.'] }],
	])('of %s among %j', (asked, sources, chosen) => {
		expect(chooseSource(of(sources), asked)).toEqual(chosen);
	});
});
