/** Last day of a month, by the calendar. */
const monthLength = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day that a date as exact as it is known can mean: 2018-06 begins on 2018-06-01. */
export function firstDay(date: string): string {
	const [year, month = '01', day = '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

/** The last day that it can mean: 2018-06 ends on 2018-06-30. */
export function lastDay(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	return `${year}-${month}-${day ?? String(monthLength(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whole years that have passed at the least from one date to another: as if the first were its last possible day. */
export function wholeYears(from: string, to: string): number {
	const [start, end] = [lastDay(from), firstDay(to)];
	const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
	return Math.max(0, end.slice(5) < start.slice(5) ? years - 1 : years);
}

/** A day as a number of years, for a scale: 2018-07-02 is about 2018.5. */
export function asYears(day: string): number {
	const year = Number(day.slice(0, 4));
	const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
	return year + (Date.parse(day) - from) / (to - from);
}

/** The day so many months later; where that month is too short, its last day: a year after 2024-02-29 is 2025-02-28. */
export function monthsLater(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const at = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
	const toDate = Math.min(date, monthLength(toYear, toMonth));
	return [toYear, toMonth, toDate].map((number) => String(number).padStart(2, '0')).join('-');
}
