import { describe, expect, test } from 'vitest';
import { learningUnit, outcomes, skill } from '../../tests/fixtures/records.ts';
import { mappingRowSchema } from '../schema/mapping.ts';
import { outcomeRows } from './outcome-mappings.ts';

const skills = new Map(['run-tests', 'plan-tests', 'set-goals'].map((id) => [id, skill(id)]));
const edition = { version: '0.0.1', issued: '2020-01-01', author: 'The tests' };

/** Rows of units, each by the skills of its outcomes: `{ 'b.3-e2': [['run-tests'], []] }`. */
const rowsOf = (units: Record<string, string[][]>) =>
	outcomeRows(
		Object.entries(units).map(([id, lists]) =>
			learningUnit(id, { outcomes: outcomes(...lists.map((list) => ({ skills: list }))) }),
		),
		skills,
		edition,
	);

test('one skill on an outcome is the wider thing, and the row says what it lacks', () => {
	expect(rowsOf({ 'b.3-e2': [['run-tests']] })).toEqual([
		{
			subject_id: 'scheme:learning-units/b.3-e2/#o1',
			subject_label: 'Outcome 1.',
			predicate_id: 'skos:broadMatch',
			object_id: 'esco-skill:run-tests',
			object_label: 'run tests',
			mapping_justification: 'semapv:ManualMappingCuration',
			author_label: ['The tests'],
			confidence: 0.8,
			subject_source_version: '0.0.1',
			object_source_version: '1.1.1',
			mapping_date: '2020-01-01',
			comment: expect.stringContaining('"run tests" as what outcome o1 of b.3-e2 teaches'),
			ext_loss: expect.stringContaining('e-2'),
		},
	]);
});

describe('several skills on an outcome', () => {
	const rows = rowsOf({ 'b.3-e2': [['run-tests', 'plan-tests', 'set-goals']] });

	test('are each related to it, with less confidence', () => {
		expect(rows.map((row) => [row.predicate_id, row.confidence])).toEqual(Array(3).fill(['skos:relatedMatch', 0.7]));
	});

	test('name as lost what the others bring', () => {
		expect(rows.map((row) => row.ext_loss)).toEqual([
			'The level e-2, and what the outcome takes from plan tests, set goals.',
			'The level e-2, and what the outcome takes from run tests, set goals.',
			'The level e-2, and what the outcome takes from run tests, plan tests.',
		]);
	});
});

test('rows come in the order of units, outcomes and skills', () => {
	const rows = rowsOf({ 'b.3-e3': [[], ['set-goals', 'run-tests']], 'b.3-e2': [['plan-tests']] });
	expect(rows.map((row) => `${row.subject_id} ${row.object_id}`)).toEqual([
		'scheme:learning-units/b.3-e3/#o2 esco-skill:set-goals',
		'scheme:learning-units/b.3-e3/#o2 esco-skill:run-tests',
		'scheme:learning-units/b.3-e2/#o1 esco-skill:plan-tests',
	]);
});

test('every row is valid and has a reason of its own', () => {
	const rows = rowsOf({
		'b.3-e2': [['run-tests'], ['run-tests', 'plan-tests']],
		'b.3-e3': [['run-tests'], ['run-tests', 'plan-tests']],
	});
	for (const row of rows) expect(mappingRowSchema.safeParse(row).error).toBeUndefined();
	expect(new Set(rows.map((row) => row.comment)).size).toBe(rows.length);
});

test('a skill that is not in the tables has no row: it is a dangling reference', () => {
	expect(rowsOf({ 'b.3-e2': [['debug-software']] })).toEqual([]);
});
