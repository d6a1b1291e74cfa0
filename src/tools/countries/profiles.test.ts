import { describe, expect, test } from 'vitest';
import { countryData } from '../../../tests/fixtures/country-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import { coverageOf, profilesOf } from './profiles.ts';
import { levelsInWords, restsInWords, sharedInWords } from './sentences.ts';

const locale = localeOf('en');
const data = countryData();
const coverage = (...countries: string[]) => coverageOf(data, profilesOf(data, countries));

describe('what countries give room to', () => {
	test('is shared, had by one alone, or had by none', () => {
		const { shared, alone, uncovered } = coverage('es', 'lv');
		expect(shared).toEqual(['e-cf-3.0/B.1']);
		expect(alone).toEqual({ es: ['e-cf-3.0/C.1'], lv: ['e-cf-3.0/B.3'] });
		expect(uncovered).toEqual(['e-cf-3.0/A.1']);
	});

	test('is said by how many of those that were read, and how much on the average', () => {
		const [development, , support] = coverage('es', 'lv').rows;
		expect(development?.holdings['es']?.mean).toBeCloseTo(0.4);
		expect(development?.holdings['es']?.held.map(({ qualification, share }) => [qualification.id, share])).toEqual([
			['es-b', 0.5],
			['es-a', 0.3],
		]);
		expect(support?.holdings).not.toHaveProperty('lv');
	});

	test('has no average where it rests on a description only', () => {
		const [development] = coverage('es', 'lv').rows;
		expect(development?.holdings['lv']).not.toHaveProperty('mean');
	});

	test('is not known of a country of which nothing was read, and takes nothing from what the others share', () => {
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
			'Of 4 competences of e-CF 3.0, the qualifications of both have 1; Spain alone 1, Latvia alone 1.',
		]);
	});
});

describe('qualifications', () => {
	test('are counted by level, those without one apart', () => {
		const [spain, italy] = profilesOf(data, ['es', 'it']);
		expect(spain && levelsInWords(locale, spain)).toBe('1 at EQF 4 and 1 at EQF 5');
		expect(italy && levelsInWords(locale, italy)).toBe('1 with no known EQF level');
	});

	test('say on what they rest, or why nothing follows from them', () => {
		const words = Object.values(data.qualifications).map((one) => restsInWords(locale, one));
		expect(words).toEqual([
			'2 competences, on learning outcomes that were read',
			'1 competence, on learning outcomes that were read',
			'It can no longer be awarded.',
			'2 competences, by description only',
			'Only its title is known, and a title counts nothing.',
		]);
	});

	test('that have ended are not counted, and are named with the reason', () => {
		const [spain] = profilesOf(data, ['es']);
		expect(spain?.qualifications.map(({ id }) => id)).toEqual(['es-a', 'es-b']);
		expect(spain?.left.map(({ id }) => id)).toEqual(['es-old']);
	});
});
