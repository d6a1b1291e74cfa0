import { describe, expect, test } from 'vitest';
import { learningUnit, method, outcomes } from '../../tests/fixtures/records.ts';
import { assessmentKinds } from '../schema/assessment.ts';
import { methodWeight, practicalKinds, toBlueprint } from './blueprint.ts';

const unitWith = (...methods: ReturnType<typeof method>[]) =>
	learningUnit('b.3-e2', { assessment: { methods, passRule: { en: 'All are passed.' } } });

describe('the blueprint of a unit', () => {
	const unit = unitWith(
		method('m1', { o3: 15, o4: 15, o5: 15, o6: 15 }, 'practical-project'),
		method('m2', { o2: 20, o1: 10, o3: 10 }),
	);

	test('has a row for each outcome, in the order of the unit, and a share for each method', () => {
		expect(toBlueprint(unit).map(({ outcome, shares }) => [outcome.id, ...shares])).toEqual([
			['o1', 0, 10],
			['o2', 0, 20],
			['o3', 15, 10],
			['o4', 15, 0],
			['o5', 15, 0],
			['o6', 15, 0],
		]);
	});

	test('weighs an outcome by all methods that assess it', () => {
		expect(toBlueprint(unit).find(({ outcome }) => outcome.id === 'o3')?.weight).toBe(25);
	});

	test('weighs a method by all outcomes that it assesses', () => {
		expect(unit.assessment.methods.map(methodWeight)).toEqual([60, 40]);
	});

	test('adds up to the same by rows and by columns', () => {
		const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
		expect(sum(toBlueprint(unit).map((row) => row.weight))).toBe(100);
		expect(sum(unit.assessment.methods.map(methodWeight))).toBe(100);
	});
});

test('an outcome that no method assesses has the weight 0', () => {
	expect(toBlueprint(unitWith(method('m1', { o1: 100 })))[1]).toMatchObject({ shares: [0], weight: 0 });
});

test('a share for an outcome that the unit does not have stands in no row', () => {
	expect(toBlueprint(unitWith(method('m1', { o7: 100 }))).map((row) => row.weight)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('an outcome keeps its own fields', () => {
	const unit = learningUnit('b.3-e2', { outcomes: outcomes({ type: 'skill' }) });
	expect(toBlueprint(unit)[0]?.outcome.type).toBe('skill');
});

test('to write, to speak and to present is not to do the work', () => {
	expect(assessmentKinds.filter((kind) => !practicalKinds.has(kind))).toEqual([
		'written-examination',
		'oral-examination',
		'presentation-and-defence',
	]);
});
