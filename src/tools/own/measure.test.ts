import { describe, expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../../tests/fixtures/national.ts';
import {
	catalogueOf,
	competence,
	learningUnit,
	mappingSet,
	outcomes,
	qualificationProfile,
	skill,
} from '../../../tests/fixtures/records.ts';
import { measureSuggestions } from './measure.ts';
import { toSuggestData } from './to-suggest-data.ts';

const en = (text: string) => ({ en: text });
const [b1, b3] = ['e-cf-3.0/B.1', 'e-cf-3.0/B.3'];

/** A unit whose outcomes say this, and then what no other says. */
const unit = (id: string, ...texts: string[]) =>
	learningUnit(id, {
		outcomes: outcomes(
			...Array.from({ length: 6 }, (_, i) => ({
				text: en(texts[i] ?? `${id.replaceAll(/\W/g, '')}x${i}`),
				skills: [],
			})),
		),
	});
const twice = (places: string[]) => ({ doubleCoding: { first: places, sureness: 'sure', second: places } });
const national = (id: string, country: string, ...list: (readonly [string, object])[]) =>
	nationalQualification({
		...{ id, country, read: 'outcomes' },
		outcomes: list.map(([text, changes], i) => nationalOutcome(`o${i + 1}`, { text: en(text), ...changes })),
	});

const catalogue = catalogueOf({
	competences: [b1, b3].map(competence),
	'qualification-profiles': ['b.1', 'b.3'].map(qualificationProfile),
	'learning-units': [
		unit('b.1-e2', 'Welds boats'),
		unit('b.3-e2', 'Grills fish slowly', 'Bakes pies'),
		unit('b.3-e3', 'Grills fish quickly', 'Pipes music'),
	],
	skills: [skill('weld-pipes')],
	mappings: [
		mappingSet([
			{ subject_id: 'scheme:competences/e-cf-3.0/b.1/', object_id: 'http://data.europa.eu/esco/skill/weld-pipes' },
			{ subject_id: 'scheme:competences/e-cf-3.0/b.1/', object_id: 'esco-skill:weld-pipes' },
			{ subject_id: 'scheme:competences/e-cf-3.0/b.1/', object_id: 'esco-skill:weld-pipes' },
		]),
	],
	qualifications: [
		national(
			'si-one',
			'si',
			['Welds pipes', { competences: [b1], skills: ['weld-pipes'], ...twice([b1]) }],
			['Bakes bread', { competences: [], ...twice([]) }],
		),
		national('si-two', 'si', ['Welds pipes at night', { competences: [b1, b3] }]),
		national('de-one', 'de', ['Bakes bread at night', { competences: [] }]),
	],
});

describe('what is suggested from', () => {
	const { competences, groups, mapped } = toSuggestData(catalogue);

	test('are sentences with the places of their competences, and the skills that are mapped to one', () => {
		expect(competences).toEqual([b1, b3]);
		expect(mapped).toEqual({ 'weld-pipes': [0] });
		expect(groups.map(({ kind, of, sentences }) => [kind, of, sentences.length])).toEqual([
			['unit', 'b.1-e2', 6],
			['unit', 'b.3-e2', 6],
			['unit', 'b.3-e3', 6],
			['profile', 'b.1', 5],
			['profile', 'b.3', 5],
			['competence', b1, 1],
			['competence', b3, 1],
			['national', 'de-one', 1],
			['national', 'si-one', 2],
			['national', 'si-two', 1],
		]);
		expect(groups.at(-2)?.sentences).toEqual([
			['Welds pipes', [0], ['weld-pipes']],
			['Bakes bread', []],
		]);
		expect(groups.at(-1)?.sentences).toEqual([['Welds pipes at night', [0, 1]]]);
	});
});

describe('suggestions are tried on what was coded by hand', () => {
	const { units, national: own, abroad, coders, tradeOff } = measureSuggestions(catalogue);

	test('as if their own unit were not there', () => {
		// First is right: boats by the welded pipes, fish by that of the other unit, twice. Pipes of music are taken for those
		// that are welded, which belong to B.1 and, one of them, to B.3 as well.
		expect(units.competences).toEqual({ outcomes: 18, belonging: 18, suggested: 4, first: 3, among: 4 });
		// Pies are taken for bread.
		expect(units.outside).toEqual({ said: 1, right: 0 });
	});

	test('as if their own qualification were not there', () => {
		expect(own.competences).toEqual({ outcomes: 2, belonging: 1, suggested: 1, first: 1, among: 1 });
		expect(own.outside).toEqual({ said: 1, right: 1 });
		expect(own.skills).toEqual({ outcomes: 2, belonging: 1, suggested: 0, first: 0, among: 0 });
	});

	test('as if nothing of their country were there', () => {
		// The pipes of the other Slovene qualification are gone; the title of the skill is left.
		expect(abroad.competences).toEqual({ outcomes: 2, belonging: 1, suggested: 1, first: 1, among: 1 });
		expect(abroad.outside).toEqual({ said: 1, right: 1 });
	});

	test('beside what two coders do, and by other thresholds', () => {
		expect(coders).toEqual({ outcomes: 2, same: 2 });
		expect(tradeOff.map(({ at }) => at)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3]);
		expect(tradeOff.map(({ hits }) => hits.first)).toEqual([1, 1, 1, 1, 1]);
	});
});
