import { expect, test } from 'vitest';
import { asYears, firstDay, lastDay, monthsLater, wholeYears } from './partial-date.ts';

test('a date that is known in part has a first and a last day', () => {
	expect([firstDay('2018'), lastDay('2018')]).toEqual(['2018-01-01', '2018-12-31']);
	expect([firstDay('2018-06'), lastDay('2018-06')]).toEqual(['2018-06-01', '2018-06-30']);
	expect([firstDay('2016-02-03'), lastDay('2016-02')]).toEqual(['2016-02-03', '2016-02-29']);
});

test('years are counted whole, and only those that have passed for certain', () => {
	expect(wholeYears('2018-06-18', '2026-11-25')).toBe(8);
	expect(wholeYears('2018-11-26', '2026-11-25')).toBe(7);
	expect(wholeYears('2018', '2026-11-25')).toBe(7);
	expect(wholeYears('2026', '2026-11-25')).toBe(0);
	expect(wholeYears('2027', '2026-11-25')).toBe(0);
});

test('a day becomes a place on a scale of years', () => {
	expect(asYears('2018-01-01')).toBe(2018);
	expect(asYears('2018-07-02')).toBeCloseTo(2018.5, 2);
});

test('months are counted by the calendar', () => {
	expect(monthsLater('2026-03-15', 12)).toBe('2027-03-15');
	expect(monthsLater('2026-12-31', 2)).toBe('2027-02-28');
	expect(monthsLater('2024-02-29', 12)).toBe('2025-02-28');
	expect(monthsLater('2026-08-31', 24)).toBe('2028-08-31');
	expect(monthsLater('2026-11-30', 1)).toBe('2026-12-30');
});
