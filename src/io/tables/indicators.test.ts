import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { checkIndicatorFiles, formatObservations, observationColumns, toIndicator } from './indicators.ts';

const read = (...rows: string[]) => {
	const parsed = parseCsv([observationColumns.join(), ...rows, ''].join('\n'), 'x.csv', observationColumns);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	return parsed.rows;
};
const observation = (row: string) => (toIndicator({}, read(row)).data['observations'] as object[])[0];

describe('rows join the metadata', () => {
	test('with the line of each', () => {
		expect(toIndicator({ title: 'T' }, read('at,2020,4.5,,,eurostat', 'gr,2021,4,,be,eurostat'))).toEqual({
			data: {
				title: 'T',
				observations: [
					{ place: 'at', year: 2020, value: 4.5, source: 'eurostat' },
					{ place: 'gr', year: 2021, value: 4, flags: 'be', source: 'eurostat' },
				],
			},
			lines: [2, 3],
		});
	});

	test('a value that is not there keeps its reason and its flag', () => {
		expect(observation('tr,2015,,not-published,u,eurostat')).toMatchObject({
			value: { absent: 'not-published' },
			flags: 'u',
		});
	});

	test('an empty cell without a reason is empty, never zero', () => {
		expect(observation('tr,2015,,,,eurostat')).toMatchObject({ value: null });
	});

	test('text stays text, for the schema to refuse', () => {
		expect(observation('tr,2015 b,"4,5",,,eurostat')).toMatchObject({ year: '2015 b', value: '4,5' });
	});
});

test('a value beside the reason for its absence is told', () => {
	expect(checkIndicatorFiles({}, read('at,2020,4.5,not-published,,eurostat'), 'indicators/x')).toMatchObject([
		{ file: 'indicators/x.csv', path: 'line 2', check: 'wrong-value' },
	]);
});

test('figures in the metadata are told', () => {
	expect(checkIndicatorFiles({ observations: [] }, [], 'indicators/x')).toMatchObject([
		{ file: 'indicators/x.yaml', path: 'observations', check: 'unknown-field' },
	]);
});

test('a table is written sorted by place and year', () => {
	const rows = read('gr,2021,4,,,eurostat', 'at,2021,2,,,eurostat', 'at,2020,1,,b,eurostat');
	expect(formatObservations(rows.map(({ cells }) => cells as never))).toBe(
		'place,year,value,valueAbsent,flags,source\nat,2020,1,,b,eurostat\nat,2021,2,,,eurostat\ngr,2021,4,,,eurostat\n',
	);
});
