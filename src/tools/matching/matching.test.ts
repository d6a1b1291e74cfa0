import { describe, expect, test } from 'vitest';
import { comparable, reading } from '../../../tests/fixtures/comparables.ts';
import { profileWith, schemeData } from '../../../tests/fixtures/scheme-data.ts';
import { toProfile } from '../../model/compare/profile.ts';
import type { Profile } from '../profile/profile.ts';
import { aimQuery, readAim } from './choice.ts';
import type { Line } from './lines.ts';
import { playedThrough } from './national.ts';
import { rowsOf } from './rows.ts';
import { toScheme } from './scheme.ts';
import { standingOf } from './standing.ts';
import { askedBy, gridLines, linesOf, targetsOf } from './targets.ts';
import { totalOf } from './total.ts';
import { wayTo } from './way.ts';

const scheme = toScheme(schemeData());
const standing = (profile: Profile) => standingOf(scheme, profile);
const rows = (profile: Profile, lines: readonly Line[]) => rowsOf(scheme, standing(profile), lines);
const row = (profile: Profile, line: Partial<Line>) => {
	const [one] = rows(profile, [{ kind: 'competence', id: 'e-cf-3.0/B.3', need: 'essential', ...line }]);
	if (!one) throw new Error('There is a row for each line.');
	return one;
};
const half = profileWith({ 'b.3-e2': ['shown', 'shown', 'not', 'not'] });
const some = profileWith({ 'b.3-e2': ['partly', 'not', 'not', 'not'] });
const none = profileWith({});

describe('a competence', () => {
	test('is had whole from half of its room, half from less, as in the method', () => {
		expect(row(half, { level: 2 })).toMatchObject({ credit: 1, state: 'whole', asked: 100, shown: 50 });
		expect(row(some, { level: 2 })).toMatchObject({ credit: 0.5, state: 'half', shown: 12.5 });
	});

	test('at a lower level counts half', () => {
		expect(row(half, { level: 3 })).toMatchObject({ credit: 0.5, isLower: true });
	});

	test('of which all is answered with not is shown not; what is not answered is not read', () => {
		expect(row(profileWith({ 'b.3-e2': ['not', 'not', 'not', 'not'] }), { level: 2 }).state).toBe('shown-not');
		expect(row(profileWith({ 'b.3-e2': ['not'] }), { level: 2 }).state).toBe('not-read');
	});

	test('of another edition counts by an exact match, and half by any other', () => {
		const all = profileWith({
			'b.1-e2': ['shown', 'shown', 'shown', 'shown'],
			'b.3-e2': ['shown', 'shown', 'shown', 'shown'],
		});
		expect(row(all, { id: 'e-cf-4.0/B.3' })).toMatchObject({ credit: 1, join: { same: true } });
		expect(row(all, { id: 'e-cf-4.0/B.1' })).toMatchObject({ credit: 0.5, join: { same: false } });
	});

	test('without a unit is what the person states', () => {
		const states = (level: number) => profileWith({}, { competences: [{ competence: 'e-cf-3.0/D.5', level }] });
		expect(row(states(4), { id: 'e-cf-3.0/D.5', level: 3 })).toMatchObject({ credit: 1, isStated: true });
		expect(row(states(3), { id: 'e-cf-3.0/D.5', level: 4 })).toMatchObject({ credit: 0.5, isStated: true });
		expect(row(none, { id: 'e-cf-3.0/D.5', level: 4 })).toMatchObject({ credit: 0, state: 'not-read' });
	});

	test('whose unit was achieved is shown, whatever was answered', () => {
		const achieved = profileWith(
			{ 'b.3-e2': ['not'] },
			{ units: [{ unit: 'b.3-e2', body: 'A school', evidence: '' }] },
		);
		expect(row(achieved, { level: 2 })).toMatchObject({ credit: 1, shown: 100 });
	});
});

test('a skill is shown by an outcome that names it, else stated', () => {
	const skill = (profile: Profile, id: string) => row(profile, { kind: 'skill', id });
	expect(skill(half, 'skill-b.3-o1')).toMatchObject({ credit: 1, isStated: false });
	expect(skill(some, 'skill-b.3-o1')).toMatchObject({ credit: 0.5, state: 'half' });
	expect(skill(profileWith({}, { skills: ['bare-skill'] }), 'bare-skill')).toMatchObject({ credit: 1, isStated: true });
	expect(skill(none, 'bare-skill')).toMatchObject({ credit: 0, outcomes: [], state: 'not-read' });
});

describe('the result', () => {
	const lines = (...ids: string[]): Line[] => ids.map((id) => ({ kind: 'skill', id, need: 'essential' }));
	const four = lines('skill-b.3-o1', 'skill-b.3-o2', 'skill-b.3-o3', 'skill-b.3-o4');

	test('is the word of the method, with the number of ways in which it stays', () => {
		const profile = profileWith({ 'b.3-e2': ['shown', 'shown', 'partly', 'partly'] });
		// Two of four parts are sure; the word is the better one where both of the others turn out to be there or one is.
		expect(totalOf(rows(profile, four))).toMatchObject({ word: 'most', coverage: 0.75, holds: 750 });
		expect(totalOf(rows(half, four))).toMatchObject({ word: 'part', coverage: 0.5, holds: 1000 });
	});

	test('is no result where nothing was answered', () => {
		expect(totalOf(rows(none, four))).toEqual({ word: 'not-enough-evidence' });
		expect(totalOf([])).toEqual({ word: 'not-enough-evidence' });
	});

	test('of forty things of as many sizes, all shown in part, is told at once', () => {
		const one = row(some, { level: 2 });
		const many = Array.from({ length: 40 }, (_, i) => ({ ...one, line: { ...one.line, hours: 10 + Math.sqrt(i) } }));
		const { word, coverage, worlds } = totalOf(many);
		expect([word, coverage]).toEqual(['part', 0.5]);
		expect(Object.values(worlds ?? {}).reduce((sum, count) => sum + count, 0)).toBeCloseTo(1000, 6);
		// Half of forty, give or take: below 40 % in about one of ten ways.
		expect(worlds?.part).toBeGreaterThan(850);
	});

	test('says how far what was not answered may raise it', () => {
		expect(totalOf(rows(profileWith({ 'b.3-e2': ['shown', 'not'] }), four))).toMatchObject({ low: 0.25, high: 1 });
	});

	test('leaves out what is only wanted', () => {
		const wanted = four.map((line, i): Line => ({ ...line, need: i < 2 ? 'essential' : 'wanted' }));
		expect(totalOf(rows(half, wanted))).toMatchObject({ word: 'most', coverage: 1 });
	});

	test('for a national qualification has the number of its reading', () => {
		const national = toProfile(comparable('q' as never, 'B.3:100? B.1:100'), reading);
		const asked = linesOf(scheme, { kind: 'national', id: 'national' }, national);
		expect(asked.map(({ id, hours }) => [id, hours])).toEqual([
			['e-cf-3.0/B.1', 100],
			['e-cf-3.0/B.3', 100],
		]);
		const all = rows(half, asked);
		const figures = playedThrough(totalOf(all), all, national);
		expect(figures).toMatchObject({ word: 'part', coverage: 0.5 });
		expect(figures.holds).toBeLessThan(1000);
	});
});

describe('the way', () => {
	test('is the unit that closes a competence, with what of it is shown', () => {
		const { steps, points, hoursLeft, left } = wayTo(scheme, standing(some), [row(some, { level: 2 })]);
		expect(steps).toMatchObject([{ id: 'b.3-e2', points: 4, hours: 100, hoursLeft: 87.5, outcomesShown: 0 }]);
		expect({ points, hoursLeft, left }).toEqual({ points: 4, hoursLeft: 87.5, left: [] });
	});

	test('is at the level that is asked, and names what is asked before', () => {
		const { steps } = wayTo(scheme, standing(some), [row(some, { level: 3 })]);
		expect(steps).toMatchObject([{ id: 'b.3-e3', before: ['b.3-e2'] }]);
	});

	test('for skills is the unit that closes most of them, and what no unit teaches is left', () => {
		const asked = rows(none, linesOf(scheme, { kind: 'occupations', id: 'tester' }));
		const { steps, left } = wayTo(scheme, standing(none), asked);
		expect(steps.map(({ id, closes }) => [id, closes.length])).toEqual([['b.3-e2', 2]]);
		expect(left.map(({ line }) => line.id)).toEqual(['bare-skill']);
	});
});

describe('what is asked', () => {
	test('can be any role profile, occupation and qualification of which something was read', () => {
		expect(targetsOf(scheme.data).map(({ address }) => address)).toEqual([
			'role-profiles/role-tester',
			'occupations/tester',
			'qualifications/joint',
			'qualifications/national',
		]);
	});

	test('is asked by outcomes where there are units, else by level or skill', () => {
		const of = (kind: 'role-profiles' | 'occupations', id: string) =>
			askedBy(scheme, rows(none, linesOf(scheme, { kind, id })));
		expect(of('role-profiles', 'role-tester')).toMatchObject({
			units: [{ id: 'b.3-e3' }],
			competences: [{ id: 'e-cf-3.0/D.5', level: 3 }],
		});
		expect(of('occupations', 'tester').skills).toEqual(['bare-skill']);
	});

	test('is every unit where a person goes nowhere in particular', () => {
		expect(askedBy(scheme, rows(none, gridLines(scheme))).units.map(({ id }) => id)).toEqual([
			'b.1-e2',
			'b.3-e2',
			'b.3-e3',
		]);
	});

	test('stands in the address, and what is not known there is told', () => {
		const targets = targetsOf(scheme.data);
		const read = (query: string) => readAim(new URLSearchParams(query), targets);
		const { aim } = read('?to=Occupations/tester');
		expect(aimQuery(aim)).toBe('?to=occupations/tester');
		expect(aimQuery(read('?to=joint').aim)).toBe('?to=joint');
		expect(read('?to=<b>&x=1').ignored.map(({ reason }) => reason)).toEqual(['unknown', 'parameter']);
	});
});
