import { describe, expect, test } from 'vitest';
import { readCsv } from '../../tests/fixtures/strict-readers.ts';
import { toCsvText } from './cells.ts';
import { toTables } from './tables.ts';

const unit = {
	id: 'b.3-e3',
	title: { it: 'Verifica', en: 'Testing' },
	prerequisites: ['b.3-e2', 'a.6-e2'],
	points: { absent: 'not-published' },
	hours: { taught: 40 },
	outcomes: [{ id: 'o1', text: { en: 'Plans, "tests"' }, skills: ['plan'] }],
	contents: [{ en: 'First' }, { en: 'Second' }],
};

/** The tables of one record, those that nothing fills left out. */
const tablesOf = (record: Record<string, unknown>) =>
	toTables('learning-units', [record]).filter(({ rows }) => rows.length > 0);

describe('a record becomes a row', () => {
	const [own, ...children] = tablesOf(unit);

	test('with a column for each language, part and reason, and lists between bars', () => {
		expect(own?.rows).toEqual([
			{
				id: 'b.3-e3',
				title_en: 'Testing',
				title_it: 'Verifica',
				prerequisites: 'b.3-e2|a.6-e2',
				points_absent: 'not-published',
				hours_taught: 40,
			},
		]);
	});

	test('with its lists of objects in tables of their own', () => {
		expect(children.map((table) => table.name)).toEqual(['learning-units.outcomes', 'learning-units.contents']);
		expect(children[0]?.rows).toEqual([
			{ parent: 'b.3-e3', position: 1, id: 'o1', text_en: 'Plans, "tests"', skills: 'plan' },
		]);
		expect(children[1]?.rows.map((row) => row['text_en'])).toEqual(['First', 'Second']);
	});
});

test('an entry of a list within a list is found by its record and the place of the list', () => {
	const method = (outcome: string) => ({ id: 'm1', outcomes: [{ outcome }] });
	const tables = tablesOf({ id: 'b.3-e3', methods: [method('o1'), method('o2')] });
	expect(tables.at(-1)).toEqual({
		name: 'learning-units.methods.outcomes',
		columns: ['parent', 'parent_position', 'position', 'outcome'],
		rows: [
			{ parent: 'b.3-e3', parent_position: '1', position: 1, outcome: 'o1' },
			{ parent: 'b.3-e3', parent_position: '2', position: 1, outcome: 'o2' },
		],
	});
});

test('the note of an empty value stands beside its reason, in every language that has one', () => {
	const points = { absent: 'not-published', note: { de: 'Kein Wort.', en: 'No word.' } };
	const [table] = tablesOf({ id: 'b.3-e3', points });
	expect(table?.rows).toEqual([
		{ id: 'b.3-e3', points_absent: 'not-published', points_note: 'No word.', points_note_de: 'Kein Wort.' },
	]);
});

test('names are in small letters: of columns with low lines, of tables with hyphens', () => {
	const [own, titles] = tablesOf({
		id: 'a',
		levelEvidence: { status: 'verified' },
		formerTitles: [{ englishThen: 'b' }],
	});
	expect(own?.columns).toEqual(['id', 'level_evidence_status']);
	expect(titles).toMatchObject({
		name: 'learning-units.former-titles',
		columns: ['parent', 'position', 'english_then'],
	});
});

test('no column is empty in all rows', () => {
	const records = [
		{ id: 'a', isco: { absent: 'unverified' }, skills: [] },
		{ id: 'b', isco: { group: '2512' }, skills: [] },
	];
	const [own] = toTables('learning-units', records);
	expect(own?.columns).toEqual(['id', 'isco_absent', 'isco_group']);
});

test('what is written can be read back', () => {
	const [, outcomes] = tablesOf(unit);
	if (!outcomes) throw new Error('no table');
	expect(readCsv(toCsvText(outcomes.columns, outcomes.rows))).toEqual({
		columns: outcomes.columns,
		rows: outcomes.rows.map((row) => ({ ...row, position: String(row['position']) })),
	});
});
