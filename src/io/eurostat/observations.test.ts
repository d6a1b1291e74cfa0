import { describe, expect, test } from 'vitest';
import { observationSchema } from '../../schema/indicator.ts';
import { parseCsv } from '../tables/csv.ts';
import { formatObservations, observationColumns, toIndicator } from '../tables/indicators.ts';
import { csv, csvHead, csvRow, rowsOf, told, tsv, written } from '../../../tests/fixtures/eurostat.ts';

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

test('columns of other periods that are empty do not matter', () => {
	expect(
		told(tsv.replaceAll(/^(.*)$/gm, (line) => (line ? `${line}\t${line.startsWith('freq') ? '2023-Q1' : ': '}` : ''))),
	).toEqual([]);
});

describe('a mistake is told once', () => {
	test.each([
		[
			'an unknown place',
			tsv.replace('A,PC,F,BA', 'A,PC,F,AT11'),
			['eurostat-geo', 'line 3', 'The geo "AT11" is no country or aggregate of Eurostat.'],
		],
		...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name): [string, string, string[]] => [
			`${name} for a place`,
			tsv.replace('A,PC,F,BA', `A,PC,F,${name}`),
			['eurostat-geo', 'line 3', `The geo "${name}" is no country or aggregate of Eurostat.`],
		]),
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
		['the year 0000', tsv.replace('2020 ', '0000 '), ['eurostat-period', 'line 2', 'The period "0000" is not a year.']],
		[
			'a year to come',
			tsv.replace('2023 ', '2039 '),
			['eurostat-period', 'line 2', 'There is a figure of 2039 (AT), a year to come.'],
		],
		[
			'a figure twice',
			csv.replace('FR,2024', 'FR,2022'),
			['eurostat-duplicate', 'line 4', 'FR has a figure for 2022 already, in line 3.'],
		],
		[
			'a line twice',
			tsv.replace('F,BA', 'F,AT'),
			['eurostat-duplicate', 'line 3', 'AT has a figure for 2021 already, in line 2.'],
		],
	])('%s', (_, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});
});

test('a forecast may be of a year to come', () => {
	const forecast = [csvHead, csvRow('FR,2026,21,f,'), ''].join('\n');
	expect(written(forecast)).toEqual(['fr,2026,21,,f']);
	expect(told(forecast.replace(',f,', ',,'))).toHaveLength(1);
});

test('figures of another unit are seen by the range of the indicator', () => {
	const within = (max: number) => told(tsv, { indicator: { id: 'women', range: { min: 0, max } } });
	expect(within(100)).toEqual([]);
	expect(within(24)).toEqual([
		['eurostat-value', 'line 3', '2 of 13 figures lie outside the range of women; the first is 24.2 (BA 2022).'],
	]);
});

test('what is written is read as valid figures', () => {
	const table = parseCsv(formatObservations([...rowsOf(tsv).rows, ...rowsOf(csv).rows]), 'x.csv', observationColumns);
	if ('problems' in table) throw new Error(JSON.stringify(table.problems));
	const observations = toIndicator({}, table.rows).data['observations'] as object[];
	expect(observations).toHaveLength(rowsOf(tsv).rows.length + rowsOf(csv).rows.length);
	for (const observation of observations) expect(observationSchema.safeParse(observation).error).toBeUndefined();
});
