import type { english } from './en/index.ts';

/** The words of the interface in one language, by room: a file of `src/words/<lang>/` each. */
export type Words = typeof english;
export type Room = keyof Words;
