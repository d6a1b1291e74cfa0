import { expect, test } from 'vitest';
import { readMetadata } from '../../../tests/fixtures/parquet-readers.ts';
import { catalogueOf } from '../../../tests/fixtures/records.ts';
import type { Dataset } from '../dataset.ts';
import { parquet } from './parquet.ts';

/** A dataset with one table of this many rows. */
const skillsWith = (count: number): Dataset => ({
	collection: 'skills',
	items: [],
	tables: [
		{
			name: 'skills',
			description: '',
			columns: [{ column: 'id', description: '', type: 'id', isList: false, values: [], kinds: [], empty: 'never' }],
			rows: Array.from({ length: count }, (_, i) => ({ id: `skill-${i}` })),
		},
	],
});
const catalogue = catalogueOf({});

test('a table has a file when it has more than a thousand rows', () => {
	expect(parquet.toFiles(catalogue, [skillsWith(1000)])).toEqual([]);
	expect(parquet.toFiles(catalogue, [skillsWith(1001)])).toMatchObject([{ path: 'skills.parquet', count: 1001 }]);
});

test('a file says its version and its terms, and no more', () => {
	const [file] = parquet.toFiles(catalogue, [skillsWith(1001)]);
	expect(readMetadata(file?.bytes ?? new Uint8Array())).toEqual({
		version: '0.0.1-dev',
		licence: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
	});
});
