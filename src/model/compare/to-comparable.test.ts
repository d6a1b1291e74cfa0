import { describe, expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../../tests/fixtures/national.ts';
import {
	catalogueOf,
	competence,
	electiveGroup,
	learningUnit,
	mappingSet,
	occupation,
	outcomes,
	qualification,
	qualificationProfile,
} from '../../../tests/fixtures/records.ts';
import { comparabilityOf } from './all-pairs.ts';
import { basisOf } from './basis.ts';
import { compare } from './compare.ts';
import { toComparable } from './to-comparable.ts';
import { toProfile } from './profile.ts';

const name = (id: string) => `scheme:competences/${id.toLowerCase()}/`;

/** What a test changes: rows of the mapping set, fields of the two qualifications, and further ones. */
interface Parts {
	rows?: object[];
	joint?: Record<string, unknown>;
	national?: Record<string, unknown>;
	others?: object[];
}

/** A catalogue of two units, and of competences in two editions of which D.6 and D.12 are not what they were. */
const catalogueWith = ({ rows = [], joint = {}, national = {}, others = [] }: Parts = {}) =>
	catalogueOf({
		competences: ['e-cf-3.0/B.1', 'e-cf-3.0/B.3', 'e-cf-3.0/D.6', 'e-cf-3.0/D.12', 'e-cf-4.0/D.5', 'e-cf-4.0/D.6'].map(
			competence,
		),
		occupations: [occupation()],
		'qualification-profiles': [qualificationProfile('b.3')],
		'learning-units': [
			learningUnit('b.3-e2', { outcomes: outcomes({ skills: ['run-tests'] }) }),
			learningUnit('b.3-e3', { outcomes: outcomes({ skills: ['plan-tests', 'run-tests'] }) }),
		],
		qualifications: [qualification(joint), nationalQualification(national), ...others] as never,
		mappings: [mappingSet(rows)],
	});

const comparableOf = (id: string, parts: Parts = {}) => {
	const catalogue = catalogueWith(parts);
	const found = catalogue.qualifications.byId.get(id);
	if (!found) throw new Error(`no ${id}`);
	return toComparable(catalogue, found);
};

describe('a joint qualification', () => {
	test('has the outcomes of its compulsory units, certain, for the hours of the unit by their share in its assessment', () => {
		const electives = [electiveGroup(['b.3-e3', 'd.2-e4'])];
		const one = comparableOf('test-lead', { joint: { compulsory: ['b.3-e2', 'x.1-e1'], electives } });
		expect(one).toMatchObject({ basis: 'units', isClosed: true, measure: 'hours', skills: ['run-tests'] });
		expect(one.levels).toEqual(new Map([['e-cf-3.0/B.3', 2]]));
		expect(one.outcomes[0]).toMatchObject({
			key: 'b.3-e2#o1',
			competences: ['e-cf-3.0/B.3'],
			sureness: 'certain',
		});
		expect(one.outcomes.reduce((sum, { room }) => sum + room, 0)).toBeCloseTo(50, 9);
		expect(one.workload).toEqual([
			{ unit: 'scheme-points', from: 4 },
			{ unit: 'hours', from: 100 },
		]);
	});

	test('states the highest level of each competence, and without electives an exact workload', () => {
		const one = comparableOf('test-lead');
		expect(one.levels).toEqual(new Map([['e-cf-3.0/B.3', 3]]));
		expect(one).toMatchObject({ eqf: 5, occupation: 'software-tester', isco: '2519' });
		expect(one.workload[0]).toEqual({ unit: 'scheme-points', from: 4, to: 4 });
	});

	test('that was taken out of force is compared with nothing', () => {
		const { profiles } = comparabilityOf(catalogueWith({ joint: { status: 'deprecated' } }));
		expect([...profiles.keys()]).toEqual(['si-tester']);
	});
});

describe('a national qualification', () => {
	const read = { read: 'outcomes', list: { kind: 'closed' } };

	test('has the outcomes that were read, those of the main view', () => {
		const national = {
			...read,
			years: 2,
			outcomes: [
				nationalOutcome('o1'),
				nationalOutcome('o2', { competences: [], sureness: 'likely' }),
				nationalOutcome('o3', { view: 'second' }),
				nationalOutcome('o4', { view: 'option' }),
			],
		};
		expect(comparableOf('si-tester', { national })).toEqual({
			id: 'si-tester',
			eqf: 4,
			basis: 'outcomes',
			isClosed: true,
			measure: 'duration',
			outcomes: [
				{ key: 'si-tester#o1', room: 1500, competences: ['e-cf-3.0/B.3'], sureness: 'sure' },
				{ key: 'si-tester#o2', room: 1500, competences: [], sureness: 'likely' },
			],
			levels: new Map(),
			skills: [],
			isco: '2519',
			workload: [],
		});
	});

	test('shares outcomes with another: one key for both, and an option for whom it is named', () => {
		const owner = nationalQualification({
			id: 'si-base',
			...read,
			outcomes: [
				nationalOutcome('o1'),
				nationalOutcome('o2', { view: 'option' }),
				nationalOutcome('o3', { view: 'second' }),
			],
		});
		const keys = (sharedOutcomes: object[]) =>
			comparableOf('si-tester', { national: { ...read, sharedOutcomes }, others: [owner] }).outcomes.map(
				({ key }) => key,
			);
		expect(keys([{ from: 'si-base' }])).toEqual(['si-base#o1']);
		expect(keys([{ from: 'si-base' }, { from: 'si-base', outcomes: ['o2'] }])).toEqual(['si-base#o1', 'si-base#o2']);
	});

	test('of which no outcome was read rests on what a description supports, openly; a title is nothing', () => {
		const row = (id: string, ext_basis: string) => ({
			subject_id: 'scheme:qualifications/si-tester/',
			object_id: `${name(id)}#e-2`,
			ext_basis,
		});
		const rows = [row('e-cf-3.0/B.3', 'description'), row('e-cf-3.0/B.1', 'title')];
		expect(comparableOf('si-tester', { rows })).toMatchObject({
			basis: 'description',
			isClosed: false,
			measure: 'share',
			outcomes: [{ room: 1, competences: ['e-cf-3.0/B.3'], sureness: 'open' }],
		});
		expect(comparableOf('si-tester', { rows: [row('e-cf-3.0/B.1', 'title')] })).toMatchObject({
			basis: 'none',
			outcomes: [],
		});
	});

	test('and on what its official text states itself', () => {
		const statedCompetences = [{ competence: 'e-cf-3.0/B.1', place: 'unit 1', source: 'handbook' }];
		expect(comparableOf('si-tester', { national: { statedCompetences } }).outcomes).toMatchObject([
			{ key: 'si-tester#e-cf-3.0/B.1', competences: ['e-cf-3.0/B.1'] },
		]);
	});

	test('that has ended is compared with nothing', () => {
		const of = (to: unknown) =>
			[...comparabilityOf(catalogueWith({ national: { inForce: { from: '2001', to } } })).profiles.keys()].includes(
				'si-tester',
			);
		expect([of('2019-12-31'), of({ absent: 'not-collected' }), of('2090')]).toEqual([false, false, true]);
	});

	test('is compared with a joint one', () => {
		const catalogue = catalogueWith({
			national: {
				...read,
				workload: [{ unit: 'hours', from: 30 }],
				duration: '30 hours',
				outcomes: [nationalOutcome('o1')],
			},
		});
		const basis = basisOf(catalogue);
		const [joint, national] = ['test-lead', 'si-tester'].map((id) => {
			const found = catalogue.qualifications.byId.get(id);
			if (!found) throw new Error(id);
			return toProfile(toComparable(catalogue, found), basis.reading);
		});
		if (!joint || !national) throw new Error('none');
		// 30 of 100 hours are less than half of the room: half is covered. The other way all is there.
		expect(compare(national, joint, basis)).toMatchObject({
			levelDifference: 1,
			there: { word: 'part', covered: 50, asked: 100 },
			back: { word: 'most' },
			occupation: 'same-unit-group',
		});
	});
});

describe('competences are joined across editions', () => {
	const joinsOf = (row: object) => {
		const { joins } = basisOf(catalogueWith({ rows: [{ ...row, subject_id: name('e-cf-3.0/D.12') }] }));
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
