import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../tests/fixtures/records.ts';
import { release } from '../../../tests/fixtures/releases.ts';
import type { ListedFile } from '../../datasets/listings.ts';
import type { Catalogue, CatalogueRelease } from '../../model/catalogue.ts';
import type { Changes } from '../../model/releases/changes.ts';
import type { DatasetName } from '../../schema/collections.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { viewContext } from '../view-context.ts';
import { datasetView } from './dataset-page.ts';

/** A file of a dataset, as `index.json` lists it. */
const file = (collection: DatasetName, path: string, count?: number): ListedFile => ({
	path,
	url: `https://scheme.example/data/0.0.1-dev/${path}`,
	collection,
	...(count === undefined ? {} : { count }),
	mediaType: 'application/json',
	bytes: 2000,
	sha256: 'ab',
	licence: { id: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
});

/** A criterion as it is published. */
const criterion = (id: string, text = 'Is met.') => ({ id, title: { en: text } });

const viewOf = (dataset: DatasetName, items: readonly object[], changes: Partial<Catalogue> = {}) =>
	datasetView(
		viewContext({
			catalogue: { ...catalogueOf({}), ...changes },
			locale: localeOf(sourceLanguage),
			to: (address) => `/${address}`,
		}),
		dataset,
		[file('skills', 'skills.json', 3), file(dataset, `${dataset}.csv`, 1234), file(dataset, 'schema.json')],
		items as Record<string, unknown>[],
		(path) => `https://host.example${path}`,
	);

test('offers its own files, with size and checksum, and no other', () => {
	expect(viewOf('decisions', []).files).toEqual([
		{ path: 'decisions.csv', href: '/data/latest/decisions.csv', count: '1,234', size: '2 kB', sha256: 'ab' },
		{ path: 'schema.json', href: '/data/latest/schema.json', count: '', size: '2 kB', sha256: 'ab' },
	]);
});

test('tells of each of its tables, the one made for joining among them', () => {
	const tables = viewOf('indicators', []).tables.map(({ table }) => table);
	expect(tables[0]).toBe('indicators');
	expect(tables).toContain('flat/indicators');
	expect(viewOf('decisions', []).tables.map(({ table }) => table)).not.toContain('flat/indicators');
});

test('leads to the pages of its records, or to where pairs are compared', () => {
	expect(viewOf('decisions', []).pages).toBe('/decisions/');
	expect(viewOf('comparability', []).pages).toBe('/compare/');
});

test('has the terms of its part, and a line to cite it by', () => {
	expect(viewOf('decisions', []).licence.title).toBe('CC BY 4.0');
	expect(viewOf('skills', []).licence.url).toContain('eur-lex.europa.eu');
	expect(viewOf('decisions', []).citation).toBe(
		'Test edition: Decisions. Version 0.0.1-dev, 2020-01-01. Licence CC BY 4.0. https://host.example/data/decisions/',
	);
});

describe('the preview', () => {
	test('is not there where there is no record', () => {
		expect(viewOf('quality-criteria', []).preview).toBeUndefined();
	});

	test('has the first rows, of how many', () => {
		const { preview } = viewOf(
			'quality-criteria',
			Array.from({ length: 12 }, (_, i) => criterion(`c${i}`)),
		);
		expect(preview?.caption).toBe('The first 4 rows of quality-criteria.csv, 12 in all');
		expect(preview?.rows.map(([id]) => id)).toEqual(Array.from({ length: 4 }, (_, i) => `c${i}`));
	});

	test('cuts what is long', () => {
		const { preview } = viewOf('quality-criteria', [criterion('c1', 'ab '.repeat(40))]);
		expect(preview?.rows[0]?.[1]).toBe(`${'ab '.repeat(12).trimEnd()}…`);
	});

	test('leaves out a column that few rows fill', () => {
		const measured = { ...criterion('c1'), measure: { en: 'Rare.' } };
		const columnsOf = (...items: object[]) =>
			viewOf('quality-criteria', items).preview?.columns.map(({ name }) => name);
		expect(columnsOf(measured, criterion('c2'))).toContain('measure_en');
		expect(columnsOf(measured, criterion('c2'), criterion('c3'))).not.toContain('measure_en');
	});

	test('has room for seven columns', () => {
		const many = {
			id: 'a',
			title: Object.fromEntries(['en', 'bg', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr'].map((key) => [key, 'T'])),
		};
		const { preview } = viewOf('quality-criteria', [many]);
		expect(preview?.columns.length).toBe(7);
	});
});

describe('the history', () => {
	const releaseWith = (version: string, changes: Partial<Changes>) => ({
		...release(version),
		changes: { ...release(version).changes, records: [], ...changes },
	});
	const added = { collection: 'decisions' as const, id: 'd1', kind: 'added' as const };
	const historyOf = (...releases: CatalogueRelease[]) => viewOf('decisions', [], { releases }).history;

	test('is not there before a release, nor where none changed it', () => {
		expect(historyOf()).toEqual([]);
		expect(historyOf(releaseWith('0.1.0', { records: [{ ...added, collection: 'skills' }] }))).toEqual([]);
	});

	test('has a row for each release that changed it, the newest first', () => {
		const [block] = historyOf(
			releaseWith('0.1.0', { records: [added] }),
			releaseWith('0.2.0', {}),
			releaseWith('0.3.0', { schemas: [{ dataset: 'decisions', path: 'reasons', kind: 'added' }] }),
		);
		const rows =
			block?.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))) : [];
		expect(rows).toEqual([
			['0.3.0', '2030-01', '0', '0', '0', 'reasons'],
			['0.1.0', '2030-01', '1', '0', '0', '–'],
		]);
	});
});
