import type { Catalogue } from '../../../model/catalogue.ts';
import { competenceOfUnit } from '../../../model/units.ts';
import { isAbsent } from '../../../schema/absent.ts';
import type { CompetenceId, SkillId } from '../../../schema/ids.ts';
import type { LearningUnit } from '../../../schema/learning-unit.ts';
import type { Occupation } from '../../../schema/occupation.ts';

/** What a list of skills has; nothing where ESCO’s list was not at hand. */
export const listed = (skills: Occupation['essentialSkills']): readonly SkillId[] => (isAbsent(skills) ? [] : skills);

/** A unit with the essential skills of an occupation that it teaches. */
export interface TeachingUnit {
	unit: LearningUnit;
	skills: readonly SkillId[];
}

/** The units that teach essential skills of an occupation, those that teach most of them first. */
export function teachingUnits({ relations }: Pick<Catalogue, 'relations'>, occupation: Occupation): TeachingUnit[] {
	const essential = listed(occupation.essentialSkills);
	return (relations.unitsOfOccupation.get(occupation.id) ?? [])
		.map((unit) => {
			const taught = new Set(unit.outcomes.flatMap(({ skills }) => skills));
			return { unit, skills: essential.filter((id) => taught.has(id)) };
		})
		.sort((a, b) => b.skills.length - a.skills.length);
}

/** The competences of units, each once, in the order of the units. */
export const competencesOf = (catalogue: Catalogue, units: readonly TeachingUnit[]): CompetenceId[] => [
	...new Set(units.flatMap(({ unit }) => competenceOfUnit(catalogue, unit.id)?.competence ?? [])),
];
