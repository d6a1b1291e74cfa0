import { describe, expect, test } from 'vitest';
import { countryData } from '../../../tests/fixtures/country-data.ts';
import { pairRows } from './pairs.ts';

const data = countryData();

describe('the closest qualifications', () => {
	test('are turned with the order of the countries, and so are the words of both directions', () => {
		const [there] = pairRows(data, ['es', 'lv']);
		const [back] = pairRows(data, ['lv', 'es']);
		expect(there?.closest).toMatchObject({
			from: { id: 'es-b' },
			there: { word: 'part', coverage: 0.5, high: 1, holds: 860 },
			back: { word: 'most' },
		});
		expect(back?.closest).toMatchObject({ from: { id: 'lv-a' }, there: { word: 'most' }, back: { word: 'part' } });
	});

	test('are there for every two countries, and missing where none share a competence', () => {
		expect(pairRows(data, ['es', 'lv', 'it']).map(({ a, b, closest }) => [a, b, !!closest])).toEqual([
			['es', 'lv', true],
			['es', 'it', false],
			['lv', 'it', false],
		]);
	});
});
