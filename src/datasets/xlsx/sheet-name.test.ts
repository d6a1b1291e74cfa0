import { expect, test } from 'vitest';
import { toSheetName } from './sheet-name.ts';

test.each([
	['skills', 'skills'],
	['qualifications.competences', 'qualifications.competences'],
	['learning-units.assessment.methods', 'lu.assessment.methods'],
	['learning-units.assessment.methods.outcomes-of-all', 'lu.a.methods.outcomes-of-all'],
])('the sheet of %s is named %s', (table, name) => {
	expect(toSheetName(table)).toBe(name);
});

test.each(['', 'a/b', 'a:b', "'a", 'a'.repeat(32)])('no sheet is named %j', (table) => {
	expect(() => toSheetName(table)).toThrow(`The table ${table} has no name as a sheet.`);
});
