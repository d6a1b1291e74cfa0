import { expect, test } from 'vitest';
import { basis, profile } from '../../../tests/fixtures/comparables.ts';
import type { Comparability } from './all-pairs.ts';
import { allPairs } from './pairs.ts';
import type { Profile } from './profile.ts';
import { readingsOf } from './settling-readings.ts';
import { tasksOf } from './settling-tasks.ts';

const comparabilityOf = (...profiles: Profile[]): Comparability => ({
	profiles: new Map(profiles.map((one) => [one.of.id, one])),
	basis: basis(),
	from: Map.groupBy(allPairs(profiles, basis()), ({ from }) => from),
});

const tasksBetween = (...profiles: Profile[]) => {
	const comparability = comparabilityOf(...profiles);
	return tasksOf(comparability, readingsOf(comparability));
};

test('nothing, where the words are certain and all is read', () => {
	expect(tasksBetween(profile('a', 'B.1:100!'), profile('b', 'B.1:100!'))).toEqual([]);
});

test('an open list counts the pairs whose word the rest of it may change', () => {
	const open = profile('open', 'B.1:100!', { isClosed: false });
	const asking = ['a', 'b'].map((id) => profile(id, 'B.1:100! A.6:100!'));
	expect(tasksBetween(open, ...asking, profile('c', 'B.1:100!'))).toEqual([
		{ kind: 'open-list', qualification: 'open', pairs: 2 },
	]);
});

test('hours that are missing count the pairs whose word hangs on them', () => {
	const without = profile('without', 'B.1:40!', { measure: 'duration' });
	expect(tasksBetween(without, profile('a', 'B.1:100!'))).toEqual([
		{ kind: 'hours', qualification: 'without', pairs: 1 },
	]);
});

test('pairs two EQF levels apart count for nothing', () => {
	const without = profile('without', 'B.1:40!', { measure: 'duration', eqf: 7 });
	expect(tasksBetween(without, profile('a', 'B.1:100!'))).toEqual([]);
});

test('a competence to decide counts as its reading does, and what helps most pairs stands first', () => {
	const comparability = comparabilityOf(
		profile('open', 'B.1:100?? A.6:10!'),
		profile('list', 'B.1:100!', { isClosed: false }),
		...['a', 'b'].map((id) => profile(id, 'B.1:100! A.6:30!')),
	);
	const found = readingsOf(comparability);
	const tasks = tasksOf(comparability, found);
	const readings = found.map((one) => ({ kind: 'assignments', ...one }));
	expect(readings.length).toBeGreaterThan(0);
	expect(tasks.filter(({ kind }) => kind === 'assignments')).toEqual(expect.arrayContaining(readings));
	expect(tasks.map(({ pairs }) => pairs)).toEqual(tasks.map(({ pairs }) => pairs).sort((a, b) => b - a));
});
