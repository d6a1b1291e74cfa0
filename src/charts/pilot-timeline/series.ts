import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { asYears, firstDay, lastDay } from '../../model/partial-date.ts';
import { isAbsent, type Absent } from '../../schema/common.ts';

export interface TimelineRow {
	pilot: string;
	title: string;
	address: string;
	/** As the record has it: a date as exact as it is known, or the reason why there is none. */
	start: string | Absent;
	end: string | Absent;
	/** As years on the scale, where both are known: from the first to the last day that they can mean. */
	span?: { from: number; to: number };
}

export interface TimelineSeries {
	rows: TimelineRow[];
	/** First year, and the year after the last. */
	years: { from: number; to: number };
}

/** The years of the project; dates of pilots beyond them widen the scale. */
const projectYears = { from: 2015, to: 2019 };
const undated = 9999;

/** Pilots by their begin; those without dates follow in the order of the catalogue. */
export function toTimelineSeries({ catalogue, locale }: Spoken): TimelineSeries {
	const rows = catalogue.pilots.all.map(({ id, title, start, end }): TimelineRow => ({
		pilot: id,
		title: locale.pick(title),
		address: addressOf('pilots', id),
		start,
		end,
		...(isAbsent(start) || isAbsent(end)
			? {}
			: { span: { from: asYears(firstDay(start)), to: asYears(lastDay(end)) } }),
	}));
	const spans = rows.flatMap(({ span }) => span ?? []);
	return {
		rows: rows.sort((a, b) => (a.span?.from ?? undated) - (b.span?.from ?? undated)),
		years: {
			from: Math.min(projectYears.from, ...spans.map(({ from }) => Math.floor(from))),
			to: Math.max(projectYears.to, ...spans.map(({ to }) => Math.ceil(to))),
		},
	};
}
