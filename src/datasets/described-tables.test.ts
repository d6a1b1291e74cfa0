import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { datasetNames, type DatasetName } from '../schema/collections.ts';
import { toDatasets } from './dataset.ts';
import { withKeys } from './join-keys.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests cannot be read.');
const datasets = toDatasets(catalogue);
const tableOf = (dataset: DatasetName, name: string = dataset) =>
	datasets.find(({ collection }) => collection === dataset)?.tables.find((table) => table.name === name);
const columnsOf = (dataset: DatasetName, name?: string) =>
	tableOf(dataset, name)?.columns.map(({ column }) => column) ?? [];

test.each(datasetNames)('every column of every table of %s has its meaning, and no two have one name', (dataset) => {
	for (const { columns } of datasets.find(({ collection }) => collection === dataset)?.tables ?? []) {
		expect(columns.filter(({ description }) => description === '')).toEqual([]);
		expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
	}
});

test('a reason stands after what it is of, and says so', () => {
	const columns = tableOf('countries')?.columns ?? [];
	const at = columns.findIndex(({ column }) => column === 'contact_point_absent');
	expect(columns[at - 1]?.column ?? '').toMatch(/^title_|^contact_point$/);
	expect(columns[at]).toMatchObject({ description: 'Why contact_point is empty.', type: 'code' });
});

describe('what others know it by stands beside', () => {
	test('a country', () => {
		const rows = tableOf('national-frameworks')?.rows ?? [];
		expect(rows.length).toBeGreaterThan(0);
		for (const { country, country_code, eurostat_geo } of rows) {
			expect(country_code).toBe(String(country).toUpperCase());
			expect(eurostat_geo).toBe(String(country_code).replace('GR', 'EL').replace('GB', 'UK'));
		}
	});

	test('an aggregate of countries, which has no code of ISO', () => {
		const table = { name: 'figures', columns: ['place'], rows: [{ place: 'EU27_2020' }] };
		const place = tableOf('indicators', 'indicators.observations')?.columns.find(({ column }) => column === 'place');
		if (!place) throw new Error('Figures have no place.');
		expect(withKeys(catalogue, table, [place])).toEqual({
			name: 'figures',
			columns: ['place', 'eurostat_geo'],
			rows: [{ place: 'EU27_2020', eurostat_geo: 'EU27_2020' }],
		});
	});

	test('an occupation, and each of a list', () => {
		const uris = new Map<string, string>(catalogue.occupations.all.map(({ id, uri }) => [id, uri]));
		const joint = tableOf('qualifications')?.rows.filter(({ kind }) => kind === 'joint') ?? [];
		expect(joint.length).toBeGreaterThan(0);
		for (const { occupation, occupation_uri } of joint) expect(occupation_uri).toBe(uris.get(String(occupation)));
		const lists = (tableOf('learning-units')?.rows ?? []).filter(({ occupations }) => occupations !== undefined);
		expect(lists.length).toBeGreaterThan(0);
		for (const { occupations, occupations_uri } of lists)
			expect(occupations_uri).toBe(
				String(occupations)
					.split('|')
					.map((id) => uris.get(id))
					.join('|'),
			);
	});
});

test('the EQF level of every kind of qualification stands in one column', () => {
	const rows = tableOf('qualifications')?.rows ?? [];
	expect(columnsOf('qualifications').filter((column) => /^eqf.*level$/.test(column))).toEqual(['eqf_level']);
	expect(new Set(rows.filter((row) => row['eqf_level'] !== undefined).map(({ kind }) => kind)).size).toBe(2);
});
