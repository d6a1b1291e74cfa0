import { describe, expect, test } from 'vitest';
import {
	decidedIn,
	isEmptyOwn,
	nextUndecided,
	outsideOrNot,
	withCoding,
	withCompetence,
	withHead,
	withMore,
	withoutOutcome,
	withSkill,
	withText,
} from './editing.ts';
import type { OwnQualification } from './own.ts';

const own: OwnQualification = {
	...{ edition: '1.0.0', title: '', country: '', isClosed: false },
	outcomes: ['o1', 'o2', 'o7'].map((id) => ({ id, text: id, skills: [] })),
};
const codingOf = ({ outcomes }: OwnQualification) => outcomes[0]?.coding;

describe('a coding', () => {
	test('begins as likely, and takes two competences at most', () => {
		const one = withCompetence(own, 'o1', 'B.3');
		expect(codingOf(one)).toEqual({ competences: ['B.3'], sureness: 'likely', reason: '' });
		const two = withCompetence(one, 'o1', 'B.1');
		expect(codingOf(withCompetence(two, 'o1', 'A.6'))?.competences).toEqual(['B.3', 'B.1']);
		expect(one.outcomes[1]).toBe(own.outcomes[1]);
	});

	test('is taken back with its last competence', () => {
		expect(codingOf(withCompetence(withCompetence(own, 'o1', 'B.3'), 'o1', 'B.3'))).toBeUndefined();
	});

	test('outside the e-CF has none, and takes the place of those that were there', () => {
		const outside = outsideOrNot(withCompetence(own, 'o1', 'B.3'), 'o1');
		expect(codingOf(outside)?.competences).toEqual([]);
		expect(codingOf(outsideOrNot(outside, 'o1'))).toBeUndefined();
		expect(codingOf(withCompetence(outside, 'o1', 'B.1'))?.competences).toEqual(['B.1']);
	});

	test('keeps how sure it is when another competence comes', () => {
		const open = withCoding(withCompetence(own, 'o1', 'B.3'), 'o1', { sureness: 'open', reason: 'May be B.1.' });
		expect(codingOf(withCompetence(open, 'o1', 'B.1'))).toMatchObject({ sureness: 'open', reason: 'May be B.1.' });
		expect(withCoding(own, 'o1', { sureness: 'sure' })).toEqual(own);
	});
});

test('skills come and go, texts change, outcomes go', () => {
	const skilled = withSkill(own, 'o2', 'sql');
	expect(skilled.outcomes[1]?.skills).toEqual(['sql']);
	expect(withSkill(skilled, 'o2', 'sql')).toEqual(own);
	expect(withText(own, 'o2', 'x').outcomes[1]?.text).toBe('x');
	expect(withoutOutcome(own, 'o2').outcomes.map(({ id }) => id)).toEqual(['o1', 'o7']);
});

test('outcomes that are added have ids that were never used', () => {
	const more = withMore(own, [{ id: 'o1', text: 'new', skills: [] }]);
	expect(more.outcomes.map(({ id }) => id)).toEqual(['o1', 'o2', 'o7', 'o8']);
	const many = Array.from({ length: 600 }, () => ({ id: '', text: 'new', skills: [] }));
	expect(withMore(own, many).outcomes).toHaveLength(500);
});

test('a level or a duration that is no number is not known', () => {
	const known = withHead(withHead(own, 'eqfLevel', '4'), 'years', '2.5');
	expect(known).toMatchObject({ eqfLevel: 4, years: 2.5 });
	expect(withHead(withHead(known, 'eqfLevel', ''), 'years', 'x')).toEqual(own);
	expect(withHead(own, 'isClosed', true).isClosed).toBe(true);
});

test('what is decided is counted, and the next that is not is found', () => {
	const one = outsideOrNot(own, 'o2');
	expect(decidedIn(one)).toBe(1);
	expect([nextUndecided(one, -1), nextUndecided(one, 0), nextUndecided(one, 2)]).toEqual([0, 2, 0]);
	expect(nextUndecided({ ...own, outcomes: [] }, 0)).toBeUndefined();
	expect([isEmptyOwn(own), isEmptyOwn({ ...own, outcomes: [] })]).toEqual([false, true]);
});
