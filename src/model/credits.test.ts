import { expect, test } from 'vitest';
import { creditPoints, outcomePoints, totalHours } from './credits.ts';

test('a full-time year of 1,500 hours gives the conventional 60 points', () => {
	expect(creditPoints(1500)).toBe(60);
});

test('hours of all kinds count, and points come to one decimal', () => {
	const hours = totalHours({ taught: 42, practice: 60, selfStudy: 40, assessment: 8 });
	expect(hours).toBe(150);
	expect(creditPoints(hours)).toBe(6);
	expect(creditPoints(110)).toBe(4.4);
});

test('what the outcomes of a unit bring adds up to its points', () => {
	const shares = [11, 9, 16, 11, 15, 11, 12, 15].map((percent) => outcomePoints((150 * percent) / 100));
	expect(shares.slice(0, 2)).toEqual([0.66, 0.54]);
	expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(6);
});
