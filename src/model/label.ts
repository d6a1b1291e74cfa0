import type { LabelCriterion } from '../schema/quality.ts';

/** The levels of assurance of the quality label, lowest first; each asks for the criteria of those below it as well. */
export const assuranceLevels = [1, 2, 3] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** How long a label of each level holds, in months. */
export const labelMonths: Readonly<Record<AssuranceLevel, number>> = { 1: 12, 2: 24, 3: 36 };

/** What a label belongs to: a programme, or a programme and its delivery by one provider. */
export const labelScopes = ['programme', 'programme-and-delivery'] as const;
export type LabelScope = (typeof labelScopes)[number];

type Ruled = Pick<LabelCriterion, 'applies' | 'assurance'>;

/** Whether a criterion is asked of a label of this scope, from its own level on. */
export const isAskedOf = ({ applies }: Pick<Ruled, 'applies'>, scope: LabelScope): boolean =>
	applies === 'programme' || scope === 'programme-and-delivery';

/** What a level asks for and has not got. */
export interface LevelDecision<C> {
	level: AssuranceLevel;
	/** How many criteria it asks for, with those of the levels below it. */
	asked: number;
	/** Those of them that are not met, in the order of the criteria. */
	missing: C[];
}

/**
 * The rule of decision: a level is reached when each criterion that it asks for is met. There are no points, and a strong
 * criterion does not make up for a weak one. `reached` is the highest such level, 0 where there is none.
 */
export function decideLabel<C extends Ruled>(
	criteria: readonly C[],
	scope: LabelScope,
	isMet: (criterion: C) => boolean,
): { reached: 0 | AssuranceLevel; levels: LevelDecision<C>[] } {
	const levels = assuranceLevels.map((level): LevelDecision<C> => {
		const asked = criteria.filter((one) => one.assurance <= level && isAskedOf(one, scope));
		return { level, asked: asked.length, missing: asked.filter((one) => !isMet(one)) };
	});
	return { reached: levels.findLast(({ asked, missing }) => asked > 0 && missing.length === 0)?.level ?? 0, levels };
}
