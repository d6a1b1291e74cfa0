import words from '../words/en/chart.json' with { type: 'json' };
import { fill } from '../words/fill.ts';

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string =>
	names.length < 2
		? names.join('')
		: fill(words.and, { list: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });
