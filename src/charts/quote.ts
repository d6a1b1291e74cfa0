import { shorten } from './label.ts';

/** How much of a value from an address is repeated: enough to recognise it. */
const longest = 60;

/** A value from an address, as it is told to whoever asked for it. */
export const quote = (value: string): string => `“${shorten(value, longest)}”`;
