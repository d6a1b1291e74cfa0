import type { LocaleOf } from '../../words/locale.ts';
import { matchingRooms, type MatchView } from '../matching/parts.ts';
import type { Profile } from '../profile/profile.ts';

/** Rooms of the words that the page speaks from. */
export const matchRooms = ['match', ...matchingRooms] as const;
export type MatchLocale = LocaleOf<(typeof matchRooms)[number]>;

/** A profile under the name by which the page calls it. */
export interface NamedProfile {
	name: string;
	profile: Profile;
}

export type JobView = MatchView & { locale: MatchLocale };

/** More profiles cannot be read side by side. */
export const mostProfiles = 12;
