import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { datasetNames, type DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';
import { shapeOf } from '../schema/shape.ts';
import { toPairItems } from './comparability.ts';
import { dictionaryOf } from './dictionary.ts';
import { publish } from './publish.ts';
import { entryColumns, listTableName } from './table.ts';
import { toTables } from './tables.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests cannot be read.');

const tablesOf = (dataset: DatasetName) => dictionaryOf(dataset, shapeOf(publishedSchemas[dataset]));
const columnOf = (dataset: DatasetName, table: string, column: string) =>
	tablesOf(dataset)
		.find((one) => one.table === table)
		?.columns.find((one) => one.column === column);

/** Columns that mean the same in all tables. */
const ofPlace: readonly string[] = Object.values(entryColumns);

/** The column of the dictionary that stands for this one: in another language, by another key, or as the reason of one. */
function standsFor(column: string): string[] {
	const before = column.slice(0, column.lastIndexOf('_'));
	const ofReason = /^(.+)_(?:absent|note(?:_[a-z]+)?)$/.exec(column)?.[1];
	return [column, `${before}_en`, `${before}_…`, ...(ofReason ? [ofReason, `${ofReason}_en`] : [])];
}

describe('every column of every table that is written has its meaning', () => {
	test.each(datasetNames)('%s', (dataset) => {
		const items =
			dataset === 'comparability'
				? toPairItems(catalogue)
				: catalogue[dataset].all.map((record) => publish(catalogue, dataset, record as never));
		const told = new Map(tablesOf(dataset).map(({ table, columns }) => [table, columns]));
		const untold = toTables(dataset, items as Record<string, unknown>[]).flatMap(({ name, columns }) => {
			const known = new Set(
				told
					.get(name)
					?.filter(({ description }) => description !== '')
					.map((c) => c.column),
			);
			// An empty list leaves an empty cell under its name; what its entries are is told by the table of the list.
			const isList = (column: string) => told.has(listTableName(name, column));
			return columns
				.filter((column) => !ofPlace.includes(column) && !isList(column))
				.filter((column) => !standsFor(column).some((one) => known.has(one)))
				.map((column) => `${name}: ${column}`);
		});
		expect(untold).toEqual([]);
	});
});

test.each([
	['countries', 'countries', 'title_en', { type: 'text', empty: 'never' }],
	['countries', 'countries', 'eurostatCode', { type: 'code', values: ['EL', 'UK'], empty: 'left-out' }],
	['countries', 'countries', 'contactPoint', { type: 'nothing', empty: { reasonIn: 'contactPoint_absent' } }],
	['countries', 'countries', 'contactPoint_url', { type: 'address', empty: { reasonIn: 'contactPoint_absent' } }],
	['countries', 'countries', 'evidence_…', { type: 'group' }],
	['countries', 'countries', 'evidence_sources', { type: 'id', isList: true, collection: 'sources' }],
	['learning-units', 'learning-units', 'totalHours', { type: 'integer', unit: 'hours' }],
	['learning-units', 'learning-units.outcomes', 'skills', { type: 'id', isList: true, collection: 'skills' }],
	['learning-units', 'learning-units.contents', 'text_en', { type: 'text', empty: 'never' }],
	['mappings', 'mappings', 'prefixes_…', { type: 'address' }],
	['certifications', 'certifications', 'unit', { kinds: ['unit'] }],
	['certifications', 'certifications', 'title_en', { kinds: [] }],
	['certifications', 'certifications', 'kind', { values: ['unit', 'role'], kinds: [] }],
	['comparability', 'comparability', 'band', { type: 'code', empty: 'never' }],
] as const)('of %s, the table %s has %s', (dataset, table, column, meaning) => {
	expect(columnOf(dataset, table, column)).toMatchObject(meaning);
});

test('what kinds say differently of one column is told together', () => {
	expect(columnOf('certifications', 'certifications', 'kind')?.description).toMatch(/^unit: .+ role: /);
});

test('a table of entries says what the list is', () => {
	const [, parts] = tablesOf('frameworks');
	expect(parts).toMatchObject({ table: 'frameworks.parts', description: expect.stringContaining('levels') as string });
});
