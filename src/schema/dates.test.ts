import { expect, test } from 'vitest';
import { dateMistake, dayPattern, partialDatePattern } from './dates.ts';

const two = (n: number) => String(n).padStart(2, '0');
/** Whether the calendar has the day, by another calendar than ours. */
const exists = (year: number, month: number, day: number) => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

test('a day is one of the calendar, from 1900 to 2099', () => {
	const wrong = [];
	for (let year = 1898; year <= 2101; year++)
		for (let month = 0; month <= 13; month++)
			for (let day = 0; day <= 32; day++) {
				const text = `${year}-${two(month)}-${two(day)}`;
				const right = year >= 1900 && year <= 2099 && month >= 1 && exists(year, month, day) && month <= 12 && day >= 1;
				if (dayPattern.test(text) !== right || partialDatePattern.test(text) !== right) wrong.push(text);
			}
	expect(wrong).toEqual([]);
});

test.each(['1900', '2018', '2018-06', '2099-12'])('%s is as exact as it is known', (date) => {
	expect(dateMistake(date)).toBeUndefined();
	expect(dayPattern.test(date)).toBe(false);
});

test.each([
	['1899', 'outside the years'],
	['2100-01-01', 'outside the years'],
	['2018-00', 'month 00'],
	['2018-13-01', 'month 13'],
	['2019-04-31', '2019-04 does not have'],
])('%s is refused, and the message says why', (date, why) => {
	expect(dateMistake(date)?.message).toContain(why);
});
