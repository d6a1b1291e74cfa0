import { expect, test } from 'vitest';
import { creditPoints, totalHours } from './credits.ts';

test('a full-time year of 1,500 hours gives the conventional 60 points', () => {
	expect(creditPoints(1500)).toBe(60);
});

test('hours of all kinds count, and points come to one decimal', () => {
	const hours = totalHours({ taught: 42, practice: 60, selfStudy: 40, assessment: 8 });
	expect(hours).toBe(150);
	expect(creditPoints(hours)).toBe(6);
	expect(creditPoints(110)).toBe(4.4);
});
