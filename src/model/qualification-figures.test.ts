import { describe, expect, test } from 'vitest';
import {
	catalogueOf,
	electiveGroup,
	learningUnit,
	occupation,
	outcomes,
	qualification,
	qualificationProfile,
	requirement,
	skill,
} from '../../tests/fixtures/records.ts';
import type { SkillId } from '../schema/ids.ts';
import { coverSkills, qualificationFigures } from './qualification-figures.ts';

type Changes = Record<string, unknown>;

/** Figures of a qualification of `b.3-e2` and `b.3-e3`, with `d.2-e4` and `d.2-e5` at hand; 50 hours a unit. */
function figuresOf(
	changes: Changes,
	{ units = {}, of = {} }: { units?: Record<string, Changes>; of?: Changes | null } = {},
) {
	const catalogue = catalogueOf({
		occupations: of ? [occupation(of)] : [],
		skills: ['run-tests', 'plan-tests', 'set-goals'].map((id) => skill(id)),
		requirements: ['mobile', 'cloud'].map(requirement),
		'qualification-profiles': ['b.3', 'd.2'].map(qualificationProfile),
		'learning-units': ['b.3-e2', 'b.3-e3', 'd.2-e4', 'd.2-e5'].map((id) => learningUnit(id, units[id])),
	});
	return qualificationFigures(catalogue, qualification(changes));
}

const teaching = (...skills: string[]) => ({ outcomes: outcomes({ skills }) });
const answering = (...requirements: string[]) => ({ outcomes: outcomes({ requirements }) });

describe('hours and points', () => {
	test('are those of the compulsory units where nothing is elective', () => {
		expect(figuresOf({})).toMatchObject({ compulsoryHours: 100, electiveHours: 0, totalHours: 100, creditPoints: 4 });
	});

	test('count a group of electives by the hours that it asks for, not by those of its units', () => {
		expect(figuresOf({ electives: [electiveGroup(['d.2-e4', 'd.2-e5'], 60)] })).toMatchObject({
			electiveHours: 60,
			totalHours: 160,
			creditPoints: 6.4,
		});
	});

	test('add up over groups', () => {
		const electives = [electiveGroup(['d.2-e4', 'd.2-e5'], 50), electiveGroup(['d.2-e4', 'd.2-e5'], 25)];
		const figures = figuresOf({ electives });
		expect(figures.electiveHours).toBe(75);
		expect(figures.electives.map((unit) => unit.id)).toEqual(['d.2-e4', 'd.2-e5']);
	});

	test('leave out a unit that is not there', () => {
		expect(figuresOf({ compulsory: ['b.3-e2', 'b.3-e9'] })).toMatchObject({ compulsoryHours: 50, creditPoints: 2 });
	});
});

describe('coverage of the essential skills', () => {
	const units = { 'b.3-e2': teaching('run-tests'), 'd.2-e4': teaching('set-goals') };
	const of = { essentialSkills: ['set-goals', 'plan-tests', 'run-tests'] };
	const electives = [electiveGroup(['d.2-e4', 'd.2-e5'])];

	test('is that of the compulsory units, and with the electives', () => {
		expect(figuresOf({ electives }, { units, of }).skills).toEqual({
			compulsory: { covered: ['run-tests'], uncovered: ['set-goals', 'plan-tests'], share: 0.33 },
			withElectives: { covered: ['set-goals', 'run-tests'], uncovered: ['plan-tests'], share: 0.67 },
		});
	});

	test('is the same twice without electives', () => {
		const { skills } = figuresOf({}, { units, of });
		expect(skills).toMatchObject({ compulsory: { share: 0.33 }, withElectives: { share: 0.33 } });
	});

	test('is absent, with the reason, where ESCO’s links are not at hand', () => {
		const absent = { absent: 'not-collected', note: { en: 'New in 1.2.0.' } };
		expect(figuresOf({}, { units, of: { essentialSkills: absent } }).skills).toEqual(absent);
	});

	test('is absent for an occupation that is not there', () => {
		expect(figuresOf({}, { of: null }).skills).toEqual({ absent: 'not-collected' });
	});

	test('is 0, not an error, for an occupation without essential skills', () => {
		expect(coverSkills([], [])).toEqual({ covered: [], uncovered: [], share: 0 });
	});

	test('counts a skill once that several outcomes teach', () => {
		const twice = learningUnit('b.3-e2', { outcomes: outcomes({ skills: ['run-tests'] }, { skills: ['run-tests'] }) });
		expect(coverSkills(['run-tests'] as SkillId[], [twice, twice])).toMatchObject({ covered: ['run-tests'], share: 1 });
	});
});

describe('prerequisites of the compulsory units', () => {
	test('are named where they lie outside, each once', () => {
		const units = { 'b.3-e2': { prerequisites: ['a.6-e2'] }, 'b.3-e3': { prerequisites: ['b.3-e2', 'a.6-e2'] } };
		expect(figuresOf({}, { units }).before).toEqual(['a.6-e2']);
	});

	test('lie outside when they are elective only: not every holder has them', () => {
		const units = { 'b.3-e3': { prerequisites: ['d.2-e4'] } };
		expect(figuresOf({ electives: [electiveGroup(['d.2-e4', 'd.2-e5'])] }, { units }).before).toEqual(['d.2-e4']);
	});

	test('do not include those of electives', () => {
		const units = { 'd.2-e4': { prerequisites: ['a.6-e2'] } };
		expect(figuresOf({ electives: [electiveGroup(['d.2-e4', 'd.2-e5'])] }, { units }).before).toEqual([]);
	});
});

test('competences are those of the compulsory units, with their levels', () => {
	expect(figuresOf({ electives: [electiveGroup(['d.2-e4', 'd.2-e5'])] }).competences).toEqual([
		{ competence: 'e-cf-3.0/B.3', level: 2, unit: 'b.3-e2' },
		{ competence: 'e-cf-3.0/B.3', level: 3, unit: 'b.3-e3' },
	]);
});

test('requirements are those that compulsory units answer, in their own order and each once', () => {
	const units = {
		'b.3-e2': answering('mobile'),
		'b.3-e3': answering('mobile', 'cloud'),
		'd.2-e4': answering('cloud'),
	};
	expect(figuresOf({}, { units }).requirements).toEqual(['cloud', 'mobile']);
	expect(figuresOf({ compulsory: ['b.3-e2', 'd.2-e5'] }, { units }).requirements).toEqual(['mobile']);
});
