import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../io/load-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { datasetNames } from '../schema/collections.ts';
import { emptyTables } from './columns.ts';
import { toDatasets } from './dataset.ts';
import { toTables } from './tables.ts';

let catalogue: Catalogue;
beforeAll(async () => {
	const read = loadCatalogue('tests/fixtures/good-content');
	if (!read.catalogue) throw new Error('no catalogue');
	catalogue = read.catalogue;
});

test('a collection without records has all its tables, each with its line of columns', () => {
	expect(toTables('agreements', []).map(({ name }) => name)).toContain('agreements.clauses.paragraphs');
	expect(toTables('labels', [])).toEqual([
		{
			name: 'labels',
			columns: [
				...['id', 'title_en', 'holder', 'assurance', 'granted', 'valid_until'],
				...['evidence_status', 'evidence_sources', 'evidence_note_en', 'page'],
			],
			rows: [],
		},
	]);
});

test('a list that no record fills is a table with its line of columns', () => {
	const [unit] = catalogue['learning-units'].all;
	const tables = toTables('learning-units', [{ ...unit, evaluation: [] }]);
	expect(tables.find(({ name }) => name === 'learning-units.evaluation')).toEqual({
		name: 'learning-units.evaluation',
		columns: ['parent', 'position', 'phase', 'data_en'],
		rows: [],
	});
});

describe('the columns of the schema are those that records fill', () => {
	// Where the keys are free (prefixes, languages) the schema cannot list them, and a note stands where one was written.
	const isListed = (column: string) => !/_note$|_(?:de|es|it)$|^title_versions/.test(column);

	test.each(datasetNames)('%s', (name) => {
		const items = toDatasets(catalogue).find(({ collection }) => collection === name)?.items ?? [];
		const columnsOf = new Map(emptyTables(name).map((table) => [table.name, table.columns]));
		for (const table of toTables(name, items)) {
			const filled = table.columns.filter((column) => table.rows.some((row) => row[column]));
			expect(columnsOf.get(table.name), table.name).toEqual(expect.arrayContaining(filled.filter(isListed)));
		}
	});
});
