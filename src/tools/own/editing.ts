import { mostOutcomes } from './entry.ts';
import type { Coding, OwnOutcome, OwnQualification } from './own.ts';

/** More than two an outcome is never given to. */
export const mostCompetences = 2;

/** What begins a coding: whoever accepts a proposal may say that it is surer, or less sure. */
const usual: Pick<Coding, 'sureness' | 'reason'> = { sureness: 'likely', reason: '' };

const changed = (own: OwnQualification, id: string, change: (one: OwnOutcome) => OwnOutcome): OwnQualification => ({
	...own,
	outcomes: own.outcomes.map((one) => (one.id === id ? change(one) : one)),
});

const undecided = ({ coding: _, ...one }: OwnOutcome): OwnOutcome => one;

/** Gives an outcome to a competence, or takes it from there; the last one taken leaves it undecided. A third is not taken. */
export const withCompetence = (own: OwnQualification, id: string, competence: string): OwnQualification =>
	changed(own, id, (one) => {
		const before = one.coding?.competences ?? [];
		const competences = before.includes(competence)
			? before.filter((other) => other !== competence)
			: [...before, competence];
		if (competences.length > mostCompetences) return one;
		return competences.length === 0 ? undecided(one) : { ...one, coding: { ...(one.coding ?? usual), competences } };
	});

/** Says that an outcome lies outside the e-CF, or takes that back. */
export const outsideOrNot = (own: OwnQualification, id: string): OwnQualification =>
	changed(own, id, (one) =>
		one.coding?.competences.length === 0
			? undecided(one)
			: { ...one, coding: { ...(one.coding ?? usual), competences: [] } },
	);

/** Takes back whatever was decided of an outcome. */
export const withoutCoding = (own: OwnQualification, id: string): OwnQualification => changed(own, id, undecided);

/** Says how sure a coding is, or why it may belong elsewhere. */
export const withCoding = (
	own: OwnQualification,
	id: string,
	said: Partial<Pick<Coding, 'sureness' | 'reason'>>,
): OwnQualification => changed(own, id, (one) => (one.coding ? { ...one, coding: { ...one.coding, ...said } } : one));

/** What is said of a qualification besides its outcomes. */
export type HeadField = 'title' | 'country' | 'eqfLevel' | 'years' | 'isClosed';

/** Says one of these; a number that is none is not known. */
export function withHead(own: OwnQualification, field: HeadField, value: string | boolean): OwnQualification {
	if (field !== 'eqfLevel' && field !== 'years') return { ...own, [field]: value };
	const { [field]: _, ...rest } = own;
	const number = Number(value);
	return number > 0 ? { ...rest, [field]: number } : rest;
}

/** Says that an outcome is an ESCO skill, or takes that back. */
export const withSkill = (own: OwnQualification, id: string, skill: string): OwnQualification =>
	changed(own, id, (one) => ({
		...one,
		skills: one.skills.includes(skill) ? one.skills.filter((other) => other !== skill) : [...one.skills, skill],
	}));

export const withText = (own: OwnQualification, id: string, text: string): OwnQualification =>
	changed(own, id, (one) => ({ ...one, text }));

export const withoutOutcome = (own: OwnQualification, id: string): OwnQualification => ({
	...own,
	outcomes: own.outcomes.filter((one) => one.id !== id),
});

/** Adds outcomes to those that are there, each under an id that is free, as far as there is room. */
export function withMore(own: OwnQualification, outcomes: readonly OwnOutcome[]): OwnQualification {
	const last = Math.max(0, ...own.outcomes.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
	const more = outcomes.slice(0, mostOutcomes - own.outcomes.length);
	return { ...own, outcomes: [...own.outcomes, ...more.map((one, i) => ({ ...one, id: `o${last + i + 1}` }))] };
}

/** Whether nothing was entered. */
export const isEmptyOwn = ({ title, country, eqfLevel, years, outcomes }: OwnQualification): boolean =>
	outcomes.length === 0 && title === '' && country === '' && eqfLevel === undefined && years === undefined;

/** How many outcomes somebody has decided. */
export const decidedIn = ({ outcomes }: OwnQualification): number =>
	outcomes.filter(({ coding }) => coding !== undefined).length;

/** The place of the next outcome that nobody has decided, behind a place and then from the beginning; none: all are. */
export function nextUndecided({ outcomes }: OwnQualification, behind: number): number | undefined {
	const open = outcomes.flatMap(({ coding }, i) => (coding ? [] : [i]));
	return open.find((i) => i > behind) ?? open[0];
}
