import type { CompetenceId } from '../../schema/ids.ts';
import type { Comparable } from './comparable.ts';
import type { Profile } from './profile.ts';

/** What a qualification gives a competence, by how sure that is; of units of this scheme all is sure. */
export interface ShownRoom {
	competence: CompetenceId;
	sure: number;
	likely: number;
	open: number;
}

/** The rooms of a profile by sureness, in its order. */
export function shownRooms({ of, rooms }: Pick<Profile, 'of' | 'rooms'>): ShownRoom[] {
	const found = new Map<CompetenceId, ShownRoom>(
		[...rooms.keys()].map((competence) => [competence, { competence, sure: 0, likely: 0, open: 0 }]),
	);
	for (const { room, competences, sureness } of of.outcomes)
		for (const competence of competences) {
			const shown = found.get(competence);
			if (shown) shown[sureness === 'certain' ? 'sure' : sureness] += room / competences.length;
		}
	return [...found.values()];
}

/** By how much the rooms of a list are multiplied to be carried as whole numbers: hours as they are, else parts of a thousand. */
export const carriedScale = ({ measure }: Pick<Comparable, 'measure'>, total: number): number =>
	measure === 'share' ? 1000 / (total || 1) : 1;
