import type { CompetenceId, OccupationId, QualificationId, SkillId } from '../../schema/ids.ts';
import type { Sureness } from '../../schema/outcome-words.ts';
import type { Workload } from '../../schema/qualification.ts';
import type { Measure } from './room.ts';

/** A learning outcome with its room. */
export interface WeighedOutcome {
	/** Where it is written, `<record>#<outcome>`: what several qualifications share has one key. */
	key: string;
	/** In the measure of the qualification. */
	room: number;
	/** None where it lies outside the e-CF; two share the room. */
	competences: readonly CompetenceId[];
	/** `certain`: a unit of this scheme is made for the competence. */
	sureness: Sureness | 'certain';
}

/** On what the profile of a qualification rests, the best evidence first. */
export const bases = ['units', 'outcomes', 'description', 'none'] as const;
export type Basis = (typeof bases)[number];

/** What the method of comparison looks at in a qualification (DESIGN, section 5). What is not known is left out. */
export interface Comparable {
	id: QualificationId;
	/** EQF level, 1 to 8. Levels of national frameworks are never compared. */
	eqf?: number;
	basis: Basis;
	/** Whether all of its outcomes were read, so that what they do not show is not there. */
	isClosed: boolean;
	measure: Measure;
	/** Those that have room in its profile. */
	outcomes: readonly WeighedOutcome[];
	/** e-CF levels that it states. */
	levels: ReadonlyMap<CompetenceId, number>;
	/** ESCO skills that its learning outcomes name, in the order of their ids. */
	skills?: readonly SkillId[];
	occupation?: OccupationId;
	/** ISCO-08 unit group, four digits. */
	isco?: string;
	/** One entry for each credit system, and one for hours. */
	workload: readonly Workload[];
}
