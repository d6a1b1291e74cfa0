import { describe, expect, test } from 'vitest';
import { readCsv } from '../../tests/fixtures/strict-readers.ts';
import { toCsvText } from './cells.ts';
import { toTables } from './csv.ts';

const unit = {
	id: 'b.3-e3',
	title: { it: 'Verifica', en: 'Testing' },
	prerequisites: ['b.3-e2', 'a.6-e2'],
	points: { absent: 'not-published' },
	hours: { taught: 40 },
	outcomes: [{ id: 'o1', text: { en: 'Plans, "tests"' }, skills: ['plan'] }],
	contents: [{ en: 'First' }, { en: 'Second' }],
};

describe('a record becomes a row', () => {
	const [own, ...children] = toTables('units', [unit]);

	test('with a column for each language, part and reason, and lists between bars', () => {
		expect(own?.rows).toEqual([
			{
				id: 'b.3-e3',
				title_en: 'Testing',
				title_it: 'Verifica',
				prerequisites: 'b.3-e2|a.6-e2',
				points: '',
				points_absent: 'not-published',
				hours_taught: '40',
			},
		]);
	});

	test('with its lists of objects in tables of their own', () => {
		expect(children.map((table) => table.name)).toEqual(['units.outcomes', 'units.contents']);
		expect(children[0]?.rows).toEqual([
			{ parent: 'b.3-e3', position: '1', id: 'o1', text_en: 'Plans, "tests"', skills: 'plan' },
		]);
		expect(children[1]?.rows.map((row) => row['text_en'])).toEqual(['First', 'Second']);
	});
});

test('what is written can be read back', () => {
	const [, outcomes] = toTables('units', [unit]);
	if (!outcomes) throw new Error('no table');
	expect(readCsv(toCsvText(outcomes.columns, outcomes.rows))).toEqual({
		columns: outcomes.columns,
		rows: outcomes.rows,
	});
});
