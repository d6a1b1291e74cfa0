import { describe, expect, test } from 'vitest';
import { readRange } from './range.ts';

describe('a range of a file of 10 bytes', () => {
	test.each([
		['bytes=0-4', { start: 0, end: 4 }],
		['bytes=5-', { start: 5, end: 9 }],
		['bytes=-3', { start: 7, end: 9 }],
		['bytes=-99', { start: 0, end: 9 }],
		['bytes=8-99999999999999999999999', { start: 8, end: 9 }],
		['BYTES=9-9', { start: 9, end: 9 }],
	])('%s is a part of it', (header, part) => {
		expect(readRange(header, 10)).toEqual(part);
	});

	test.each(['bytes=5-2', 'bytes=10-', 'bytes=-0', 'bytes=abc', 'bytes=-', 'bytes=', 'bytes=--5', 'bytes=1.5-2'])(
		'%s is no part of it',
		(header) => {
			expect(readRange(header, 10)).toBe('unsatisfiable');
		},
	);

	test.each([undefined, '', 'lines=1-2', 'bytes=0-1,3-4', 'bytes'])('%j is answered with the whole', (header) => {
		expect(readRange(header, 10)).toBeUndefined();
	});

	test('has no part when the file is empty', () => {
		expect(readRange('bytes=0-', 0)).toBe('unsatisfiable');
	});
});
