import { describe, expect, test } from 'vitest';
import { countryData } from '../../../tests/fixtures/country-data.ts';
import { pairRows } from './pairs.ts';

const data = countryData();

describe('the closest qualifications', () => {
	test('are turned with the order of the countries', () => {
		const [there] = pairRows(data, ['es', 'lv']);
		const [back] = pairRows(data, ['lv', 'es']);
		expect([there?.closest?.from.id, there?.closest?.forth.of]).toEqual(['es-b', 2]);
		expect([back?.closest?.from.id, back?.closest?.forth.of]).toEqual(['lv-a', 1]);
	});

	test('are there for every two countries, and missing where none share a competence', () => {
		expect(pairRows(data, ['es', 'lv', 'it']).map(({ a, b, closest }) => [a, b, !!closest])).toEqual([
			['es', 'lv', true],
			['es', 'it', false],
			['lv', 'it', false],
		]);
	});
});
