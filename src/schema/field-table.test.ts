import { expect, test } from 'vitest';
import { fieldTables } from './field-table.ts';

const rowOf = (name: Parameters<typeof fieldTables>[0], field: string) =>
	fieldTables(name)
		.split('\n')
		.find((line) => line.startsWith(`| \`${field}\` |`))
		?.split(' | ')
		.slice(2)
		.join(', ');

test.each([
	['countries', 'title', 'text by language, yes |'],
	['qualifications', 'successor', 'id in `qualifications`, or fields of its own, no |'],
	['countries', 'eurostatCode', '`EL`, `UK`, no |'],
	['countries', 'contactPoint', 'fields of its own, yes, or a reason |'],
	['countries', 'contactPoint.url', 'web address, yes |'],
	['countries', 'evidence', 'evidence, yes |'],
	['skills', 'digital', '`true` or `false`, yes |'],
	['sources', 'date', 'date, yes, or a reason |'],
	['mappings', 'rows[].mapping_date', 'day, yes |'],
	['mappings', 'rows[].confidence', 'number, 0 to 1 (of 1), yes |'],
	['learning-units', 'outcomes[].skills', 'list: id in `skills`, yes |'],
	['learning-units', 'notionalHours.taught', 'whole number, 0 to 1500 (hours), yes |'],
	['qualifications', 'workload[].from', 'number, above 0 (the unit of the row), yes |'],
	['certifications', 'kind', '`unit`, yes |'],
	['edition', 'released', '`true` or `false`, yes |'],
] as const)('of %s, %s is told as %s', (name, field, told) => {
	expect(rowOf(name, field)).toBe(told);
});

test.each([
	['countries', 'id'],
	['competences', 'id'],
	['competences', 'framework'],
	['skills', 'framework'],
] as const)('of %s, %s follows from the place and is not told', (name, field) => {
	expect(rowOf(name, field)).toBeUndefined();
});

test('each kind of a record has a table of its own', () => {
	expect(fieldTables('certifications').match(/^Of the kind .*$/gm)).toEqual([
		'Of the kind `unit`:',
		'Of the kind `role`:',
	]);
});
