import { describe, expect, test } from 'vitest';
import {
	catalogueOf,
	competence,
	electiveGroup,
	learningUnit,
	mappingSet,
	nationalQualification,
	occupation,
	outcomes,
	qualification,
	qualificationProfile,
} from '../../../tests/fixtures/records.ts';
import { comparabilityOf } from './all-pairs.ts';
import { basisOf } from './basis.ts';
import { compare } from './compare.ts';
import { toComparable } from './comparable.ts';

const name = (id: string) => `scheme:competences/${id.toLowerCase()}/`;
const mapped = (competence: string, level: number, row = {}) => ({
	subject_id: 'scheme:qualifications/si-tester/',
	object_id: `${name(competence)}#e-${level}`,
	...row,
});

/** A catalogue of two units, and of competences in two editions of which D.6 and D.12 are not what they were. */
const catalogueWith = (rows: object[] = [], changes = {}) =>
	catalogueOf({
		competences: ['e-cf-3.0/B.3', 'e-cf-3.0/D.6', 'e-cf-3.0/D.12', 'e-cf-4.0/D.5', 'e-cf-4.0/D.6'].map(competence),
		occupations: [occupation()],
		'qualification-profiles': [qualificationProfile('b.3')],
		'learning-units': [
			learningUnit('b.3-e2', { outcomes: outcomes({ skills: ['run-tests'] }) }),
			learningUnit('b.3-e3', { outcomes: outcomes({ skills: ['plan-tests', 'run-tests'] }) }),
		],
		qualifications: [qualification(changes), nationalQualification()],
		mappings: [mappingSet(rows)],
	});
const comparableOf = (catalogue: ReturnType<typeof catalogueWith>, id: string) => {
	const found = catalogue.qualifications.byId.get(id);
	if (!found) throw new Error(`no ${id}`);
	return toComparable(catalogue, found);
};

describe('a joint qualification', () => {
	test('has what its compulsory units lead to, and nothing of its electives', () => {
		const electives = [electiveGroup(['b.3-e3', 'd.2-e4'])];
		const one = comparableOf(catalogueWith([], { compulsory: ['b.3-e2', 'x.1-e1'], electives }), 'test-lead');
		expect(one.competences).toEqual([{ competence: 'e-cf-3.0/B.3', level: 2, unit: 'b.3-e2' }]);
		expect(one.skills).toEqual(['run-tests']);
		expect(one.workload).toEqual([
			{ unit: 'scheme-points', from: 4 },
			{ unit: 'hours', from: 100 },
		]);
	});

	test('without electives has an exact workload', () => {
		expect(comparableOf(catalogueWith(), 'test-lead')).toMatchObject({
			eqf: 5,
			occupation: 'software-tester',
			isco: '2519',
			workload: [
				{ unit: 'scheme-points', from: 4, to: 4 },
				{ unit: 'hours', from: 100, to: 100 },
			],
		});
	});

	test('is the same in whatever order its units stand', () => {
		const other = catalogueWith([], { compulsory: ['b.3-e3', 'b.3-e2'] });
		expect(comparableOf(other, 'test-lead')).toEqual(comparableOf(catalogueWith(), 'test-lead'));
	});

	test('that was taken out of force is compared with nothing', () => {
		const { comparables } = comparabilityOf(catalogueWith([], { status: 'deprecated' }));
		expect([...comparables.keys()]).toEqual(['si-tester']);
	});
});

describe('a national qualification', () => {
	test('has the competences that are mapped to it, each level once, by the surest row', () => {
		const rows = [mapped('e-cf-3.0/B.3', 2, { confidence: 0.4 }), mapped('e-cf-3.0/B.3', 2, { confidence: 0.6 })];
		expect(comparableOf(catalogueWith(rows), 'si-tester')).toEqual({
			id: 'si-tester',
			eqf: 4,
			competences: [{ competence: 'e-cf-3.0/B.3', level: 2, confidence: 0.6 }],
			isco: '2519',
			workload: [],
		});
	});

	test('that nothing is mapped to has none', () => {
		expect(comparableOf(catalogueWith(), 'si-tester').competences).toEqual([]);
	});

	test('is compared with a joint one by what is mapped', () => {
		const catalogue = catalogueWith([mapped('e-cf-3.0/B.3', 2)]);
		const [joint, national] = [comparableOf(catalogue, 'test-lead'), comparableOf(catalogue, 'si-tester')];
		expect(compare(national, joint, basisOf(catalogue))).toMatchObject({
			levelDifference: 1,
			// e-2 is held, e-3 is one level above it.
			competences: { forth: { earned: 1.5, of: 2 }, back: { earned: 1, of: 1 } },
			occupation: 'same-unit-group',
			band: 'partly',
			bridge: { forth: { units: [{ id: 'b.3-e3' }], creditPoints: 2, left: [] } },
			confidence: 0.8,
		});
	});
});

describe('competences are joined across editions', () => {
	const joinsOf = (row: object) => {
		const { joins } = basisOf(catalogueWith([{ ...row, subject_id: name('e-cf-3.0/D.12') }]));
		return [...joins].map(([id, list]) => [id, list.map(({ other, same }) => [other, same])]);
	};

	test('as the same by an exact match that a person made, read from both ends', () => {
		expect(joinsOf({ object_id: name('e-cf-4.0/D.6'), predicate_id: 'skos:exactMatch' })).toEqual([
			['e-cf-3.0/D.12', [['e-cf-4.0/D.6', true]]],
			['e-cf-4.0/D.6', [['e-cf-3.0/D.12', true]]],
		]);
	});

	test.each([
		{ predicate_id: 'skos:closeMatch' },
		{ predicate_id: 'skos:relatedMatch' },
		{ predicate_id: 'skos:exactMatch', mapping_justification: 'semapv:LexicalMatching' },
	])('as half by any other match: %j', (row) => {
		expect(joinsOf({ object_id: name('e-cf-4.0/D.6'), ...row })).toEqual([
			['e-cf-3.0/D.12', [['e-cf-4.0/D.6', false]]],
			['e-cf-4.0/D.6', [['e-cf-3.0/D.12', false]]],
		]);
	});

	test('but not within an edition', () => {
		expect(joinsOf({ object_id: name('e-cf-3.0/D.6') })).toEqual([]);
	});
});
