import { shorten } from './label.ts';

/** How much of a value from an address is repeated: enough to recognise it. */
const longest = 60;

/** A value from an address, as it is told to whoever asked for it. */
export const quote = (value: string): string => `“${shorten(value, longest)}”`;

/** So many values are named of those that an address named in vain. */
const mostNamed = 10;

/** The first of some values, as they are told; `more` says that there are so many others. */
export function named(values: readonly string[], more: (count: number) => string): string {
	const rest = values.length - mostNamed;
	return values.slice(0, mostNamed).join(', ') + (rest > 0 ? more(rest) : '');
}
