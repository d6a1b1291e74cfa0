import type { LocaleOf } from '../../words/locale.ts';
import type { ComparedEdition } from '../comparison-file.ts';

/** What the page of queries carries for its script. */
export interface QueryData {
	edition: ComparedEdition;
	/** Where the database stands. */
	database: string;
	/** Its bytes. */
	bytes: number;
}

/** Rooms of the words that the page speaks from. */
export const queryRooms = ['query', 'comparison-page'] as const;
export type QueryLocale = LocaleOf<(typeof queryRooms)[number]>;

/** Bytes in words. */
export const megabytes = ({ fill, number, words }: QueryLocale, bytes: number): string =>
	fill(words.query.megabytes, { size: number(bytes / 1_000_000, { most: 1 }) });
