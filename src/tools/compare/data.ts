import type { ComparedEdition } from '../comparison-file.ts';
import type { ComparisonPack } from '../../model/compare/pack.ts';
import type { LocaleOf } from '../../words/locale.ts';

/** What the page of comparisons loads, once: everything that it shows of any choice. */
export interface CompareData extends ComparisonPack {
	edition: ComparedEdition;
}

/** Rooms of the words that the page speaks from. */
export const compareRooms = ['compare', 'comparison', 'comparison-page', 'facts'] as const;
export type CompareLocale = LocaleOf<(typeof compareRooms)[number]>;

/** What sentences about qualifications are made of. */
export interface Telling {
	data: CompareData;
	locale: CompareLocale;
}
