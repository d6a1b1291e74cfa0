import type { AchievedUnit, Profile } from '../profile/profile.ts';

/** What a unit is proved by, beside its id. */
export const proofs = ['date', 'body', 'evidence'] as const;
export type Proof = (typeof proofs)[number];

/** A profile in which a unit was achieved or was not. */
export function achieving(profile: Profile, unit: string, has: boolean): Profile {
	const others = profile.units.filter((one) => one.unit !== unit);
	return { ...profile, units: has ? [...others, { unit, body: '', evidence: '' }] : others };
}

/** A profile with another proof of an achieved unit; an empty day is none. */
export function proving(profile: Profile, unit: string, proof: Proof, text: string): Profile {
	const changed = ({ date, ...one }: AchievedUnit): AchievedUnit =>
		proof === 'date'
			? { ...one, ...(text ? { date: text } : {}) }
			: { ...one, ...(date ? { date } : {}), [proof]: text };
	return { ...profile, units: profile.units.map((one) => (one.unit === unit ? changed(one) : one)) };
}

/** What of the proof of an achieved unit is still missing. */
export const missingProofs = (unit: AchievedUnit): Proof[] => proofs.filter((proof) => !unit[proof]);
