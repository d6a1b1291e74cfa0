import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../tests/fixtures/records.ts';
import { toDatasetFiles } from '../../datasets/files.ts';
import type { DatasetIndex } from '../../datasets/listings.ts';
import { datasetNames } from '../../schema/collections.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { viewContext } from '../view-context.ts';
import { dataView } from './data-page.ts';

const catalogue = catalogueOf({});
const chart = { kind: 'chart', path: 'charts/one.svg', mediaType: 'image/svg+xml', bytes: new Uint8Array(5) } as const;
const made = await toDatasetFiles(catalogue, [chart], () => new Uint8Array(7));
const { files } = JSON.parse(
	new TextDecoder().decode(made.find(({ path }) => path === 'index.json')?.bytes),
) as DatasetIndex;
const context = viewContext({ catalogue, locale: localeOf(sourceLanguage), to: (address) => `/base/${address}` });
const view = dataView(context, files, (path) => `https://host.example${path}`);

/** Paths of the links below the folder of the newest data. */
const paths = (links: readonly { href: string }[]) => links.map(({ href }) => href.replace('/base/data/latest/', ''));

test('what holds everything comes first: ZIP, workbook, database, each with its size', () => {
	expect(paths(view.whole)).toEqual(['ecf-scheme-0.0.1-dev.zip', 'scheme.xlsx', 'scheme.sqlite']);
	expect(view.whole.map(({ size }) => size)).not.toContain('0 B');
	expect(view.whole.at(-1)?.size).toBe('7 B');
});

test('each recipe says what its table is for, and how long and wide it is', () => {
	for (const { title, text, path, size } of view.recipes) {
		expect(title).not.toBe('');
		expect(text).not.toBe('');
		expect(files.map((file) => file.path)).toContain(path);
		expect(size).toMatch(/^0 rows, \d+ columns, \d+ B$/);
	}
	expect(view.recipes.length).toBeGreaterThan(0);
});

test('each dataset stands once, with its page and its files', () => {
	expect(view.datasets.map(({ id }) => id).sort()).toEqual([...datasetNames].sort());
	for (const { id, href, about, files: own } of view.datasets) {
		expect(href).toBe(`/base/data/${id}/`);
		expect(about).not.toBe('');
		expect(paths(own)).toEqual([`${id}.json`, `${id}.csv`, `${id}.xlsx`, `schemas/${id}.schema.json`]);
	}
});

test('every file that is linked is there', () => {
	const linked = [...view.whole, ...view.charts, ...view.linked.flatMap((one) => one.files)];
	const there = made.map(({ path }) => path);
	expect(paths(linked).filter((path) => !there.includes(path))).toEqual([]);
	expect(paths(view.charts)).toEqual([chart.path]);
});

describe('code', () => {
	test.each(view.code.map(({ id, code }) => [id, code]))(
		'for %s has the full address of the newest data',
		(_, code) => {
			expect(code).toContain('https://host.example/base/data/latest/');
		},
	);

	test('that is pasted into a program says where', () => {
		expect(view.code.filter(({ steps }) => steps.length > 0).map(({ id }) => id)).toEqual(['excel']);
	});
});
