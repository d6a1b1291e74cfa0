import type { Join } from '../../model/compare/basis.ts';
import { sidesOf, type CoverState } from '../../model/compare/coverage.ts';
import { matchedCredit } from '../../model/compare/credit.ts';
import type { CompetenceId } from '../../schema/ids.ts';
import type { Line } from './lines.ts';
import type { PlacedOutcome, Scheme } from './scheme.ts';
import { hoursShown, shareOf, type Standing } from './standing.ts';

/** What a person has of one thing that is asked. */
export interface Row {
	line: Line;
	/** e-CF competence behind it, of which its colour is; none for a skill that no outcome names. */
	competence?: string;
	/** Outcomes on which it is answered. */
	outcomes: readonly PlacedOutcome[];
	/** Hours that are asked and that are shown of them; of a skill, parts of it. */
	asked: number;
	shown: number;
	/** The part of it that the person has: the whole, half or a quarter, nothing. */
	credit: number;
	state: CoverState;
	/** Whether it is shown at a lower level only, which halves it. */
	isLower: boolean;
	/** Whether it rests on what the person states, without outcomes behind it. */
	isStated: boolean;
	/** The match through which it is shown, where that is not the same competence. */
	join?: Join;
}

const stateOf = (credit: number, outcomes: readonly PlacedOutcome[], standing: Standing): CoverState => {
	if (credit === 1) return 'whole';
	if (credit > 0) return 'half';
	return outcomes.length > 0 && outcomes.every((one) => standing.of(one) !== undefined) ? 'shown-not' : 'not-read';
};

/** The unit by which a competence is asked at a level: the lowest that reaches it, else the highest there is. */
export function unitAt({ unitsOf }: Scheme, competences: readonly string[], level = 0): string | undefined {
	const units = competences.flatMap((id) => unitsOf(id)).sort(([, a], [, b]) => a.level - b.level);
	return (units.find(([, unit]) => unit.level >= level) ?? units.at(-1))?.[0];
}

/** What of a competence at a level is shown by outcomes: those of lower units count half. */
function creditByOutcomes(
	scheme: Scheme,
	standing: Standing,
	sides: ReturnType<typeof sidesOf>,
	level: number,
	asked: number,
) {
	const shownAt = (competences: readonly string[], least: number) =>
		competences
			.flatMap((id) => scheme.unitsOf(id))
			.filter(([, unit]) => unit.level >= least)
			.reduce((sum, [id]) => sum + hoursShown(standing, scheme.outcomesOf(id)), 0);
	const at = (least: number, factor: number) => {
		const own = shownAt(sides.same, least);
		const all = own + shownAt(sides.near, least);
		return { shown: all, ...matchedCredit(own, all, asked, { own: factor, all: factor }) };
	};
	const [full, lower] = [at(level, 1), at(0, 0.5)];
	return lower.credit > full.credit ? { ...lower, isLower: true } : { ...full, isLower: false };
}

/** What of a competence at a level the person states. */
function creditStated(standing: Standing, { same, near }: ReturnType<typeof sidesOf>, level: number): number {
	const of = (ids: readonly string[]) =>
		Math.max(
			0,
			...ids.map((id) => standing.levelOf(id) ?? 0).map((held) => (held === 0 ? 0 : held >= level ? 1 : 0.5)),
		);
	return Math.max(of(same), of(near) / 2);
}

function competenceRow(scheme: Scheme, standing: Standing, line: Line): Row {
	const unit = line.kind === 'unit' ? scheme.data.units[line.id] : undefined;
	const competence = unit?.competence ?? line.id;
	const level = unit?.level ?? line.level ?? 0;
	const { joins } = scheme.basis;
	const sides = sidesOf(competence as CompetenceId, joins, {
		has: (id) => scheme.unitsOf(id).length > 0 || standing.levelOf(id) !== undefined,
	});
	const askedBy = unit ? line.id : (unitAt(scheme, sides.same, level) ?? unitAt(scheme, sides.near, level));
	const outcomes = askedBy === undefined ? [] : scheme.outcomesOf(askedBy);
	const asked = line.hours ?? scheme.data.units[askedBy ?? '']?.hours ?? 0;
	const byOutcomes = creditByOutcomes(scheme, standing, sides, level, asked);
	const stated = creditStated(standing, sides, level);
	const isStated = stated > byOutcomes.credit;
	const credit = Math.max(stated, byOutcomes.credit);
	const join = sides.same.includes(competence as CompetenceId)
		? undefined
		: joins.get(competence as CompetenceId)?.find(({ other }) => [...sides.same, ...sides.near].includes(other));
	return {
		...{ line, competence, outcomes, asked, credit, isStated },
		shown: isStated ? asked * stated : byOutcomes.shown,
		state: stateOf(credit, outcomes, standing),
		isLower: !isStated && byOutcomes.isLower,
		...(join ? { join } : {}),
	};
}

/** A skill is shown by any outcome that names it, or where the person states it. */
function skillRow(scheme: Scheme, standing: Standing, line: Line): Row {
	const outcomes = scheme.outcomesOfSkill(line.id);
	const shown = Math.max(0, ...outcomes.map((one) => shareOf(standing.of(one))));
	const isStated = shown < 1 && standing.hasSkill(line.id);
	const credit = isStated ? 1 : shown;
	const competence = scheme.data.units[outcomes[0]?.unit ?? '']?.competence;
	return {
		...{ line, outcomes, credit, isStated, asked: 1, shown: credit, isLower: false },
		...(competence ? { competence } : {}),
		state: stateOf(credit, outcomes, standing),
	};
}

/** What a person has of what is asked, line by line. */
export const rowsOf = (scheme: Scheme, standing: Standing, lines: readonly Line[]): Row[] =>
	lines.map((line) => (line.kind === 'skill' ? skillRow : competenceRow)(scheme, standing, line));
