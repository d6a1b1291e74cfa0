import type { Mistake } from './mistake.ts';
import { quoted } from './quoted.ts';

const year = '(?:19|20)\\d{2}';
const month = '(?:0[1-9]|1[0-2])';
const lengths = `-${month}-(?:0[1-9]|1\\d|2[0-8])|-(?:0[13-9]|1[0-2])-(?:29|30)|-(?:0[13578]|1[02])-31`;
/** 29 February of a leap year; 1900 was none. */
const leapDay = '(?!1900)(?:19|20)(?:[02468][048]|[13579][26])-02-29';

/** A day of the calendar, from 1900 to 2099: nothing that this edition reports on lies outside. */
export const dayPattern = new RegExp(`^(?:${year}(?:${lengths})|${leapDay})$`);
/** Such a day, or nothing. */
export const dayOrNonePattern = new RegExp(`^(?:${year}(?:${lengths})|${leapDay})?$`);
/** A year, a month or a day of those years. */
export const partialDatePattern = new RegExp(`^(?:${year}(?:-${month}|${lengths})?|${leapDay})$`);

/** What is wrong with a text in the form of a date, if anything: a month or a day that does not exist. */
export function dateMistake(date: string): Mistake | undefined {
	if (partialDatePattern.test(date)) return undefined;
	const [years = '', months = '01'] = date.split('-');
	const what = !/^(?:19|20)/.test(years)
		? 'lies outside the years 1900 to 2099'
		: !new RegExp(`^${month}$`).test(months)
			? `names a month ${months}, and there are twelve, from 01`
			: `names a day that ${years}-${months} does not have`;
	return {
		check: 'wrong-format',
		message: `${quoted(date)} ${what}.`,
		expected: 'a date of the calendar, such as 2018, 2018-06 or 2018-06-18',
		fix: 'Correct the date; write it less exact where the day is not known.',
	};
}
