import { expect, test } from 'vitest';
import type { Observation } from '../schema/indicator.ts';
import { newestByPlace } from './newest-observations.ts';

const observation = (place: string, year: number, value: Observation['value']): Observation =>
	({ place, year, value, source: 's' }) as Observation;

test('the newest figure of each place counts, and an absent value is none', () => {
	const newest = newestByPlace({
		observations: [
			observation('it', 2022, 3.9),
			observation('it', 2023, 4.1),
			observation('it', 2024, { absent: 'not-published' }),
			observation('bg', 2021, 3.5),
			observation('gr', 2021, { absent: 'not-collected' }),
		],
	});
	expect(newest.map(({ place, year, value }) => [place, year, value])).toEqual([
		['it', 2023, 4.1],
		['bg', 2021, 3.5],
	]);
});
