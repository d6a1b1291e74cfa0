import { describe, expect, test } from 'vitest';
import { toDatasetFiles } from '../../src/datasets/files.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { toSqliteFile } from '../../src/io/sqlite-file.ts';
import type { Edition } from '../../src/schema/edition.ts';
import { catalogueOf } from '../fixtures/records.ts';
import { tableFaults, type Package, type Resource } from '../fixtures/table-schema.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');
const files = await toDatasetFiles(catalogue, [], toSqliteFile);
const textOf = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const descriptor = JSON.parse(textOf('datapackage.json')) as Package & Record<string, unknown>;
const schemaOf = (name: string) => descriptor.resources.find((resource) => resource.name === name)?.schema;

test('every CSV is a resource, and every cell of it what its field says', () => {
	const tables = files.filter(({ path }) => path.endsWith('.csv')).map(({ path }) => path);
	expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables.sort());
	expect(tableFaults(descriptor, textOf)).toEqual([]);
});

test('every field has a description, and no two resources one name', () => {
	const fields = descriptor.resources.flatMap(({ schema }) => schema.fields);
	expect(fields.filter(({ description }) => !description)).toEqual([]);
	expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
});

test.each([
	['skills', 'digital', { type: 'boolean', constraints: { required: true } }],
	['skills', 'id', { type: 'string', constraints: { required: true, unique: true } }],
	[
		'learning-units',
		'total_hours',
		{ type: 'integer', description: expect.stringMatching(/ Unit: hours\.$/) as string },
	],
	['qualifications', 'eqf_level', { type: 'integer', constraints: undefined }],
	['decisions', 'date', { type: 'string', constraints: { pattern: expect.any(String) as string } }],
	['competences', 'evidence_sources', { type: 'string', constraints: undefined }],
	['flat-indicators', 'value', { type: 'number', constraints: undefined }],
])('the field %s of %s tells readers what it holds', (resource, name, expected) => {
	const field = schemaOf(resource)?.fields.find((one) => one.name === name);
	expect({ constraints: undefined, ...field }).toMatchObject(expected);
});

test('rows are told apart, and lead to the records that they name', () => {
	const to = (column: string, resource: string) => ({ fields: [column], reference: { resource, fields: ['id'] } });
	expect(schemaOf('learning-units.assessment.methods.outcomes')?.primaryKey).toEqual([
		'parent',
		'parent_position',
		'position',
	]);
	expect(schemaOf('learning-units.outcomes')?.foreignKeys).toEqual([to('parent', 'learning-units')]);
	expect(schemaOf('flat-occupations-skills')?.foreignKeys).toEqual([
		to('occupation', 'occupations'),
		to('skill', 'skills'),
	]);
});

describe('the edition', () => {
	const packageOf = async (changes: Partial<Edition>) => {
		const bare = catalogueOf({});
		const made = await toDatasetFiles({ ...bare, edition: { ...bare.edition, ...changes } }, [], toSqliteFile);
		const file = made.find(({ path }) => path === 'datapackage.json');
		return JSON.parse(new TextDecoder().decode(file?.bytes)) as Record<string, unknown>;
	};

	test('gives version, licence, day and publisher', async () => {
		expect(await packageOf({ issued: '2026-11-25', publisher: 'Editors' })).toMatchObject({
			version: '0.0.1-dev',
			created: '2026-11-25T00:00:00Z',
			licenses: [{ name: 'CC-BY-4.0' }],
			contributors: [{ title: 'Editors' }],
		});
	});

	test('gives no moment where only the month of issue is known', async () => {
		expect(await packageOf({ issued: '2026-11' })).not.toHaveProperty('created');
	});
});

describe('the reader of these tests finds', () => {
	const fields = [
		{ name: 'id', type: 'string', constraints: { required: true } },
		{ name: 'n', type: 'integer' },
	];
	const resource = (changes: Partial<Resource['schema']> = {}): Package => ({
		resources: [
			{
				...{ name: 'a', path: 'a.csv', bytes: 0, hash: '' },
				schema: { fields, primaryKey: ['id'], missingValues: [''], ...changes },
			},
		],
	});
	const self = { fields: ['n'], reference: { resource: 'a', fields: ['id'] } };

	test.each([
		['nothing', 'id,n\r\nx,1\r\n', {}, []],
		['another column', 'id,m\r\nx,1\r\n', {}, ['a: other columns']],
		['a number that is none', 'id,n\r\nx,1.5\r\n', {}, ['a: row 1: n: "1.5" is no integer']],
		['an empty cell', 'id,n\r\n,1\r\n', {}, ['a: row 1: id: "" is empty, and is required']],
		['a key that stands twice', 'id,n\r\nx,1\r\nx,2\r\n', {}, ['a: id is not unique']],
		['a key that names nothing', 'id,n\r\n1,1\r\n2,3\r\n', { foreignKeys: [self] }, ['a: n ["3"] is no a']],
	])('%s', (_, text, changes, faults) => {
		expect(tableFaults(resource(changes), () => text)).toEqual(faults);
	});
});
