import { describe, expect, test } from 'vitest';
import { figuresOutOfRange, toObservations } from './eurostat-observations.ts';
import { parseEurostat } from './eurostat.ts';

// Rows and columns cut from a download of isoc_sks_itsps.
const tsv = [
	'freq,unit,sex,geo\\TIME_PERIOD\t2020 \t2021 \t2022 \t2023 ',
	'A,PC,F,AT\t20.3 \t19.0 b\t19.3 \t19.5 ',
	'A,PC,F,BA\t: \t17.8 bu\t24.2 e\t19.4 e',
	'A,PC,F,EL\t26.2 e\t20.1 b\t: \t: c',
	'A,PC,F,ME\t: u\t: \t: \t: ',
	'A,PC,F,EU27_2020\t18.5 e\t19.1 be\t18.9 e\t19.4 e',
	'',
].join('\n');
// Rows of a download of isoc_ske_itspe.
const csvHead =
	'DATAFLOW,LAST UPDATE,freq,size_emp,nace_r2,indic_is,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
const csvRow = (rest: string, codes = 'A,GE10,C10-S951_X_K,E_ITSP2,PC_ENT') =>
	`ESTAT:ISOC_SKE_ITSPE(1.0),10/02/25 23:00:00,${codes},${rest}`;
const csv = [
	csvHead,
	csvRow('EU27_2020,2024,20.05,,'),
	csvRow('FR,2022,17.56,b,'),
	csvRow('FR,2024,19.80,,'),
	csvRow('TR,2015,,u,'),
	'',
].join('\n');

const countries = new Set(['at', 'ba', 'gr', 'gb', 'me', 'fr', 'tr']);
const extract = (text: string, filter?: Record<string, string>) => {
	const read = parseEurostat(text, 'x.tsv', filter);
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	return read;
};
const rowsOf = (text: string, filter?: Record<string, string>) => {
	const imported = toObservations(extract(text, filter), { file: 'x.tsv', source: 'eurostat', countries });
	if ('problems' in imported) throw new Error(JSON.stringify(imported.problems));
	return imported;
};
const written = (text: string) =>
	rowsOf(text).rows.map(({ place, year, value, valueAbsent, flags }) =>
		[place, year, value, valueAbsent, flags].join(),
	);
/** Every problem, with its line and message. */
const told = (text: string, filter?: Record<string, string>) => {
	const read = parseEurostat(text, 'x.tsv', filter);
	const result = 'problems' in read ? read : toObservations(read, { file: 'x.tsv', source: 'eurostat', countries });
	return 'problems' in result ? result.problems.map(({ check, path, message }) => [check, path, message]) : [];
};

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
		expect(rowsOf(tsv).emptyCells).toBe(5);
	});

	test('tells what it is fixed to', () => {
		expect(extract(tsv)).toMatchObject({
			form: 'TSV',
			dimensions: { freq: 'A', unit: 'PC', sex: 'F' },
			lines: { read: 5, chosen: 5 },
		});
	});

	test.each([
		['line ends of Windows', tsv.replaceAll('\n', '\r\n')],
		['a byte order mark', `\uFEFF${tsv}`],
		['an empty line at its end', `${tsv}\n`],
		['the time dimension of older files', tsv.replace('TIME_PERIOD', 'time')],
		['no space before the flag', tsv.replaceAll(/(\d) ([a-z])/g, '$1$2')],
		['dimensions in another order', tsv.replace('freq,unit,sex', 'unit,freq,sex').replaceAll('A,PC,F', 'PC,A,F')],
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

	test('is read with a byte order mark', () => {
		expect(extract(`\uFEFF${csv}`)).toEqual(extract(csv));
	});

	test('keeps confidentiality as a flag', () => {
		const rows = ['FR,2022,,,C', 'FR,2023,,c,C', 'FR,2024,,bc,C'].map((rest) => csvRow(rest));
		expect(written([csvHead, ...rows, ''].join('\n'))).toEqual([
			'fr,2022,,not-published,c',
			'fr,2023,,not-published,c',
			'fr,2024,,not-published,bc',
		]);
	});
});

describe('of several series one is chosen', () => {
	const both = tsv.replace('A,PC,F,BA', 'A,THS,F,AT');

	test('and without a choice the dimension is told', () => {
		expect(told(both)).toEqual([['eurostat-dimension', '', 'The dimension "unit" has 2 values: PC, THS.']]);
	});

	test('with a choice', () => {
		expect(rowsOf(both, { unit: 'THS' }).rows.map(({ place, value }) => `${place} ${value}`)).toEqual([
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
		expect(told(both, filter)).toEqual([['eurostat-dimension', '', message]]);
	});
});

test('a figure that cannot be is not applicable', () => {
	expect(written(tsv.replace(': u', ': z'))).toContain('me,2020,,not-applicable,z');
});

test('years that indicators do not hold are counted', () => {
	const old = rowsOf(tsv.replace('2020 ', '1989 '));
	expect(old.otherYears).toBe(4);
	expect(old.rows.map(({ year }) => year)).not.toContain('1989');
});

test('a place without a record here is left out by name', () => {
	expect(rowsOf(tsv.replace('A,PC,F,BA', 'A,PC,F,EU15').replace('A,PC,F,ME', 'A,PC,F,NO')).leftOutGeos).toEqual([
		'EU15',
		'NO',
	]);
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
			'an unknown place',
			tsv.replace('A,PC,F,BA', 'A,PC,F,AT11'),
			['eurostat-geo', 'line 3', 'The geo "AT11" is no country or aggregate of Eurostat.'],
		],
		[
			'a code of ISO',
			tsv.replace('F,EL', 'F,GR'),
			['eurostat-geo', 'line 4', 'The geo "GR" is not Eurostat’s: it writes EL.'],
		],
		[
			'a quarter for a year',
			csv.replace('FR,2022', 'FR,2022-Q1'),
			['eurostat-period', 'line 3', 'The period "2022-Q1" is not a year.'],
		],
		[
			'a figure twice',
			csv.replace('FR,2024', 'FR,2022'),
			['eurostat-duplicate', 'line 4', 'FR has a figure for 2022 already, in line 3.'],
		],
	])('%s', (_, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});
});

test('figures of another unit are seen by the range of the indicator', () => {
	const { rows } = rowsOf(tsv);
	const within = (max: number) => figuresOutOfRange(rows, { range: { min: 0, max }, id: 'women', file: 'x.tsv' });
	expect(within(100)).toEqual([]);
	expect(within(24).map(({ message }) => message)).toEqual([
		'2 of 15 figures lie outside the range of women; the first is 24.2 (ba 2022).',
	]);
});
