import { compareIds } from '../order.ts';

/** The name of two countries, whichever is named first: `es lv`. */
export const countryPair = (a: string, b: string): string => [a, b].sort(compareIds).join(' ');
