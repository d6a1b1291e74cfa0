import { isAbsent } from '../../schema/common.ts';
import type { CompetenceId, LearningUnitId, OccupationId, QualificationId, SkillId } from '../../schema/ids.ts';
import type { Qualification, Workload } from '../../schema/qualification.ts';
import type { Catalogue } from '../catalogue.ts';
import { mappedCompetences } from '../mapped-competences.ts';
import { compareIds } from '../order.ts';
import { qualificationFigures } from '../qualification-figures.ts';

/** A competence at a level that every holder of a qualification has. */
export interface HeldCompetence {
	competence: CompetenceId;
	/** e-CF proficiency level, 1 to 5. */
	level: number;
	/** How sure the mapping is that gave it, from 0 to 1; none where a compulsory unit teaches it. */
	confidence?: number;
	/** The compulsory unit that leads to it. */
	unit?: LearningUnitId;
}

/** What the method of comparison looks at in a qualification (DESIGN, section 5). What is not known is left out. */
export interface Comparable {
	id: QualificationId;
	/** EQF level, 1 to 8. Levels of national frameworks are never compared. */
	eqf?: number;
	/** Each competence and level once, in the order of their ids. */
	competences: readonly HeldCompetence[];
	/** ESCO skills that its learning outcomes name, in the order of their ids. */
	skills?: readonly SkillId[];
	occupation?: OccupationId;
	/** ISCO-08 unit group, four digits. */
	isco?: string;
	/** One entry for each credit system, and one for hours. */
	workload: readonly Workload[];
}

/** Each competence and level once: of several, the one that is surest, then the first by unit. */
function distinct(held: readonly HeldCompetence[]): HeldCompetence[] {
	const sorted = [...held].sort(
		(a, b) =>
			compareIds(a.competence, b.competence) ||
			a.level - b.level ||
			(b.confidence ?? 1) - (a.confidence ?? 1) ||
			compareIds(a.unit ?? '', b.unit ?? ''),
	);
	return sorted.filter(({ competence, level }, i) => {
		const before = sorted[i - 1];
		return before?.competence !== competence || before.level !== level;
	});
}

/**
 * A qualification as the method sees it. The competences of a joint one are those of its compulsory units, its skills
 * those that the outcomes of these units name; a national one has the competences that are mapped to it, and no
 * outcome is attributed to it.
 */
export function toComparable(catalogue: Catalogue, qualification: Qualification): Comparable {
	const { id } = qualification;
	if (qualification.kind === 'national') {
		const { eqfLevel, isco, workload } = qualification;
		return {
			id,
			...(isAbsent(eqfLevel) ? {} : { eqf: eqfLevel }),
			competences: distinct(mappedCompetences(catalogue, id)),
			...(isAbsent(isco) ? {} : { isco: isco.group }),
			workload: workload ?? [],
		};
	}
	const { compulsory, competences, totalHours, creditPoints } = qualificationFigures(catalogue, qualification);
	const isco = catalogue.occupations.byId.get(qualification.occupation)?.iscoGroup;
	// Electives set a least number of hours; without them the hours are known.
	const workloadOf = (unit: Workload['unit'], from: number): Workload =>
		qualification.electives.length ? { unit, from } : { unit, from, to: from };
	return {
		id,
		eqf: qualification.eqf.level,
		competences: distinct(competences),
		skills: [...new Set(compulsory.flatMap((unit) => unit.outcomes.flatMap((outcome) => outcome.skills)))].sort(
			compareIds,
		),
		occupation: qualification.occupation,
		...(isco ? { isco } : {}),
		workload: [workloadOf('scheme-points', creditPoints), workloadOf('hours', totalHours)],
	};
}

/** Whether a qualification was taken out of force: it keeps its page, and is compared with nothing. */
export const isRetired = (qualification: Qualification): boolean =>
	qualification.kind === 'joint' && qualification.status === 'deprecated';
