import { expect, test } from 'vitest';
import { type DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';
import { shapeOf } from '../schema/shape.ts';
import { dictionaryOf } from './dictionary.ts';

const tablesOf = (dataset: DatasetName) => dictionaryOf(dataset, shapeOf(publishedSchemas[dataset]));
const columnOf = (dataset: DatasetName, table: string, column: string) =>
	tablesOf(dataset)
		.find((one) => one.table === table)
		?.columns.find((one) => one.column === column);

test.each([
	['countries', 'countries', 'title_en', { type: 'text', empty: 'never' }],
	['countries', 'countries', 'eurostat_geo', { type: 'text', empty: 'never' }],
	['countries', 'countries', 'contact_point', { type: 'nothing', empty: { reasonIn: 'contact_point_absent' } }],
	['countries', 'countries', 'contact_point_url', { type: 'address', empty: { reasonIn: 'contact_point_absent' } }],
	['countries', 'countries', 'evidence_…', { type: 'group' }],
	['countries', 'countries', 'evidence_sources', { type: 'id', isList: true, collection: 'sources' }],
	['learning-units', 'learning-units', 'total_hours', { type: 'integer', unit: 'hours' }],
	['learning-units', 'learning-units.outcomes', 'skills', { type: 'id', isList: true, collection: 'skills' }],
	['learning-units', 'learning-units.contents', 'text_en', { type: 'text', empty: 'never' }],
	['occupations', 'occupations', 'title_versions_…', { type: 'text' }],
	['qualifications', 'qualifications', 'eurostat_geo', { type: 'code', kinds: ['national'] }],
	['qualifications', 'qualifications', 'related_occupations_uri', { type: 'address', isList: true, kinds: ['joint'] }],
	['indicators', 'indicators.observations', 'country_code', { type: 'code', empty: 'left-out' }],
	['qualifications', 'qualifications', 'eqf_level', { empty: { reasonIn: 'eqf_level_absent' }, kinds: [] }],
	['certifications', 'certifications', 'unit', { kinds: ['unit'] }],
	['certifications', 'certifications', 'title_en', { kinds: [] }],
	['certifications', 'certifications', 'kind', { values: ['unit', 'role'], kinds: [] }],
	['qualifications', 'qualifications', 'predecessor', { type: 'id', collection: 'qualifications', empty: 'left-out' }],
	['qualifications', 'qualifications', 'predecessor_name', { type: 'text', empty: 'left-out' }],
	['qualifications', 'qualifications', 'in_force_to', { type: 'date', empty: 'left-out' }],
	['qualifications', 'qualifications.outcomes', 'eurostat_geo', undefined],
	['comparability', 'comparability', 'word', { type: 'code', empty: 'never' }],
	['comparability', 'comparability', 'worlds_most', { type: 'integer', unit: 'of 1000 ways' }],
] as const)('of %s, the table %s has %s', (dataset, table, column, meaning) => {
	if (meaning) expect(columnOf(dataset, table, column)).toMatchObject(meaning);
	else expect(columnOf(dataset, table, column)).toBeUndefined();
});

test('what kinds say differently of one column is told together', () => {
	expect(columnOf('certifications', 'certifications', 'kind')?.description).toMatch(/^unit: .+ role: /);
});

test('a table of entries says what the list is', () => {
	const [, parts] = tablesOf('frameworks');
	expect(parts).toMatchObject({ table: 'frameworks.parts', description: expect.stringContaining('levels') as string });
});
