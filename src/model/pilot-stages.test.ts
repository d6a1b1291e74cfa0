import { describe, expect, test } from 'vitest';
import type { Pilot } from '../schema/pilot.ts';
import { stageShares } from './pilot-stages.ts';

type Figure = Pilot['figures'][number];
const figure = (stage: Figure['stage'], people: number, exactness: Figure['exactness'] = 'exact'): Figure =>
	({ stage, people, exactness }) as Figure;
const spain = [figure('registered', 91), figure('attended', 45), figure('passed', 20)];

describe('shares of one course', () => {
	test('each stage is divided by every earlier one', () => {
		const shares = stageShares({ kind: 'single', figures: spain });
		expect(shares.map(({ people, base, percent }) => `${people}/${base} = ${percent} %`)).toEqual([
			'45/91 = 49 %',
			'20/91 = 22 %',
			'20/45 = 44 %',
		]);
	});

	test('parts of a stage do not count beside its whole', () => {
		const shares = stageShares({ kind: 'single', figures: [...spain, figure('passed', 14), figure('passed', 6)] });
		expect(shares.map(({ people }) => people)).toEqual([45, 20, 20]);
	});

	test('a figure that is not exact is not divided, nor is anything by nobody', () => {
		expect(stageShares({ kind: 'single', figures: [spain[0] as Figure, figure('passed', 20, 'about')] })).toEqual([]);
		expect(stageShares({ kind: 'single', figures: [figure('registered', 0), figure('passed', 0)] })).toEqual([]);
	});
});

test('figures of several courses at a time are not divided', () => {
	expect(stageShares({ kind: 'total', figures: spain })).toEqual([]);
});
