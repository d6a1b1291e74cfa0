import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../tests/fixtures/records.ts';
import { localeOf } from '../words/site-locale.ts';
import { filteredChart } from './filtered.ts';
import { maybe, oneOf } from './params.ts';

const context = { catalogue: catalogueOf({}), locale: localeOf('en'), to: (address: string) => `/sub/${address}` };
const makeChart = (change: { at?: string; listed?: () => string } = {}) =>
	filteredChart({
		id: 'heights',
		about: () => ({ name: 'Heights', lede: 'How high.', title: 'Heights in metres', source: 'Measured' }),
		toSeries: () => [8, 13],
		cites: () => [],
		params: () => ({
			hill: oneOf('Hill', [{ value: 'north', label: 'North' }], 'north'),
			kind: maybe('Kind', [{ value: 'wood', label: 'wood' }], 'all'),
		}),
		chooses: 'hill',
		finding: () => 'Two hills.',
		thumb: () => '<svg/>',
		shown: () => '{count} shown.',
		legend: () => ['a bar'],
		figures: (_, heights) => [
			{ view: 'north', title: 'T', finding: 'F', sentence: heights.join(), svg: '<svg/>', picture: 'p' },
		],
		files: (_, heights) => ({
			columns: ['height'],
			rows: heights.map((height) => ({ height: String(height) })),
			pictures: [{ name: 'heights-north', draw: (lines) => lines.join('\n') }],
		}),
		...change,
	});

describe('on a page', () => {
	const sheet = makeChart().sheet(context);

	test('it stands as it is at first: the usual values, and no choice', () => {
		expect(sheet.controls.map((one) => [one.name, one.kind === 'select' && one.chosen])).toEqual([
			['hill', 'north'],
			['kind', ''],
		]);
		expect(sheet).toMatchObject({ chooses: 'hill', shown: '{count} shown.', legend: ['a bar'] });
	});

	test('its figures lead to its own files', () => {
		expect(sheet.figures[0]).toMatchObject({ sentence: '8,13', figures: 'charts/heights' });
	});
});

describe('in the list of charts', () => {
	test('it says what it finds', () => {
		expect(makeChart().list(context)[0]).toMatchObject({ title: 'Heights', finding: 'Two hills.' });
	});

	test('it leads to its own page, or to the one it stands on', () => {
		expect(makeChart().list(context)[0]?.address).toBe('charts/heights/');
		expect(makeChart({ at: 'hills/' }).list(context)[0]?.address).toBe('hills/');
	});
});

test('its files are called as it is, and say what they are, and of which edition', () => {
	const files = makeChart().files(context);
	expect(files.map(({ path }) => path)).toEqual([
		'charts/heights.csv',
		'charts/heights.json',
		'charts/heights-north.svg',
	]);
	const [csv, json, svg] = files.map(({ bytes }) => new TextDecoder().decode(bytes));
	expect(csv).toContain('height');
	expect(JSON.parse(json ?? '')).toMatchObject({ title: 'Heights in metres', count: 2 });
	expect(svg).toContain('Test edition, version 0.0.1-dev, 2020-01-01, CC-BY-4.0');
});
