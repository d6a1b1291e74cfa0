import { describe, expect, test } from 'vitest';
import { schemeData } from '../../../tests/fixtures/scheme-data.ts';
import type { SchemeUnit } from '../matching/scheme-data.ts';
import { toScheme } from '../matching/scheme.ts';
import type { AchievedUnit } from '../profile/profile.ts';
import { countUnits } from './counted.ts';
import { wayToQualification } from './way.ts';

const today = '2026-11-30';
const { units } = schemeData();
const sized = (
	unit: SchemeUnit | undefined,
	hours: number,
	competence: string,
	level: number,
	before: string[] = [],
) => {
	if (!unit) throw new Error('The fixture has this unit.');
	return { ...unit, hours, competence: `e-cf-3.0/${competence}`, level, before };
};
const of = units['b.1-e2'];
/** B.3 e-2 and C.4 e-3 for all, C.4 e-3 after C.4 e-2, and 100 hours of A.6, B.1 and D.1, of which D.1 asks for E.8. */
const scheme = toScheme(
	schemeData({
		units: {
			'a.6-e2': sized(of, 150, 'A.6', 2),
			'b.1-e2': sized(of, 100, 'B.1', 2),
			'b.3-e2': sized(of, 125, 'B.3', 2),
			'b.3-e3': sized(of, 150, 'B.3', 3, ['b.3-e2']),
			'c.4-e2': sized(of, 125, 'C.4', 2),
			'c.4-e3': sized(of, 125, 'C.4', 3, ['c.4-e2']),
			'd.1-e4': sized(of, 100, 'D.1', 4, ['e.8-e3']),
			'e.8-e3': sized(of, 100, 'E.8', 3),
		},
		qualifications: {
			joint: {
				...{ title: 'Joint tester', basis: 'units', isClosed: true },
				units: ['b.3-e2', 'c.4-e3'],
				electives: [
					{ title: 'A look', rule: 'One of three.', minimumHours: 100, units: ['d.1-e4', 'a.6-e2', 'b.1-e2'] },
				],
				final: ['Oral examination'],
			},
		},
	}),
);
const achieved = (...ids: string[]): AchievedUnit[] => ids.map((unit) => ({ unit, body: '', evidence: '' }));
const count = (...ids: string[]) => countUnits(scheme, 'joint', achieved(...ids), today);
const way = (...ids: string[]) => wayToQualification(scheme, count(...ids), achieved(...ids), today);
const steps = (...ids: string[]) => way(...ids).steps.map(({ unit }) => unit);

describe('by the rule of the scheme', () => {
	test('nothing is recognised of nothing, and all stays', () => {
		expect(count()).toMatchObject({ asked: 350, recognised: 0, unused: [] });
	});

	test('a unit counts whole, and its hours are recognised', () => {
		expect(count('b.3-e2')).toMatchObject({ asked: 350, recognised: 125, unused: [] });
	});

	test('a higher level stands in, and the qualification keeps the hours of the unit that it names', () => {
		const { compulsory, recognised } = count('b.3-e3');
		expect(compulsory[0]).toEqual({ unit: 'b.3-e2', by: 'b.3-e3' });
		expect(recognised).toBe(125);
	});

	test('a lower level never stands in for a higher one', () => {
		expect(count('c.4-e2')).toMatchObject({
			recognised: 0,
			unused: [{ unit: 'c.4-e2', reason: 'before', of: 'c.4-e3' }],
		});
	});

	test('electives count as far as their group asks, those with the least over', () => {
		const { electives, asked, unused } = count('a.6-e2', 'b.1-e2');
		expect(electives[0]).toMatchObject({ counted: [{ unit: 'b.1-e2', by: 'b.1-e2' }], hoursLeft: 0 });
		expect(unused).toEqual([{ unit: 'a.6-e2', reason: 'enough', of: 'a.6-e2' }]);
		expect(asked).toBe(350);
	});

	test('a larger elective makes the qualification larger', () => {
		expect(count('a.6-e2')).toMatchObject({ asked: 400, recognised: 150 });
	});

	test('a unit counts in one place; a second one of the same competence stays in the transcript', () => {
		expect(count('b.3-e2', 'b.3-e3').unused).toEqual([{ unit: 'b.3-e3', reason: 'filled', of: 'b.3-e2' }]);
	});

	test('a unit of another competence stays in the transcript', () => {
		expect(count('e.8-e3').unused).toEqual([{ unit: 'e.8-e3', reason: 'before', of: 'd.1-e4' }]);
		expect(countUnits(scheme, 'nowhere', achieved('b.3-e2'), today).unused).toEqual([
			{ unit: 'b.3-e2', reason: 'other' },
		]);
	});

	test('what was achieved on a day that lies ahead was not achieved yet', () => {
		const ahead = [{ unit: 'b.3-e2', date: '2026-12-01', body: '', evidence: '' }];
		expect(countUnits(scheme, 'joint', ahead, today)).toMatchObject({
			recognised: 0,
			unused: [{ unit: 'b.3-e2', reason: 'ahead' }],
		});
		expect(countUnits(scheme, 'joint', ahead, '2026-12-01').recognised).toBe(125);
	});
});

describe('the shortest way', () => {
	test('has what is asked before in its order, the smallest first, and the elective with the least to learn', () => {
		expect(steps()).toEqual(['b.1-e2', 'b.3-e2', 'c.4-e2', 'c.4-e3']);
		expect(way()).toMatchObject({ hours: 350, hoursBefore: 125 });
		expect(way().steps.at(-1)).toEqual({ unit: 'c.4-e3', hours: 125, isBefore: false, after: ['c.4-e2'] });
	});

	test('asks for nothing before that a higher level of it stands for', () => {
		expect(steps('c.4-e2', 'b.3-e3', 'b.1-e2')).toEqual(['c.4-e3']);
		expect(steps('c.4-e3', 'b.3-e3', 'b.1-e2')).toEqual([]);
	});

	test('takes the elective whose own prerequisite is there, where that is as short', () => {
		expect(steps('b.3-e2', 'c.4-e3', 'e.8-e3')).toEqual(['d.1-e4']);
	});
});
