import { describe, expect, test } from 'vitest';
import { addressOf, documentAddress, documentTwinAddress, twinAddressOf } from '../../src/model/addresses.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { documentMarkdown } from '../../src/site/markdown/document.ts';
import { markdownFiles } from '../../src/site/markdown/files.ts';
import { recordMarkdown } from '../../src/site/markdown/record.ts';
import { recordView } from '../../src/site/record-views.ts';
import { viewContext } from '../../src/site/view-context.ts';
import type { Bar, Block, Inline } from '../../src/site/view.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';
import { bare, readMarkdown } from '../fixtures/strict-markdown.ts';
import { shownContent } from './shown-content.ts';

const { catalogue } = shownContent();
const spoken = { catalogue, locale: localeOf(sourceLanguage) };
const site = 'https://site.example/base/';
const context = viewContext({ ...spoken, to: (address) => site + address });

const barRuns = ({ name, words }: Bar): Inline[] => [...name, { text: words }];

const runsOf = (block: Block): Inline[] => {
	if (block.kind === 'text') return block.text;
	if (block.kind === 'list') return block.items.flat();
	if (block.kind === 'table')
		return [{ text: block.caption }, ...block.head.map(({ label }) => ({ text: label })), ...block.rows.flat(2)];
	if (block.kind === 'asked')
		return block.items.flatMap(({ type, text, notes }) => [{ text: type }, { text }, ...notes.flat()]);
	if (block.kind === 'figures')
		return block.items.flatMap(({ name, value, note }) => [name, { text: value }, { text: note }]);
	if (block.kind === 'picture') return block.says;
	if (block.kind === 'copied') return block.text.split('\n').map((line) => ({ text: line }));
	if (block.kind === 'bars') return block.bars.flatMap(barRuns);
	if (block.kind === 'near')
		return block.items.flatMap(({ name, act, bars, note }) => [...name, act, ...bars.flatMap(barRuns), { text: note }]);
	if (block.kind === 'folded') return [{ text: block.summary }, ...block.blocks.flatMap(runsOf)];
	return block.items.flatMap(({ type, text, criterion, links, answers }) => [
		...[type, text, criterion].map((said) => ({ text: said })),
		...links,
		...answers,
	]);
};

/** All that the page of a record says in words, in its order. */
function saidOn(view: ReturnType<typeof recordView>): Inline[] {
	return [
		...view.crumbs,
		{ text: view.title },
		...view.kind,
		{ text: view.lede },
		...view.facts.flatMap(({ term, values }) => [{ text: term }, ...values.flat()]),
		...[...view.sections, ...(view.elsewhere ?? [])].flatMap(({ title, blocks }) => [
			{ text: title },
			...blocks.flatMap(runsOf),
		]),
	];
}

/** The first of these that does not follow the ones before it in a text. */
function missingIn(text: string, runs: readonly Inline[]): string | undefined {
	let at = 0;
	for (const run of runs) {
		const words = bare(run.text);
		const found = text.indexOf(words, at);
		if (found < 0) return run.text;
		at = found + words.length;
	}
	return undefined;
}

describe.each(collectionNames)('%s', (collection) => {
	const records = catalogue[collection].all;

	test('a twin says what the page says, in its order', () => {
		expect(records).not.toEqual([]);
		for (const { id } of records) {
			const view = recordView(context, collection, id);
			const read = readMarkdown(recordMarkdown(spoken, collection, id));
			expect(read.titles.map(bare), id).toEqual([bare(view.title)]);
			expect(missingIn(read.text, [...saidOn(view), ...view.sources]), id).toBeUndefined();
		}
	});

	test('its links lead where those of the page lead', () => {
		for (const { id } of records) {
			const page = site + addressOf(collection, id);
			const view = recordView(context, collection, id);
			const file = site + twinAddressOf(collection, id, 'md');
			const led = new Set(
				readMarkdown(recordMarkdown(spoken, collection, id)).links.map((link) => new URL(link, file).href),
			);
			const meant = [...saidOn(view), ...view.sources.map(({ text, href }): Inline => ({ text, href }))].filter(
				({ as }) => as !== 'cite',
			);
			for (const { href } of meant) if (href !== undefined) expect(led, id).toContain(new URL(href, page).href);
		}
	});
});

test('a set of mappings has all its rows', () => {
	for (const set of catalogue.mappings.all) {
		const { text } = readMarkdown(recordMarkdown(spoken, 'mappings', set.id));
		expect(
			missingIn(
				text,
				set.rows.map(({ comment }) => ({ text: comment })),
			),
		).toBeUndefined();
	}
});

describe.each(catalogue.docs.map((doc) => [doc.slug, doc] as const))('document %s', (slug, doc) => {
	const read = readMarkdown(documentMarkdown(spoken, doc));

	test('has its title, and links that lead where those of the page lead', () => {
		expect(read.titles).toEqual([doc.title]);
		const led = read.links.map((link) => new URL(link, site + documentTwinAddress(slug)).href);
		const meant = doc.links.map(({ address }) => new URL(address, site + documentAddress(slug)).href);
		expect(led).toEqual(expect.arrayContaining(meant));
	});
});

test('every file stands once', () => {
	const paths = [...markdownFiles(spoken)].map(([path]) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths.length).toBeGreaterThan(0);
});
