import { expect, test } from 'vitest';
import { profile } from '../../../tests/fixtures/comparables.ts';
import { carriedScale, shownRooms } from './shown-rooms.ts';

test('rooms are told apart by how sure they are, an outcome of two competences shared between them', () => {
	expect(shownRooms(profile('a', 'B.1:100! B.1:20? B.3+B.1:40?? -:30'))).toEqual([
		{ competence: 'e-cf-3.0/B.1', sure: 100, likely: 20, open: 20 },
		{ competence: 'e-cf-3.0/B.3', sure: 0, likely: 0, open: 20 },
	]);
});

test('rooms are carried in hours, and as parts of a thousand where no hours are known', () => {
	expect(carriedScale({ measure: 'duration' }, 3000)).toBe(1);
	expect(carriedScale({ measure: 'share' }, 8)).toBe(125);
});
