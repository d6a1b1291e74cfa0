import { describe, expect, test } from 'vitest';
import { csvHead, csvRow, told, tsv, written } from '../../../tests/fixtures/eurostat.ts';
import { parseCell } from './cells.ts';

/** How Eurostat writes a value, its flags and its confidentiality in TSV. */
test.each([
	['19.0 ', '19.0', ''],
	['19.0', '19.0', ''],
	['-1.5 b', '-1.5', 'b'],
	['0n', '0', 'n'],
	['12 bu', '12', 'bu'],
	[': ', '', ''],
	[':', '', ''],
	[': u', '', 'u'],
	[':z', '', 'z'],
	[': m', '', 'm'],
	['5 i', '5', 'i'],
	[': c', '', 'c'],
	[': @C', '', 'c'],
	[':@C', '', 'c'],
	[': @N', '', 'c'],
	[': @P', '', 'c'],
	[': u@C', '', 'uc'],
	[': u @C ', '', 'uc'],
	[': bc@C', '', 'bc'],
	['5.0 @F', '5.0', ''],
	['5.0 b@F', '5.0', 'b'],
])('"%s" is read', (cell, value, flags) => {
	expect(parseCell(cell)).toEqual({ value, flags });
});

describe('what is no figure is told', () => {
	test.each([
		['', 'which is empty'],
		['-', 'which is no number'],
		['1e5', 'which is no number'],
		['1E+5', 'which is no number'],
		['1,5', 'which is no number'],
		['1 000', 'which is no number'],
		['007', 'which is no number'],
		['NaN', 'which is no number'],
		['Infinity', 'which is no number'],
		['１９', 'which is no number'],
		['__proto__', 'which is no number'],
		[`19.${'3'.repeat(400)} `, 'a number of 402 digits'],
		['9'.repeat(400), 'a number of 400 digits'],
		['19.0 q', 'and "q" is no flag'],
		['19.0 B', 'and "B" is no flag'],
		['19.0 bt', 'and "t" is no flag'],
		[`19.0 ${'b'.repeat(30)}`, 'with the flag "b" more than once'],
		[': @X', 'and "X" is no status of confidentiality'],
		[': @CN', 'and "CN" is no status of confidentiality'],
	])('"%s"', (cell, message) => {
		expect(parseCell(cell)).toMatchObject({ message });
	});
});

test('a cell is shown short, and without what would steer a terminal', () => {
	expect(told(tsv.replace('19.3', `\u001b[31m${'3'.repeat(400)}`))).toEqual([
		['eurostat-value', 'line 2', `The cell of AT for 2022 is "\\u001b[31m${'3'.repeat(47)}…", which is no number.`],
	]);
});

test('flags and confidentiality of SDMX-CSV stand in columns of their own', () => {
	const rows = ['FR,2020,,,C', 'FR,2021,,c,C', 'FR,2022,,bc,C', 'FR,2023,5,b,F', 'FR,2024,:,u,N'].map((rest) =>
		csvRow(rest),
	);
	expect(written([csvHead, ...rows, ''].join('\n'))).toEqual([
		'fr,2020,,not-published,c',
		'fr,2021,,not-published,c',
		'fr,2022,,not-published,bc',
		'fr,2023,5,,b',
		'fr,2024,,not-published,uc',
	]);
});

test('a figure that cannot be is not applicable, by the flag of today and the one before it', () => {
	expect(written(tsv.replace(': u', ': z'))).toContain('me,2020,,not-applicable,z');
	expect(written(tsv.replace(': u', ': m'))).toContain('me,2020,,not-applicable,m');
});

test('zeros that say nothing are not written', () => {
	expect(written(tsv.replace('20.3', '-0.0'), { indicator: { id: 'x', range: { min: -1, max: 100 } } })).toContain(
		'at,2020,0,,',
	);
});
