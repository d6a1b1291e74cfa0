import { describe, expect, test } from 'vitest';
import { csv, csvHead, csvRow, extract, rowsOf, told, tsv, written } from '../../../tests/fixtures/eurostat.ts';
import { parseEurostat } from './extract.ts';

describe('a TSV', () => {
	test('gives a row for each value, with its flags and ISO codes', () => {
		expect(written(tsv)).toEqual([
			'at,2020,20.3,,',
			'at,2021,19,,b',
			'at,2022,19.3,,',
			'at,2023,19.5,,',
			'ba,2021,17.8,,bu',
			'ba,2022,24.2,,e',
			'ba,2023,19.4,,e',
			'gr,2020,26.2,,e',
			'gr,2021,20.1,,b',
			'gr,2023,,not-published,c',
			'me,2020,,not-published,u',
			'EU27_2020,2020,18.5,,e',
			'EU27_2020,2021,19.1,,be',
			'EU27_2020,2022,18.9,,e',
			'EU27_2020,2023,19.4,,e',
		]);
	});

	test('counts the cells that only fill the table', () => {
		expect(extract(tsv).emptyCells).toBe(5);
	});

	test('tells what it is fixed to', () => {
		expect(extract(tsv)).toMatchObject({
			form: 'TSV',
			dimensions: new Map([
				['freq', 'A'],
				['unit', 'PC'],
				['sex', 'F'],
			]),
			lines: { read: 5, chosen: 5 },
		});
	});

	test.each([
		['the time dimension of older files', tsv.replace('TIME_PERIOD', 'time')],
		['no space before the flag', tsv.replaceAll(/(\d) ([a-z])/g, '$1$2')],
	])('is read with %s', (_, text) => {
		expect(written(text)).toEqual(written(tsv));
		expect(extract(text).dimensions).toEqual(extract(tsv).dimensions);
	});
});

describe('an SDMX-CSV', () => {
	test('gives a row for each value, without zeros that say nothing', () => {
		expect(written(csv)).toEqual([
			'EU27_2020,2024,20.05,,',
			'fr,2022,17.56,,b',
			'fr,2024,19.8,,',
			'tr,2015,,not-published,u',
		]);
	});

	test('tells its dataset and the day of its last update', () => {
		expect(extract(csv)).toMatchObject({ form: 'SDMX-CSV', dataset: 'isoc_ske_itspe', updated: '2025-02-10' });
	});

	test('is read with labels beside the codes', () => {
		const labelled = [
			'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,OBS_FLAG,Observation status,CONF_STATUS,Confidentiality status',
			'dataflow,ESTAT:ISOC_SKS_ITSPS(1.0),"ICT specialists, by sex",A,Annual,FR,France,2022,,17.56,b,"break in series",,',
			'',
		].join('\n');
		expect(written(labelled)).toEqual(['fr,2022,17.56,,b']);
	});
});

describe('of several series one is chosen', () => {
	const both = tsv.replace('A,PC,F,BA', 'A,THS,F,AT');

	test('and without a choice the dimension is told', () => {
		expect(told(both)).toEqual([['eurostat-dimension', '', 'The dimension "unit" has 2 values: PC, THS.']]);
	});

	test('with a choice', () => {
		expect(rowsOf(both, { filter: { unit: 'THS' } }).rows.map(({ place, value }) => `${place} ${value}`)).toEqual([
			'at 17.8',
			'at 24.2',
			'at 19.4',
		]);
	});

	test.each([
		[{ age: 'T' }, 'There is no dimension "age" in this file.'],
		[{ unit: 'NR' }, 'No line of this file has the unit "NR".'],
		[{ unit: 'THS', geo: 'ME' }, 'No line of this file has all the values of --filter.'],
	])('not with %j', (filter, message) => {
		expect(told(both, { filter })).toEqual([['eurostat-dimension', '', message]]);
	});
});

describe('a mistake is told once', () => {
	const cutOff = 'The file is cut off in this line: the line does not end.';
	test.each([
		['an empty file', '', ['eurostat-cut-off', '', 'The file is empty.']],
		['a cut within a number', tsv.slice(0, tsv.indexOf('19.3') + 2), ['eurostat-cut-off', 'line 2', cutOff]],
		['a cut before the flag', tsv.slice(0, -2), ['eurostat-cut-off', 'line 6', cutOff]],
		['a cut within the first line', tsv.slice(0, 12), ['eurostat-cut-off', 'line 1', cutOff]],
		['a cut within SDMX-CSV', csv.slice(0, -9), ['eurostat-cut-off', 'line 5', cutOff]],
		[
			'a line of too few cells',
			tsv.replace('\t19.3 \t19.5 ', '\t19.3 '),
			['eurostat-format', 'line 2', 'The line has 4 dimensions and 3 cells; the first line names 4 and 4.'],
		],
		[
			'another kind of file',
			'<html>\n',
			['eurostat-format', 'line 1', 'The first line is neither that of a Eurostat TSV nor that of an SDMX-CSV.'],
		],
		[
			'a dataset without places',
			tsv.replace('geo\\', 'citizen\\'),
			['eurostat-dimension', 'line 1', 'The dimensions are freq, unit, sex, citizen: none of them is "geo".'],
		],
		[
			'a column that is no dimension',
			csv.replace('size_emp', 'Size'),
			['eurostat-dimension', 'line 1', 'There is no dimension "Size" in Eurostat’s SDMX-CSV.'],
		],
		[
			'a text for a number',
			tsv.replace('17.8 bu', '17,8 bu'),
			['eurostat-value', 'line 3', 'The cell of BA for 2021 is "17,8 bu", which is no number.'],
		],
		[
			'a text for a number in SDMX-CSV',
			csv.replace('17.56', 'NaN'),
			['eurostat-value', 'line 3', 'The cell of FR for 2022 is "NaN b", which is no number.'],
		],
		[
			'a dimension that is a built-in property of objects',
			tsv.replace('unit', '__proto__'),
			['eurostat-dimension', 'line 1', '"__proto__" is no dimension of Eurostat.'],
		],
		[
			'a dimension twice',
			tsv.replace('unit', 'sex'),
			['eurostat-dimension', 'line 1', 'The dimension "sex" stands twice.'],
		],
		[
			'a period twice',
			tsv.replace('2021', '2020'),
			['eurostat-format', 'line 1', 'The period "2020" stands in two columns.'],
		],
		[
			'a line with a cell too many in SDMX-CSV',
			csv.replace('17.56,b', '17,56,b'),
			['eurostat-format', 'line 3', 'The line has 13 cells; the first line names 12.'],
		],
		[
			'a line of another dataset',
			csv.replace(/ITSPE(?=.*TR,2015)/, 'ITRCRS'),
			[
				'eurostat-format',
				'line 5',
				'The line is of "ESTAT:ISOC_SKE_ITRCRS(1.0)", those before it of "ESTAT:ISOC_SKE_ITSPE(1.0)".',
			],
		],
		[
			'a column twice',
			csv.replace('CONF_STATUS', 'OBS_FLAG'),
			['eurostat-dimension', 'line 1', 'The column OBS_FLAG stands twice.'],
		],
		[
			'a table without values',
			csv.replace('OBS_VALUE,', ''),
			['eurostat-dimension', 'line 1', 'The file has no column OBS_VALUE.'],
		],
		[
			'a quote that is not closed',
			csv.replace('FR,2022', '"FR,2022'),
			['eurostat-format', 'line 3', 'A quote is opened here and not closed.'],
		],
		[
			'a quote within a cell',
			csv.replace('FR,2022', 'F"R",2022'),
			['eurostat-format', 'line 3', 'A quote stands within a cell.'],
		],
		['nothing but the line of columns', `${csvHead}\n`, ['eurostat-dimension', '', 'The file has no line of data.']],
		[
			'a line without end',
			tsv.replace('19.3', '1'.repeat(2 ** 20 + 1)),
			['eurostat-format', 'line 2', 'The line is longer than a million characters.'],
		],
	])('%s', (_, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});
});

test('mistakes of several kinds are told together, by line', () => {
	const wrong = csv.replace('20.05,', '20.05,q').replace('17.56,b', '17,56,b').replace('TR,2015', 'XX,2015');
	expect(told(wrong).map(([check, path]) => `${path ?? ''} ${check ?? ''}`)).toEqual([
		'line 2 eurostat-value',
		'line 3 eurostat-format',
		'line 5 eurostat-geo',
	]);
});

test('reading ends where a file has nothing but mistakes', () => {
	const wrong = [csvHead, ...Array.from({ length: 5000 }, () => csvRow('FR,2022,?,,')), ''].join('\n');
	const [first, ...others] = told(wrong);
	expect(first).toEqual(['eurostat-unread', '', 'The file has 1000 mistakes and more, and was not read to its end.']);
	expect(others).toHaveLength(1000);
});

test('a built-in property of objects is a name like others in a filter', () => {
	const filter = new Map([['constructor', 'A']]);
	expect(parseEurostat(Buffer.from(tsv), 'x.tsv', filter)).toMatchObject({
		problems: [{ message: 'There is no dimension "constructor" in this file.' }],
	});
	const built = tsv.replace('sex', 'constructor');
	expect(parseEurostat(Buffer.from(built), 'x.tsv', new Map([['constructor', 'F']]))).toMatchObject({
		lines: { chosen: 5 },
	});
});
