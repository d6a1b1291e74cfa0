import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../io/load-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { columnsOf } from './columns.ts';
import { toTables } from './csv.ts';
import { toCollectionFiles } from './files.ts';
import { publish } from './publish.ts';

let catalogue: Catalogue;
beforeAll(async () => {
	const read = loadCatalogue('tests/fixtures/good-content');
	if (!read.catalogue) throw new Error('no catalogue');
	catalogue = read.catalogue;
});

test('a table without records is its line of columns', () => {
	const file = toCollectionFiles(catalogue).find(({ path }) => path === 'labels.csv');
	expect(file).toMatchObject({
		body: 'id,title_en,holder,assurance,granted,validUntil,evidence_status,evidence_sources,evidence_note_en,page\r\n',
		count: 0,
	});
});

describe('the columns of the schema are those that records fill', () => {
	// Where the keys are free (prefixes, languages) the schema cannot list them, and a note stands where one was written.
	const isListed = (column: string) => !/_note$|_(?:de|es|it)$|^prefixes|^titleVersions/.test(column);

	test.each(collectionNames)('%s', (collection: CollectionName) => {
		const items = catalogue[collection].all.map((record) => publish(catalogue, collection, record as never));
		const [table] = toTables(collection, items);
		const filled = table?.columns.filter((column) => table.rows.some((row) => row[column])) ?? [];
		expect(columnsOf(collection)).toEqual(expect.arrayContaining(filled.filter(isListed)));
	});
});
