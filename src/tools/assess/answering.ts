import type { Answer, Profile } from '../profile/profile.ts';

/** A profile with another answer on an outcome; without one the outcome leaves it. */
export function answered(profile: Profile, key: string, answer: Answer | undefined): Profile {
	const [unit = '', outcome = ''] = key.split('#');
	const isIt = (one: Profile['outcomes'][number]) => one.unit === unit && one.outcome === outcome;
	const before = profile.outcomes.find(isIt);
	if (answer && before)
		return { ...profile, outcomes: profile.outcomes.map((one) => (isIt(one) ? { ...one, answer } : one)) };
	const others = profile.outcomes.filter((one) => !isIt(one));
	return { ...profile, outcomes: answer ? [...others, { unit, outcome, answer, evidence: '' }] : others };
}

/** A profile with other evidence for an outcome that was answered. */
export function evidenced(profile: Profile, key: string, evidence: string): Profile {
	const [unit, outcome] = key.split('#');
	const outcomes = profile.outcomes.map((one) =>
		one.unit === unit && one.outcome === outcome ? { ...one, evidence } : one,
	);
	return { ...profile, outcomes };
}

/** A profile with another stated level of a competence; nothing: none. */
export function stated(profile: Profile, competence: string, level: number | undefined): Profile {
	const others = profile.competences.filter((one) => one.competence !== competence);
	return { ...profile, competences: level === undefined ? others : [...others, { competence, level }] };
}

/** A profile with or without a stated skill. */
export function skilled(profile: Profile, skill: string, has: boolean): Profile {
	const others = profile.skills.filter((id) => id !== skill);
	return { ...profile, skills: has ? [...others, skill] : others };
}
