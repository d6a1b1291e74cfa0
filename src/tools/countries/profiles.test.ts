import { describe, expect, test } from 'vitest';
import { countryData } from '../../../tests/fixtures/country-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import { coverageOf, profilesOf } from './profiles.ts';
import { levelsInWords, mappedInWords, sharedInWords } from './sentences.ts';

const locale = localeOf('en');
const data = countryData();
const coverage = (...countries: string[]) => coverageOf(data, profilesOf(data, countries));

describe('what countries cover', () => {
	test('is shared, had by one alone, or had by none', () => {
		const { shared, alone, uncovered } = coverage('es', 'lv');
		expect(shared).toEqual(['e-cf-3.0/B.1']);
		expect(alone).toEqual({ es: ['e-cf-3.0/C.1'], lv: ['e-cf-3.0/B.3'] });
		expect(uncovered).toEqual(['e-cf-3.0/A.1']);
	});

	test('is the highest level of any qualification, and counts each qualification once', () => {
		const [development] = coverage('es', 'lv').rows;
		expect(development?.holdings['es']).toMatchObject({ highest: 3 });
		expect(development?.holdings['es']?.held.map(({ qualification, level }) => [qualification.id, level])).toEqual([
			['es-a', 3],
			['es-b', 2],
		]);
	});

	test('is not known of a country without a mapped qualification, and takes nothing from what the others share', () => {
		const { known, unknown, shared } = coverage('es', 'lv', 'it');
		expect(known.map(({ id }) => id)).toEqual(['es', 'lv']);
		expect(unknown.map(({ id }) => id)).toEqual(['it']);
		expect(shared).toEqual(['e-cf-3.0/B.1']);
		expect(sharedInWords(locale, coverage('es', 'lv', 'it')).join(' ')).toContain('Not known for Italy.');
	});

	test('is not compared where fewer than two are known', () => {
		expect(coverage('es', 'it').alone).toEqual({ es: [] });
		expect(sharedInWords(locale, coverage('es', 'it'))[0]).toContain('cannot be compared');
	});

	test('is summed up in a sentence', () => {
		expect(sharedInWords(locale, coverage('es', 'lv'))).toEqual([
			'Of 4 competences of e-CF 3.0, the mapped qualifications of both cover 1; Spain alone 1, Latvia alone 1.',
		]);
	});
});

describe('qualifications', () => {
	test('are counted by level, those without one apart', () => {
		const [spain, italy] = profilesOf(data, ['es', 'it']);
		expect(spain && levelsInWords(locale, spain)).toBe('1 at EQF 4 and 1 at EQF 5');
		expect(italy && levelsInWords(locale, italy)).toBe('1 with no known EQF level');
	});

	test('say how surely competences are mapped to them', () => {
		const words = Object.values(data.qualifications).map((one) => mappedInWords(locale, one));
		expect(words).toEqual([
			'2 competences, confidence 0.4 to 0.7',
			'1 competence, confidence 0.6',
			'2 competences, confidence 0.5',
			'competences not mapped',
		]);
	});
});
