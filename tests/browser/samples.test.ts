import { describe, expect, test } from 'vitest';
import { samplesOf } from './samples.ts';
import { toPage } from './built-pages.ts';

const sampled = (pages: Record<string, string>, kinds: Record<string, string> = {}) =>
	samplesOf(
		Object.entries(pages).map(([path, html]) => toPage(path, html)),
		new Map(Object.entries(kinds)),
	).map(({ template, path }) => `${template}: ${path}`);
const tool = '<a-tool><form></form></a-tool>';

describe('a template of its own has', () => {
	test('a path of one part, and what stands below it together', () => {
		expect(sampled({ 'as/': '<p>', 'as/1/': '<p>', 'as/2/': '<p>', 'bs/': '<p>' })).toEqual([
			'as/: as/',
			'as/*: as/1/',
			'bs/: bs/',
		]);
	});

	test('each chart, its frame and each tool, wherever it stands', () => {
		expect(sampled({ 'charts/a/': tool, 'charts/b/': tool, 'embed/a/': tool, 'as/1/': tool })).toEqual([
			'charts/a/: charts/a/',
			'charts/b/: charts/b/',
			'embed/a/: embed/a/',
			'as/1/: as/1/',
		]);
	});

	test('each kind of record', () => {
		const pages = { 'as/1/': '<p>', 'as/2/': '<p>', 'as/3/': '<p>' };
		expect(sampled(pages, { 'as/1/': 'x', 'as/2/': 'y', 'as/3/': 'x' })).toEqual([
			'as/* (x): as/1/',
			'as/* (y): as/2/',
		]);
	});

	test('a list on several pages', () => {
		expect(sampled({ 'as/': '<p>', 'as/by/all/2/': '<p>', 'as/by/x/y/2/': '<p>', 'as/1/': '<p>' })).toEqual([
			'as/: as/',
			'as/by/*: as/by/all/2/',
			'as/*: as/1/',
		]);
	});

	test('no list whose form only filters it', () => {
		const list = '<record-list><form></form></record-list>';
		expect(sampled({ 'as/1/': list, 'as/2/': list })).toEqual(['as/*: as/1/']);
	});
});

describe('of a template is taken', () => {
	test('the page with the most kinds of parts, be another longer', () => {
		expect(sampled({ 'as/1/': '<p>A long text that says the same.</p>', 'as/2/': '<p><b class="c">' })).toEqual([
			'as/*: as/2/',
		]);
	});

	test('of pages with the same parts the longest', () => {
		expect(sampled({ 'as/1/': '<p>a', 'as/2/': '<p>abc', 'as/3/': '<p>ab' })).toEqual(['as/*: as/2/']);
	});

	test('one more where it has a part that is seen nowhere else', () => {
		expect(sampled({ 'as/1/': '<p><b>', 'as/2/': '<p class="c">', 'bs/1/': '<p>' })).toEqual([
			'as/*: as/1/',
			'bs/*: bs/1/',
			'as/*: as/2/',
		]);
	});

	test('no more where its part is seen in another template', () => {
		expect(sampled({ 'as/1/': '<p><b>', 'as/2/': '<p class="c">', 'bs/1/': '<p class="c">' })).toEqual([
			'as/*: as/1/',
			'bs/*: bs/1/',
		]);
	});
});
