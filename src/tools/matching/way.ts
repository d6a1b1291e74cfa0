import { bridgeOver } from '../../model/compare/bridge.ts';
import type { CoverRow } from '../../model/compare/coverage.ts';
import type { CompetenceId } from '../../schema/ids.ts';
import type { Row } from './rows.ts';
import type { Scheme } from './scheme.ts';
import { hoursShown, shareOf, type Standing } from './standing.ts';

/** A learning unit as a step of the way, with what of it the person shows already. */
export interface Step {
	id: string;
	points: number;
	hours: number;
	/** Hours of the outcomes that are still to be shown. */
	hoursLeft: number;
	outcomesShown: number;
	outcomes: number;
	/** What it asks for before that the person does not have. */
	before: string[];
	/** The rows that it closes. */
	closes: Row[];
}

/** Learning units that close what is missing, and what no unit closes. */
export interface Way {
	steps: Step[];
	points: number;
	hoursLeft: number;
	left: Row[];
}

const isMissing = ({ credit }: Row) => credit < 1;

/** Units for missing competences, by the method. */
function forCompetences(scheme: Scheme, standing: Standing, rows: readonly Row[]): string[] {
	const asked = rows.flatMap(({ line, competence, asked, shown, credit, state, isLower }): CoverRow[] =>
		line.kind === 'skill' || !competence
			? []
			: [{ competence: competence as CompetenceId, asked, held: isLower ? 0 : shown, credit, state, isLower }],
	);
	const levels = new Map<CompetenceId, number>();
	for (const { line, competence } of rows) {
		const level = line.kind === 'unit' ? scheme.data.units[line.id]?.level : line.level;
		const id = (competence ?? '') as CompetenceId;
		if (level !== undefined) levels.set(id, Math.max(level, levels.get(id) ?? 0));
	}
	const basis = { ...scheme.basis, units: scheme.basis.units.filter(({ id }) => !standing.hasUnit(id)) };
	return bridgeOver({ measure: 'hours' }, { measure: 'hours', levels }, { rows: asked }, basis).units.map(
		({ id }) => id,
	);
}

/** Skills that a unit teaches among those that are missing. */
const taughtBy = (unit: string, rows: readonly Row[]) =>
	rows.filter(({ outcomes }) => outcomes.some((outcome) => outcome.unit === unit));

/** Units for missing skills: again and again the one that closes most of them for its points. */
function forSkills(scheme: Scheme, taken: readonly string[], rows: readonly Row[]): string[] {
	let open = rows.filter(({ outcomes }) => outcomes.length > 0 && !outcomes.some(({ unit }) => taken.includes(unit)));
	const chosen: string[] = [];
	while (open.length > 0) {
		const worth = (id: string) => taughtBy(id, open).length / (scheme.data.units[id]?.points || 1);
		const best = [...new Set(open.flatMap(({ outcomes }) => outcomes.map(({ unit }) => unit)))]
			.sort()
			.reduce((a, b) => (worth(b) > worth(a) ? b : a));
		chosen.push(best);
		const closed = taughtBy(best, open);
		open = open.filter((row) => !closed.includes(row));
	}
	return chosen;
}

function stepOf(scheme: Scheme, standing: Standing, id: string, rows: readonly Row[]): Step {
	const unit = scheme.data.units[id];
	const outcomes = scheme.outcomesOf(id);
	const closes = rows.filter((row) =>
		row.line.kind === 'skill'
			? taughtBy(id, [row]).length > 0
			: row.outcomes.length > 0 && leadsTo(scheme, row, unit?.competence),
	);
	return {
		...{ id, closes },
		points: unit?.points ?? 0,
		hours: unit?.hours ?? 0,
		hoursLeft: Math.max(0, (unit?.hours ?? 0) - hoursShown(standing, outcomes)),
		outcomesShown: outcomes.filter((one) => shareOf(standing.of(one)) === 1).length,
		outcomes: outcomes.length,
		before: (unit?.before ?? []).filter((other) =>
			scheme.outcomesOf(other).some((one) => shareOf(standing.of(one)) < 1),
		),
	};
}

/** Whether a competence is what a row asks for, or counts for it. */
const leadsTo = (scheme: Scheme, { competence }: Row, other: string | undefined) =>
	competence === other ||
	(scheme.basis.joins.get(competence as CompetenceId) ?? []).some((join) => join.same && join.other === other);

/** The way from what a person shows to what is asked; what is essential first where not all of it is wanted. */
export function wayTo(scheme: Scheme, standing: Standing, rows: readonly Row[]): Way {
	const missing = rows.filter(isMissing);
	const competences = forCompetences(scheme, standing, missing);
	const skills = missing.filter(({ line }) => line.kind === 'skill');
	const ids = [...new Set([...competences, ...forSkills(scheme, competences, skills)])];
	const steps = ids.map((id) => stepOf(scheme, standing, id, missing));
	const sum = (of: (step: Step) => number) => Math.round(steps.reduce((total, step) => total + of(step), 0) * 10) / 10;
	return {
		steps,
		points: sum(({ points }) => points),
		hoursLeft: sum(({ hoursLeft }) => hoursLeft),
		left: missing.filter((row) => !steps.some(({ closes }) => closes.includes(row))),
	};
}
