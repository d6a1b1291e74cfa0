import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, told, tsv, written } from '../../../tests/fixtures/eurostat.ts';
import { linesOf } from './lines.ts';

const lineEnds = ['\n', '\r\n', '\r', '\r\r\n'];
const mark = '\uFEFF';

test('lines are counted as an editor counts them, and blank ones are not given', () => {
	const text = `${mark}a\nb\r\nc\rd\r\r\n\n\r\rg`;
	expect([...linesOf(Buffer.from(text))].map(({ line, text: t, ended }) => [line, t, ended])).toEqual([
		[1, 'a', true],
		[2, 'b', true],
		[3, 'c', true],
		[4, 'd', true],
		[8, 'g', false],
	]);
});

/** A table whose columns of codes stand in another order, for both forms. */
const forms = [
	{ form: 'TSV', text: tsv, columns: 3, split: (line: string) => /^([^\t]*),(\w+(?:\\\w+)?)(\t.*)$/.exec(line) },
	{ form: 'SDMX-CSV', text: csv, columns: 5, split: (line: string) => /^([^,]*,[^,]*),(.*)$/.exec(line) },
];

describe.each(forms)('a $form gives the same rows', ({ form, text, columns }) => {
	test('with any line ends, any order of dimensions, with and without a byte order mark', () => {
		const lines = text.split('\n').slice(0, -1);
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...lineEnds), { minLength: lines.length, maxLength: lines.length }),
				fc.shuffledSubarray([...Array(columns).keys()], { minLength: columns }),
				fc.constantFrom('', mark),
				fc.boolean(),
				(ends, order, before, quoted) => {
					const put = (line: string) => {
						const cells = line.split(',');
						const from = form === 'TSV' ? 0 : 2;
						const codes = order.map((i) => cells[from + i] ?? '');
						const all = [...cells.slice(0, from), ...codes, ...cells.slice(from + columns)];
						return form === 'SDMX-CSV' && quoted ? all.map((cell) => `"${cell}"`).join() : all.join();
					};
					const other = before + lines.map((line, i) => put(line) + (ends[i] ?? '')).join('');
					expect(written(other)).toEqual(written(text));
				},
			),
		);
	});

	test.each(lineEnds)('and is known to be cut off with %j', (end) => {
		const whole = text.replaceAll('\n', end);
		const cut = whole.slice(0, -end.length - 1);
		expect(told(cut)).toEqual([
			[
				'eurostat-cut-off',
				`line ${text.split('\n').length - 1}`,
				'The file is cut off in this line: the line does not end.',
			],
		]);
	});
});

test('a break within quotes ends no line, and the next one has its number', () => {
	const labelled = (end: string, value: string) =>
		[
			'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,geo,"Geopolitical',
			'entity",TIME_PERIOD,Time,OBS_VALUE,OBS_FLAG,Observation status,CONF_STATUS,Confidentiality status',
			'dataflow,ESTAT:ISOC_SKS_ITSPS(1.0),"ICT ""specialists"",',
			'by sex",A,Annual,FR,France,2022,,17.56,b,"break in series",,',
			`dataflow,ESTAT:ISOC_SKS_ITSPS(1.0),"ICT ""specialists"",`,
			`by sex",A,Annual,FR,France,2023,,${value},,,,`,
			'',
		].join(end);
	for (const end of lineEnds) {
		expect(written(labelled(end, '18'))).toEqual(['fr,2022,17.56,,b', 'fr,2023,18,,']);
		expect(told(labelled(end, '18'), {})).toEqual([]);
		expect(told(labelled(end, '1,8'))).toEqual([
			['eurostat-format', 'line 5', 'The line has 15 cells; the first line names 14.'],
		]);
	}
});
