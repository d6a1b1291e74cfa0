import { describe, expect, test } from 'vitest';
import { competence } from '../../../tests/fixtures/comparables.ts';
import type { QualificationId } from '../../schema/ids.ts';
import { profileOf, type Profiled } from './set-profile.ts';

/** Shares written as `B.1 0.3`. */
const one = (id: string, shares: string[], changes: Partial<Profiled> = {}): Profiled => ({
	id: id as QualificationId,
	eqf: 5,
	basis: shares.length > 0 ? 'outcomes' : 'none',
	shares: new Map(
		shares.map((text) => {
			const [code = '', share] = text.split(' ');
			return [competence(code), Number(share)];
		}),
	),
	...changes,
});

describe('the profile of a set', () => {
	test('has each competence with who gives it room, the larger first, and how much on the average', () => {
		const { competences } = profileOf([one('a', ['B.1 0.1']), one('b', ['B.1 0.3', 'C.1 0.2'])]);
		expect(competences).toEqual([
			{
				competence: 'e-cf-3.0/B.1',
				held: [
					{ id: 'b', share: 0.3 },
					{ id: 'a', share: 0.1 },
				],
				mean: 0.2,
			},
			{ competence: 'e-cf-3.0/C.1', held: [{ id: 'b', share: 0.2 }], mean: 0.2 },
		]);
	});

	test('takes no average from a description, whose rooms are equal since they are not known', () => {
		const described = one('d', ['B.1 0.5', 'C.1 0.5'], { basis: 'description' });
		const { competences } = profileOf([one('a', ['B.1 0.1']), described]);
		expect(competences.map(({ held, mean }) => [held.length, mean])).toEqual([
			[2, 0.1],
			[1, undefined],
		]);
	});

	test('counts each once, whatever the order, and keeps apart what is not known', () => {
		const { eqf: _, ...unknown } = one('c', []);
		const list = [one('a', ['B.1 0.1']), unknown, one('b', [], { eqf: 4 })];
		expect(profileOf([...list, ...list].reverse())).toEqual(profileOf(list));
		expect(profileOf(list)).toMatchObject({
			byLevel: [
				{ eqf: 4, ids: ['b'] },
				{ eqf: 5, ids: ['a'] },
			],
			withoutLevel: ['c'],
			withoutEvidence: ['b', 'c'],
		});
	});
});
