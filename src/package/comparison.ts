/** A learning outcome, with the room that it has in its qualification. */
export interface Outcome {
	/** A name that no other outcome has, such as `own#1`: in which ways its reading turns out follows from it. */
	key: string;
	/** In the measure of its qualification. */
	room: number;
	/** Ids of competences, such as `e-cf-3.0/B.3`: one, two that share the room, or none outside the e-CF. */
	competences: readonly string[];
	/** How sure that is; certain where a learning unit is made for the competence. */
	sureness: 'sure' | 'likely' | 'open' | 'certain';
}

/** What the method of comparison looks at in a qualification. What is not known is left out. */
export interface Comparable {
	id: string;
	/** EQF level, 1 to 8. */
	eqf?: number;
	/** On what it rests; outcomes unless it is said. */
	basis?: 'units' | 'outcomes' | 'description' | 'none';
	/** Whether all of its outcomes are here, so that what they do not show is not there; no unless it is said. */
	isClosed?: boolean;
	/** In what room is counted: hours, its whole duration shared equally, or parts of the list; the last unless it is said. */
	measure?: 'hours' | 'duration' | 'share';
	outcomes: readonly Outcome[];
	/** e-CF levels that it states, by competence. */
	levels?: Readonly<Record<string, number>>;
	/** Ids of ESCO skills. */
	skills?: readonly string[];
	/** Id of an occupation. */
	occupation?: string;
	/** ISCO-08 unit group, four digits. */
	isco?: string;
}

/** A mapping that joins a competence to one of another edition. */
export interface Join {
	other: string;
	/** Whether the two count as the same. */
	same: boolean;
	predicate: string;
	confidence: number;
	/** Id of the mapping set. */
	set: string;
}

/** A learning unit as a step of a bridge. */
export interface BridgeUnit {
	id: string;
	competence: string;
	level: number;
	/** Notional hours. */
	hours: number;
	creditPoints: number;
}

/** One competence that is asked for, and what is held of it. */
export interface CoverRow {
	competence: string;
	/** Room that is asked for, in hours, or as a part of the list where rooms are compared as shares. */
	asked: number;
	/** Room that is held, in the same measure. */
	held: number;
	/** What of the room counts as covered. */
	credit: number;
	state: 'whole' | 'half' | 'shown-not' | 'not-read';
	/** Whether a lower e-CF level is stated than is asked for. */
	isLower: boolean;
	join?: Join;
}

/** One thing that would make a result surer; `a` is the qualification that is held. */
export type Settling =
	| { kind: 'open-list'; side: 'a' | 'b' }
	| { kind: 'assignments'; competence: string; gain: number }
	| { kind: 'hours'; side: 'a' | 'b' };

/** What a holder of one qualification brings of another, and how sure that is. */
export interface Direction {
	/** Never to be shown without `holds`. */
	word: 'most' | 'part' | 'little' | 'not-enough-evidence';
	/** Covered share of what is asked for, from 0 to 1; none where there is not enough evidence. */
	coverage?: number;
	/** What it is at least and at most, given what was not read. */
	low?: number;
	high?: number;
	/** In how many of a thousand ways in which the readings may turn out the word is the same. */
	holds?: number;
	/** The thousand ways by word. */
	worlds?: Readonly<Record<'most' | 'part' | 'little' | 'not-enough-evidence', number>>;
	/** Competence by competence, the larger of what is asked for first. */
	rows: readonly CoverRow[];
	/** What would settle it, the weightiest first. */
	settling: readonly Settling[];
	/** The learning units that lead from one to the other, and what is not wholly covered even then. */
	bridge?: { units: readonly BridgeUnit[]; creditPoints: number; left: readonly CoverRow[] };
}

/** A comparison both ways. What cannot be said is left out. It is a description by stated rules, no recognition. */
export interface Comparison {
	from: string;
	to: string;
	/** EQF level of `to` less that of `from`. */
	levelDifference?: number;
	occupation?: 'same-occupation' | 'same-unit-group' | 'same-minor-group' | 'none';
	/** What a holder of `from` brings of `to`. */
	there: Direction;
	/** What a holder of `to` brings of `from`. */
	back: Direction;
}

/** What the words of sureness are worth, and where readings go that do not hold, as two coders found them. */
export interface Reading {
	/** How often each word held, from 0 to 1. */
	holds: Readonly<Record<'sure' | 'likely' | 'open', number>>;
	/** By what was read first: what else it turned out to be, and how often; `outside` is what lies outside the e-CF. */
	elsewhere: Readonly<Record<string, readonly (readonly [string, number])[]>>;
	/** The same of all. */
	anywhere: readonly (readonly [string, number])[];
}

/** What comparisons rest on: `data/comparison.json` of the package. */
export interface ComparisonData {
	/** Qualifications in force, by id. */
	qualifications: Readonly<Record<string, Comparable>>;
	/** Mappings between editions, by competence. */
	joins: Readonly<Record<string, readonly Join[]>>;
	/** Learning units in force, fewest credit points first. */
	units: readonly BridgeUnit[];
	reading: Reading;
}
