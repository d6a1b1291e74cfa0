import { expect, test } from 'vitest';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Term } from '../../model/terms.ts';
import type { MappingSet } from '../../schema/mapping.ts';
import { toLocale } from '../../words/locale.ts';
import type { Locale } from '../../words/site-locale.ts';
import { toLinksSeries } from './series.ts';

const makeCollection = <T extends { id: string }>(...all: T[]) => ({
	all,
	byId: new Map(all.map((record) => [record.id, record])),
});
const catalogue = {
	relations: {
		terms: new Map<string, Term>([
			['x:level', { collection: 'competences', id: 'e-cf-3.0/B.3', label: 'Testing, e-2', part: 'e-2' }],
			['x:skill', { collection: 'skills', id: 'run-tests', label: 'run tests' }],
		]),
	},
	competences: makeCollection({ id: 'e-cf-3.0/B.3', code: 'B.3', title: { en: 'Testing', de: 'Testen' } }),
	skills: makeCollection({ id: 'run-tests', title: { en: 'run tests', de: 'Tests durchführen' } }),
	occupations: makeCollection(),
	frameworks: makeCollection(),
} as unknown as Catalogue;
const set = {
	id: 'one',
	title: { en: 'One set' },
	rows: [{ subject_id: 'x:level', object_id: 'x:skill', predicate_id: 'skos:closeMatch', confidence: 0.8 }],
} as unknown as MappingSet;
const seriesIn = (lang: string) => toLinksSeries({ catalogue, locale: toLocale(lang, {}) as unknown as Locale }, set);

test('the ends of a link are called by code, and by their titles in the language at hand', () => {
	const namesIn = (lang: string) => [...seriesIn(lang).subjects, ...seriesIn(lang).objects].map(({ label }) => label);
	expect(namesIn('en')).toEqual(['B.3 Testing, e-2', 'run tests']);
	expect(namesIn('de')).toEqual(['B.3 Testen, e-2', 'Tests durchführen']);
});
