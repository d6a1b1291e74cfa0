import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { listView, recordView } from '../../src/site/record-views.ts';
import { viewContext } from '../../src/site/view-context.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';
import { shownContent } from './shown-content.ts';

const { catalogue, problems } = shownContent();
const context = viewContext({ catalogue, locale: localeOf(sourceLanguage), to: (address) => `/${address}` });

test('the content that is shown is valid', () => {
	expect(problems).toEqual([]);
});

/** As many rows and pages are kept of a collection: enough to see every part, few enough to read. */
const kept = 3;

describe('a collection is shown as it was, in its list and on its pages', () => {
	test.each(collectionNames)('%s', async (collection) => {
		const list = listView(context, collection);
		const records = catalogue[collection].all.slice(0, kept);
		expect(records).not.toEqual([]);
		const views = {
			list: { ...list, rows: list.rows.slice(0, kept) },
			pages: records.map(({ id }) => recordView(context, collection, id)),
		};
		await expect(`${JSON.stringify(views, null, 2)}\n`).toMatchFileSnapshot(`snapshots/${collection}.json`);
	});
});

/** The first picture of each chart. */
const pictures = charts.map(({ files }) => files(context).find(({ path }) => path.endsWith('.svg')));

describe('a chart is drawn as it was', () => {
	test.each(pictures.filter((picture) => picture !== undefined))('$path', async ({ path, bytes }) => {
		await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(`snapshots/${path}`);
	});

	test('each has a picture', () => {
		expect(pictures).not.toContain(undefined);
	});
});

test('nothing is kept of what is no longer there', () => {
	const made = [...collectionNames.map((name) => `${name}.json`), ...pictures.map((picture) => picture?.path)];
	const files = readdirSync('tests/views/snapshots', { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /\.(?:json|svg)$/.test(path));
	expect(files.filter((path) => !made.includes(path))).toEqual([]);
});
