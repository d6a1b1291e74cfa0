const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a text is a day of the calendar, `2026-05-01`: the 30th of February is none. */
export function isDay(text: string): boolean {
	const [, year, month, day] = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
	if (!year || !month || !day) return false;
	const last = month === 2 && isLeap(year) ? 29 : (days[month - 1] ?? 0);
	return day <= last;
}
