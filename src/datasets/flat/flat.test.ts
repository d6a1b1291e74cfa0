import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { isAbsent } from '../../schema/absent.ts';
import type { Row } from '../table.ts';
import { flatTables } from './index.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests cannot be read.');
const rowsOf = (name: string): Row[] => flatTables.find((table) => table.name === name)?.rows(catalogue) ?? [];

describe.each(flatTables)('$name', (table) => {
	const rows = table.rows(catalogue);

	test('has rows, at most 20 columns, each with a meaning, and fills no other', () => {
		const names = table.columns.map(({ column }) => column);
		expect(rows.length).toBeGreaterThan(0);
		expect(names.length).toBeLessThanOrEqual(20);
		expect(table.columns.filter(({ description }) => description === '')).toEqual([]);
		for (const row of rows) expect(names).toEqual(expect.arrayContaining(Object.keys(row)));
	});

	test('is filled where a column is never empty', () => {
		for (const { column, empty } of table.columns)
			if (empty === 'never')
				expect(
					rows.filter((row) => row[column] === undefined),
					column,
				).toEqual([]);
	});
});

test('a qualification that has no value says why', () => {
	const columns = flatTables.find(({ name }) => name === 'qualifications')?.columns ?? [];
	const empty = rowsOf('qualifications').flatMap((row) =>
		columns
			.filter(({ column, empty: when }) => typeof when === 'object' && row[column] === undefined)
			.map(({ column }) => ({ column, said: String(row['absent'] ?? '') })),
	);
	expect(empty.length).toBeGreaterThan(0);
	for (const { column, said } of empty) expect(said.split('|').map((one) => one.split('=')[0])).toContain(column);
});

test('each qualification is a row, and each figure with its place as Eurostat has it', () => {
	expect(rowsOf('qualifications').map(({ id }) => id)).toEqual(catalogue.qualifications.all.map(({ id }) => id));
	const figures = catalogue.indicators.all.flatMap(({ observations }) => observations);
	expect(rowsOf('indicators').map(({ value }) => value)).toEqual(
		figures.map(({ value }) => (isAbsent(value) ? undefined : value)),
	);
	for (const { country_code, eurostat_geo } of rowsOf('indicators'))
		expect(eurostat_geo).toBe(country_code === 'GR' ? 'EL' : (country_code ?? eurostat_geo));
});

test('each skill of an occupation is a row with the URIs of both', () => {
	const { occupations, skills } = catalogue;
	for (const { occupation, occupation_uri, skill, skill_uri } of rowsOf('occupations-skills')) {
		expect(occupation_uri).toBe(occupations.byId.get(String(occupation))?.uri);
		expect(skill_uri).toBe(skills.byId.get(String(skill))?.uri);
	}
});
