import type { Catalogue } from '../model/catalogue.ts';
import { toComparable } from '../model/compare/to-comparable.ts';
import { roomsByCompetence } from '../model/compare/profile.ts';
import type { NationalQualification } from '../schema/qualification.ts';

/** To four decimals: a second of an hour, and a ten thousandth of a list. */
const rounded = (room: number) => Math.round(room * 10_000) / 10_000;

/** What comparisons look at in a national qualification, as it is published: to what it gives room, and on what that rests. */
export function publishedProfile(catalogue: Catalogue, qualification: NationalQualification) {
	const { basis, measure, outcomes } = toComparable(catalogue, qualification);
	const rooms = [...roomsByCompetence({ outcomes })];
	const outside = outcomes.reduce((sum, { room, competences }) => sum + (competences.length > 0 ? 0 : room), 0);
	const none = { absent: 'not-collected' } as const;
	return {
		// A national qualification has no units of this scheme.
		basis: basis === 'units' ? ('none' as const) : basis,
		outcomesWithRoom: basis === 'outcomes' ? outcomes.length : 0,
		measure: basis === 'none' ? none : measure,
		competences: rooms.map(([competence, room]) => ({ competence, room: rounded(room) })),
		roomOutside: basis === 'none' ? none : rounded(outside),
	};
}
