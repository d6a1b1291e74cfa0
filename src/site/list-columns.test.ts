import { expect, test } from 'vitest';
import { withoutNoise } from './list-columns.ts';
import { text, type Inline } from './view.ts';

const head = ['Title', 'Country', 'Status'].map((label) => ({ key: label.toLowerCase(), label }));
const state = (word: string): Inline[] => [{ text: word, as: 'status', state: word }];
const row = (...cells: Inline[][]) => ({ cells, values: {} });
const shown = (...rows: Inline[][][]) =>
	withoutNoise({ head, rows: rows.map((cells) => row(...cells)) }, (label, status) => `${label} of all: ${status}.`);

test('a column that is empty in every row goes', () => {
	const { head, rows } = shown([[text('a')], [text('–')], state('verified')], [[text('b')], [], state('unverified')]);
	expect(head.map(({ label }) => label)).toEqual(['Title', 'Status']);
	expect(rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
});

test('a state that all rows have is said once', () => {
	const { head, notes } = shown(
		[[text('a')], [text('AT')], state('draft')],
		[[text('b')], [text('BE')], state('draft')],
	);
	expect(head.map(({ label }) => label)).toEqual(['Title', 'Country']);
	expect(notes).toEqual(['Status of all: draft.']);
});

test('a state that most rows have is plain text, and the others stand out', () => {
	const { rows, notes } = shown(
		[[text('a')], [text('AT')], state('verified')],
		[[text('b')], [text('BE')], state('verified')],
		[[text('c')], [text('CH')], state('unverified')],
	);
	expect(rows.map(({ cells }) => cells[2]?.[0]?.as)).toEqual([undefined, undefined, 'status']);
	expect(notes).toBeUndefined();
});

test('a list of one, and of none, keeps its columns', () => {
	expect(shown([[text('a')], [text('AT')], state('draft')]).head).toHaveLength(3);
	expect(shown().head).toHaveLength(3);
});
