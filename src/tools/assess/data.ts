import type { LocaleOf } from '../../words/locale.ts';
import { matchingRooms, type MatchView } from '../matching/parts.ts';

/** Rooms of the words that the page speaks from. */
export const assessRooms = ['assess', ...matchingRooms] as const;
export type AssessLocale = LocaleOf<(typeof assessRooms)[number]>;

export type AssessView = MatchView & { locale: AssessLocale };
