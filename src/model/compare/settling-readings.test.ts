import { expect, test } from 'vitest';
import { nationalQualification } from '../../../tests/fixtures/national.ts';
import { catalogueOf, competence } from '../../../tests/fixtures/records.ts';
import { comparabilityOf } from './all-pairs.ts';
import { settledFrom, settlingReadings } from './settling-readings.ts';

const outcomes = (list: [code: string, sureness: string][]) =>
	list.map(([code, sureness], i) => ({
		id: `o${i + 1}`,
		type: 'skill',
		text: { en: `Outcome ${i + 1}` },
		place: `Article ${i + 1}`,
		source: 'handbook',
		view: 'main',
		competences: [`e-cf-3.0/${code}`],
		sureness,
		...(sureness === 'open' ? { reason: { en: 'It may be another.' } } : {}),
		skills: [],
	}));

const list = (id: string, own: [string, string][], changes: object = {}) =>
	nationalQualification({ id, read: 'outcomes', list: { kind: 'closed' }, outcomes: outcomes(own), ...changes });

const catalogueWith = (...qualifications: object[]) =>
	catalogueOf({ competences: ['B.1', 'B.3'].map((code) => competence(`e-cf-3.0/${code}`)), qualifications });

const sure: [string, string][] = [
	['B.1', 'sure'],
	['B.3', 'sure'],
];
const open: [string, string][] = [
	['B.1', 'sure'],
	['B.3', 'open'],
];

test('the reading that leaves a word open is named, in the qualification in which it is open', () => {
	const catalogue = catalogueWith(list('si-sure', sure), list('si-open', open));
	const held = [...comparabilityOf(catalogue).from.values()].flat().map(({ holds = 0 }) => holds);
	expect(Math.min(...held)).toBeLessThan(settledFrom);
	const [first] = settlingReadings(catalogue);
	expect(first).toMatchObject({ qualification: 'si-open', competence: 'e-cf-3.0/B.3' });
	expect(first?.gain).toBeGreaterThan(0);
});

test('the weightiest come first, and are computed once', () => {
	const catalogue = catalogueWith(list('si-sure', sure), list('si-open', open), list('si-other', open));
	const all = settlingReadings(catalogue);
	expect(all.map(({ gain }) => gain)).toEqual(all.map(({ gain }) => gain).sort((a, b) => b - a));
	expect(settlingReadings(catalogue)).toBe(all);
});

test('pairs two EQF levels apart are not asked for', () => {
	expect(settlingReadings(catalogueWith(list('si-sure', sure, { eqfLevel: 6 }), list('si-open', open)))).toEqual([]);
});
