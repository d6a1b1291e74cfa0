import type { CompetenceId, QualificationId } from '../../schema/ids.ts';
import { compareIds } from '../order.ts';
import { onceFor } from '../reckoned.ts';
import { comparabilityOf, type Comparability } from './all-pairs.ts';
import { cover, scalesOf } from './coverage.ts';
import type { Pair } from './pairs.ts';
import type { Profile } from './profile.ts';
import { gainsOf } from './settle.ts';
import { play } from './strength.ts';
import { worldCount } from './worlds.ts';

/** The outcomes of one competence in one qualification, and what it would settle to read them surely. */
export interface SettlingReading {
	qualification: QualificationId;
	competence: CompetenceId;
	/** Worlds of a thousand that the words of all pairs would gain together. */
	gain: number;
	/** Ordered pairs whose word would gain. */
	pairs: number;
}

/** A word that holds in fewer worlds than this is one that is worth settling. */
export const settledFrom = 800;

/** By how much the room of a competence varies from world to world. */
function spreadOf({ worlds }: Profile, competence: CompetenceId): number {
	const rooms = worlds.get(competence);
	if (!rooms) return 0;
	const mean = rooms.reduce((sum, room) => sum + room, 0) / worldCount;
	return Math.sqrt(rooms.reduce((sum, room) => sum + (room - mean) ** 2, 0) / worldCount);
}

/** Whether the two are at most one EQF level apart, so that somebody may ask about them. */
export const isNear = ({ levelDifference }: Pick<Pair, 'levelDifference'>): boolean =>
	levelDifference !== undefined && Math.abs(levelDifference) <= 1;

/**
 * The readings that would settle most words of the pairs at most one EQF level apart that do not hold yet, the weightiest
 * first; computed once for a catalogue.
 */
export const settlingReadings = onceFor('settling-readings', (catalogue): readonly SettlingReading[] =>
	readingsOf(comparabilityOf(catalogue)),
);

/** What a competence would gain for a pair is shared between the two qualifications by how much their rooms of it vary. */
export function readingsOf({ profiles, basis, from }: Comparability): SettlingReading[] {
	const spreads = new Map<Profile, Map<CompetenceId, number>>();
	const spread = (profile: Profile, competence: CompetenceId) => {
		const known = spreads.get(profile) ?? new Map<CompetenceId, number>();
		spreads.set(profile, known);
		const value = known.get(competence) ?? spreadOf(profile, competence);
		known.set(competence, value);
		return value;
	};
	const found = new Map<string, SettlingReading>();
	const note = (profile: Profile, competence: CompetenceId, gain: number) => {
		if (gain <= 0) return;
		const key = `${profile.of.id} ${competence}`;
		const known = found.get(key) ?? { qualification: profile.of.id, competence, gain: 0, pairs: 0 };
		found.set(key, { ...known, gain: known.gain + gain, pairs: known.pairs + 1 });
	};
	for (const pair of [...from.values()].flat()) {
		const [a, b] = [profiles.get(pair.from), profiles.get(pair.to)];
		if (!a || !b || pair.holds === undefined || pair.holds >= settledFrom) continue;
		if (!isNear(pair)) continue;
		const [ofA, ofB] = scalesOf(a, b);
		for (const { competence, gain } of gainsOf(cover(a, b, basis), play(a, b, basis), ofB)) {
			const [inA, inB] = [spread(a, competence) * ofA, spread(b, competence) * ofB];
			if (inA + inB <= 0) continue;
			note(a, competence, (gain * inA) / (inA + inB));
			note(b, competence, (gain * inB) / (inA + inB));
		}
	}
	return [...found.values()].sort(
		(x, y) => y.gain - x.gain || compareIds(x.qualification, y.qualification) || compareIds(x.competence, y.competence),
	);
}
