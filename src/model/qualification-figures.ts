import { isAbsent, type Absent } from '../schema/common.ts';
import type { CompetenceId, LearningUnitId, RequirementId, SkillId } from '../schema/ids.ts';
import type { LearningUnit } from '../schema/learning-unit.ts';
import type { JointQualification } from '../schema/qualification.ts';
import type { Catalogue } from './catalogue.ts';
import { creditPoints, totalHours } from './credits.ts';
import { competenceOfUnit } from './units.ts';

/** Essential ESCO skills of an occupation, by whether the outcomes of some units teach them. */
export interface SkillCover {
	covered: SkillId[];
	uncovered: SkillId[];
	/** Covered skills divided by all, from 0 to 1, to two decimals. */
	share: number;
}

export interface QualificationFigures {
	compulsory: LearningUnit[];
	electives: LearningUnit[];
	/** Competences and levels of the compulsory units: what every holder has. */
	competences: { competence: CompetenceId; level: number; unit: LearningUnitId }[];
	/** Notional hours of the compulsory units, of the electives at least, and of both. */
	compulsoryHours: number;
	electiveHours: number;
	totalHours: number;
	creditPoints: number;
	/** By the compulsory units, and with all electives; absent where ESCO’s links are not at hand. */
	skills: { compulsory: SkillCover; withElectives: SkillCover } | Absent;
	/** Requirements that an outcome of a compulsory unit answers, in their order. */
	requirements: RequirementId[];
	/** Prerequisites of compulsory units that the qualification itself does not contain. */
	before: LearningUnitId[];
}

export const requirementsOf = (unit: LearningUnit): RequirementId[] => [
	...new Set(unit.outcomes.flatMap((outcome) => outcome.requirements ?? [])),
];

/** How much of an occupation's essential skills the outcomes of units teach. */
export function coverSkills(essential: readonly SkillId[], units: readonly LearningUnit[]): SkillCover {
	const taught = new Set(units.flatMap((unit) => unit.outcomes.flatMap((outcome) => outcome.skills)));
	const covered = essential.filter((skill) => taught.has(skill));
	return {
		covered,
		uncovered: essential.filter((skill) => !taught.has(skill)),
		share: essential.length > 0 ? Math.round((covered.length / essential.length) * 100) / 100 : 0,
	};
}

/** What follows from the units of a joint qualification. Points come from hours, 25 to the point. */
export function qualificationFigures(catalogue: Catalogue, qualification: JointQualification): QualificationFigures {
	const unitsOf = (ids: readonly string[]) =>
		ids.map((id) => catalogue['learning-units'].byId.get(id)).filter((unit) => unit !== undefined);
	const compulsory = unitsOf(qualification.compulsory);
	const electives = unitsOf([...new Set(qualification.electives.flatMap((group) => group.units))]);
	const compulsoryHours = compulsory.reduce((sum, unit) => sum + totalHours(unit.notionalHours), 0);
	const electiveHours = qualification.electives.reduce((sum, group) => sum + group.minimumHours, 0);
	const essential = catalogue.occupations.byId.get(qualification.occupation)?.essentialSkills ?? {
		absent: 'not-collected' as const,
	};
	const answered = new Set(compulsory.flatMap(requirementsOf));
	return {
		compulsory,
		electives,
		competences: compulsory.flatMap((unit) => {
			const reached = competenceOfUnit(catalogue, unit.id);
			return reached ? [{ ...reached, unit: unit.id }] : [];
		}),
		compulsoryHours,
		electiveHours,
		totalHours: compulsoryHours + electiveHours,
		creditPoints: creditPoints(compulsoryHours + electiveHours),
		skills: isAbsent(essential)
			? essential
			: {
					compulsory: coverSkills(essential, compulsory),
					withElectives: coverSkills(essential, [...compulsory, ...electives]),
				},
		requirements: catalogue.requirements.all.map(({ id }) => id).filter((id) => answered.has(id)),
		before: [...new Set(compulsory.flatMap((unit) => unit.prerequisites))].filter(
			(id) => !qualification.compulsory.includes(id),
		),
	};
}
