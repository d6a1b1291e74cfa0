import type { Answer, Profile } from '../profile/profile.ts';
import { outcomeKey, type PlacedOutcome, type Scheme } from './scheme.ts';

/** What a person says of an outcome, and by what it is shown. */
export interface Said {
	answer: Answer;
	evidence: string;
}

/** What a person can show, by what is looked up. */
export interface Standing {
	/** Nothing where it was not answered. */
	of(outcome: Pick<PlacedOutcome, 'unit' | 'id'>): Said | undefined;
	hasSkill(id: string): boolean;
	/** The level that the person states of a competence. */
	levelOf(competence: string): number | undefined;
	hasUnit(id: string): boolean;
}

/** Outcomes of a unit that was achieved are shown, whatever was answered besides. */
export function standingOf({ outcomesOf }: Pick<Scheme, 'outcomesOf'>, profile: Profile): Standing {
	const said = new Map(
		profile.outcomes.map(({ unit, outcome, answer, evidence }): [string, Said] => [
			outcomeKey(unit, outcome),
			{ answer, evidence },
		]),
	);
	for (const { unit, body, evidence } of profile.units)
		for (const { id } of outcomesOf(unit))
			said.set(outcomeKey(unit, id), { answer: 'shown', evidence: evidence || body || unit });
	const levels = new Map(profile.competences.map(({ competence, level }) => [competence, level]));
	const skills = new Set(profile.skills);
	const units = new Set(profile.units.map(({ unit }) => unit));
	return {
		of: ({ unit, id }) => said.get(outcomeKey(unit, id)),
		hasSkill: (id) => skills.has(id),
		levelOf: (competence) => levels.get(competence),
		hasUnit: (id) => units.has(id),
	};
}

/** What part of an outcome an answer shows. */
export const shareOf = (said: Said | undefined): number =>
	said?.answer === 'shown' ? 1 : said?.answer === 'partly' ? 0.5 : 0;

/** Hours of outcomes that a person shows. */
export const hoursShown = (standing: Standing, outcomes: readonly PlacedOutcome[]): number =>
	outcomes.reduce((sum, one) => sum + one.hours * shareOf(standing.of(one)), 0);
