import type { ComparisonBasis } from '../../model/compare/basis.ts';
import { basisOfPack } from '../../model/compare/pack.ts';
import type { CompetenceId, LearningUnitId } from '../../schema/ids.ts';
import type { KnownIds } from '../profile/known.ts';
import type { SchemeData, SchemeOutcome, SchemeUnit } from './scheme-data.ts';

/** An outcome with the unit in which it stands. */
export interface PlacedOutcome extends SchemeOutcome {
	unit: string;
}

/** How an outcome is named: `b.3-e2#o1`. */
export const outcomeKey = (unit: string, outcome: string): string => `${unit}#${outcome}`;

/** The data with what is looked up in it again and again. */
export interface Scheme {
	data: SchemeData;
	basis: ComparisonBasis;
	known: KnownIds;
	/** Units of a competence with their ids, lowest level first. */
	unitsOf(competence: string): readonly (readonly [string, SchemeUnit])[];
	/** Outcomes that name a skill. */
	outcomesOfSkill(skill: string): readonly PlacedOutcome[];
	/** Outcomes of a unit. */
	outcomesOf(unit: string): readonly PlacedOutcome[];
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;

export function toScheme(data: SchemeData): Scheme {
	const units = Object.entries(data.units);
	const outcomes = new Map(
		units.map(([unit, { outcomes: list }]) => [unit, list.map((one): PlacedOutcome => ({ ...one, unit }))]),
	);
	const bySkill = Map.groupBy(
		[...outcomes.values()].flat().flatMap((one) => one.skills.map((skill) => [skill, one] as const)),
		([skill]) => skill,
	);
	const byCompetence = Map.groupBy(
		[...units].sort(([, a], [, b]) => a.level - b.level),
		([, { competence }]) => competence,
	);
	const forBridge = units.map(([id, { competence, level, hours, points }]) => ({
		id: id as LearningUnitId,
		competence: competence as CompetenceId,
		...{ level, hours, creditPoints: points },
	}));
	return {
		data,
		basis: basisOfPack({
			...data,
			units: forBridge.sort((a, b) => a.creditPoints - b.creditPoints || (a.id < b.id ? -1 : 1)),
		}),
		known: {
			edition: data.edition.version,
			outcomesOf: (unit) => own(data.units, unit)?.outcomes.map(({ id }) => id),
			levelsOf: (competence) => own(data.competences, competence)?.levels,
			isSkill: (id) => Object.hasOwn(data.skills, id),
			insteadOf: (id) => own(data.retired, id),
		},
		unitsOf: (competence) => byCompetence.get(competence) ?? [],
		outcomesOfSkill: (skill) => bySkill.get(skill)?.map(([, outcome]) => outcome) ?? [],
		outcomesOf: (unit) => outcomes.get(unit) ?? [],
	};
}
