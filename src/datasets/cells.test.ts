import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../tests/fixtures/strict-readers.ts';
import { fromListCell, neutralise, plainCell, toCsvText, toListCell, toRows } from './cells.ts';

describe('a cell', () => {
	test.each([
		'=1+1',
		'+cmd',
		'-x',
		'@sum',
		'\tx',
		'\r=1',
		'\n=1',
		'\uff1d1',
		'\uff0b1',
		'\uff0d1',
		'\uff20x',
		'-1-1',
		"'=1",
	])('%j cannot be taken for a formula', (cell) => {
		expect(neutralise(cell)).toBe(`'${cell}`);
	});

	test.each(['-3', '-0.5', '-1e-7', 'a=b', 'e-3', "'t", '– dash', ''])('%j is left as it is', (cell) => {
		expect(neutralise(cell)).toBe(cell);
	});

	test('gets an apostrophe that can be taken away again', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom("'", '=', '-', 'a', '1'), { maxLength: 5 }), (letters) => {
				const cell = letters.join('');
				expect(plainCell(neutralise(cell))).toBe(cell);
			}),
		);
	});
});

describe('a list in a cell', () => {
	test('has a bar between its entries, and a backslash before a bar of an entry', () => {
		expect(toListCell(['b.3-e2', 'a|b', 'c\\d'])).toBe('b.3-e2|a\\|b|c\\\\d');
	});

	test('is read back as it was, and a lone backslash stays one', () => {
		const entry = fc.array(fc.constantFrom('|', '\\', 'a', '🔧', '\n')).map((letters) => letters.join(''));
		fc.assert(
			fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
				expect(fromListCell(toListCell(entries))).toEqual(entries);
			}),
		);
		expect(fromListCell('C:\\temp|x')).toEqual(['C:\\temp', 'x']);
	});
});

describe('rows', () => {
	test.each(['a, b', 'a "b"', '"a', 'a\nb', 'a\rb', 'a\r\nb', '', ' a ', 'a|b', '\u2028', '🔧', 'a\tb'])(
		'a strict reader finds %j again',
		(cell) => {
			const row = { one: cell, two: 'x' };
			expect(readCsv(toCsvText(['one', 'two'], [row, row])).rows).toEqual([row, row]);
		},
	);

	test('one empty cell is a row still', () => {
		expect(toRows([['a'], [''], ['b']], ',', '\n')).toBe('a\n""\nb\n');
	});

	test('a cell without a value is empty', () => {
		expect(toCsvText(['a', 'b'], [{ a: '1' }])).toBe('a,b\r\n1,\r\n');
	});
});
