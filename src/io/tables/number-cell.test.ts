import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOrText } from './number-cell.ts';

test.each([
	['0', 0],
	['-0.0', 0],
	['12', 12],
	['-4.50', -4.5],
])('%s is a number', (cell, number) => {
	expect(numberOrText(cell)).toBe(number);
});

test.each([
	...[
		'',
		' ',
		' 1',
		'1 ',
		'1\u00a0',
		'1,5',
		'1_000',
		'1 000',
		"1'000",
		'+1',
		'1e3',
		'0x10',
		'0b1',
		'.5',
		'5.',
		'007',
		'1.2.3',
	],
	...['１２', '٣', '½', '−1', 'Infinity', 'NaN', ':', '9'.repeat(400), '1n', '1\n'],
])('%j stays text', (cell) => {
	expect(numberOrText(cell)).toBe(cell);
});

test('what is read as a number is what was written', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
			const read = numberOrText(String(number));
			expect(read === number || read === String(number)).toBe(true);
		}),
	);
});
