import { expect, test } from 'vitest';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Term } from '../../model/terms.ts';
import { findGap } from './gaps.ts';

const makeTerm = (collection: Term['collection'], id: string, more: Partial<Term> = {}): [string, Term] => [
	`x:${id}`,
	{ collection, id, label: id, ...more },
];
const makeCollection = <T extends { id: string }>(all: T[]) => ({
	all,
	byId: new Map(all.map((record) => [record.id, record])),
});
const makeCatalogue = (terms: [string, Term][], occupations: { id: string }[] = []) =>
	({
		relations: { terms: new Map(terms) },
		occupations: makeCollection(occupations),
		skills: makeCollection(['idle', 'mapped', 'rare', 'seldom', 'wanted'].map((id) => ({ id }))),
		'learning-units': makeCollection([{ id: 'u1' }, { id: 'u2' }]),
		'role-profiles': makeCollection([
			{ id: 'a', framework: 'roles-1' },
			{ id: 'b', framework: 'roles-1' },
			{ id: 'c', framework: 'roles-2' },
		]),
		frameworks: makeCollection([{ id: 'roles-1', shortTitle: 'Roles 1' }]),
	}) as unknown as Catalogue;
const labelOf = (term: Term) => term.label;

test('of skills, those count that are essential for a core occupation, the most needed first, then in the order of the catalogue', () => {
	const occupations = [
		{ id: 'o1', scope: 'core', essentialSkills: ['rare', 'wanted', 'mapped', 'seldom'] },
		{ id: 'o2', scope: 'core', essentialSkills: ['wanted'] },
		{ id: 'o3', scope: 'core', essentialSkills: { absent: 'not-collected' } },
		{ id: 'o4', scope: 'extended', essentialSkills: ['elsewhere'] },
	];
	const terms = ['seldom', 'rare', 'wanted', 'mapped', 'elsewhere', 'idle'].map((id) => makeTerm('skills', id));
	const gap = findGap(makeCatalogue(terms, occupations), ['x:mapped', 'sssom:NoTermFound'], labelOf, true);
	expect(gap).toMatchObject({ collection: 'skills', of: 4, occupations: 2 });
	expect(gap?.missing.map(({ id, neededBy }) => [id, neededBy])).toEqual([
		['x:wanted', 2],
		['x:rare', 1],
		['x:seldom', 1],
	]);
});

test('of a framework, its own members count and no other edition’s', () => {
	const terms = ['a', 'b', 'c'].map((id) => makeTerm('role-profiles', id));
	const gap = findGap(makeCatalogue(terms), ['x:a'], labelOf, false);
	expect(gap).toMatchObject({ frameworks: ['Roles 1'], of: 2 });
	expect(gap?.missing.map(({ id }) => id)).toEqual(['x:b']);
});

test('what was taken out of force is not missing', () => {
	const terms = [makeTerm('learning-units', 'u1', { part: 'o1' }), makeTerm('learning-units', 'u2', { retired: true })];
	expect(findGap(makeCatalogue(terms), ['x:u1'], labelOf, false)?.missing).toEqual([]);
});

test('a set without a known term has no gap to speak of', () => {
	expect(findGap(makeCatalogue([]), ['sssom:NoTermFound'], labelOf, true)).toBeUndefined();
});
