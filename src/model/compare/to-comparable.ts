import { isAbsent } from '../../schema/absent.ts';
import type { CompetenceId, SkillId } from '../../schema/ids.ts';
import type { JointQualification, NationalQualification, Qualification, Workload } from '../../schema/qualification.ts';
import type { Catalogue } from '../catalogue.ts';
import { totalHours } from '../credits.ts';
import { describedCompetences } from '../described-competences.ts';
import { compareIds } from '../order.ts';
import { outcomesOf } from '../outcomes-of.ts';
import { qualificationFigures } from '../qualification-figures.ts';
import { competenceOfUnit } from '../units.ts';
import type { Comparable } from './comparable.ts';
import { hoursPerYear, roomsOf } from './room.ts';

const inOrder = (skills: Iterable<SkillId>) => [...new Set(skills)].sort(compareIds);

/** The hours of a national qualification: as its text gives them, else its duration at 1,500 hours a year. */
function nominalHours({ workload = [], years }: NationalQualification): number | undefined {
	const hours = workload.find(({ unit }) => unit === 'hours');
	return hours ? hours.from : years === undefined ? undefined : years * hoursPerYear;
}

/** A national qualification: by its outcomes where they were read, else by the competences that a description supports. */
function nationalComparable(catalogue: Catalogue, qualification: NationalQualification): Comparable {
	const { id, eqfLevel, isco, workload, list } = qualification;
	const read = outcomesOf(catalogue, qualification).filter(({ hasRoom }) => hasRoom);
	const described = read.length > 0 ? [] : describedCompetences(catalogue, qualification);
	const { rooms, measure } = roomsOf(
		read.length > 0 ? read.map(({ outcome, unit }) => ({ hours: outcome.hours, unit })) : described.map(() => ({})),
		nominalHours(qualification),
	);
	return {
		id,
		...(isAbsent(eqfLevel) ? {} : { eqf: eqfLevel }),
		basis: read.length > 0 ? 'outcomes' : described.length > 0 ? 'description' : 'none',
		isClosed: read.length > 0 && list.kind === 'closed',
		measure,
		outcomes:
			read.length > 0
				? read.map(({ key, outcome }, i) => ({
						key,
						room: rooms[i] ?? 0,
						competences: outcome.competences,
						sureness: outcome.sureness,
					}))
				: described.map((competence, i) => ({
						key: `${id}#${competence}`,
						room: rooms[i] ?? 0,
						competences: [competence],
						sureness: 'open',
					})),
		levels: new Map(),
		...(read.length > 0 ? { skills: inOrder(read.flatMap(({ outcome }) => outcome.skills)) } : {}),
		...(isAbsent(isco) ? {} : { isco: isco.group }),
		workload: workload ?? [],
	};
}

/**
 * A joint qualification: the outcomes of its compulsory units, each for the hours of its unit times its share in the
 * assessment. The level of a competence is the highest that a unit leads to.
 */
function jointComparable(catalogue: Catalogue, qualification: JointQualification): Comparable {
	const { compulsory, competences, totalHours: hours, creditPoints } = qualificationFigures(catalogue, qualification);
	const isco = catalogue.occupations.byId.get(qualification.occupation)?.iscoGroup;
	const levels = new Map<CompetenceId, number>();
	for (const { competence, level } of competences) levels.set(competence, Math.max(level, levels.get(competence) ?? 0));
	// Electives set a least number of hours; without them the hours are known.
	const workloadOf = (unit: Workload['unit'], from: number): Workload =>
		qualification.electives.length ? { unit, from } : { unit, from, to: from };
	return {
		id: qualification.id,
		eqf: qualification.eqf.level,
		basis: 'units',
		isClosed: true,
		measure: 'hours',
		outcomes: compulsory.flatMap((unit) => {
			const reached = competenceOfUnit(catalogue, unit.id);
			const shares = unit.assessment.methods.flatMap((method) => method.outcomes);
			return unit.outcomes.map((outcome) => ({
				key: `${unit.id}#${outcome.id}`,
				room:
					(totalHours(unit.notionalHours) *
						shares.filter((share) => share.outcome === outcome.id).reduce((sum, { weight }) => sum + weight, 0)) /
					100,
				competences: reached ? [reached.competence] : [],
				sureness: 'certain' as const,
			}));
		}),
		levels,
		skills: inOrder(compulsory.flatMap((unit) => unit.outcomes.flatMap((outcome) => outcome.skills))),
		occupation: qualification.occupation,
		...(isco ? { isco } : {}),
		workload: [workloadOf('scheme-points', creditPoints), workloadOf('hours', hours)],
	};
}

/** A qualification as the method sees it. */
export const toComparable = (catalogue: Catalogue, qualification: Qualification): Comparable =>
	qualification.kind === 'national'
		? nationalComparable(catalogue, qualification)
		: jointComparable(catalogue, qualification);
