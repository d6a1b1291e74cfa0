import { nice, ticks } from 'd3-array';

export type Span = readonly [from: number, to: number];

/** Where a value stands: the domain laid along the range in a straight line. */
export const linear =
	([least, most]: Span, [from, to]: Span) =>
	(value: number): number => {
		const share = most === least ? 0.5 : (value - least) / (most - least);
		return from * (1 - share) + to * share;
	};

/** As `linear`, by factors instead of differences: double and half lie as far from one. */
export const logarithmic = ([least, most]: Span, range: Span) => {
	const place = linear([Math.log(least), Math.log(most)], range);
	return (value: number): number => place(Math.log(value));
};

/** The span from round value to round value that an axis with about so many ticks needs, and these ticks. */
export function axis([least, most]: Span, count: number): { domain: Span; ticks: number[] } {
	const [from, to] = nice(least, most, count);
	return { domain: [from, to], ticks: ticks(from, to, count) };
}

/** Bands of one width beside each other, with a part of a step left free between them: where each begins. */
export function bands(count: number, [from, to]: Span, free: number): { starts: number[]; width: number } {
	const step = (to - from) / Math.max(1, count - free);
	return { starts: Array.from({ length: count }, (_, i) => from + step * i), width: step * (1 - free) };
}
