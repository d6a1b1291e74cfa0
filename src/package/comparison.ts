/** An e-CF competence at a proficiency level. */
export interface HeldCompetence {
	/** Id of the competence, such as `e-cf-3.0/B.3`. */
	competence: string;
	/** Proficiency level, 1 to 5. */
	level: number;
	/** How sure the mapping is that gave it, from 0 to 1; none where a learning unit teaches it. */
	confidence?: number;
	/** The learning unit that leads to it. */
	unit?: string;
}

/** What the method of comparison looks at in a qualification. What is not known is left out. */
export interface Comparable {
	id: string;
	/** EQF level, 1 to 8. */
	eqf?: number;
	competences: readonly HeldCompetence[];
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
	creditPoints: number;
}

/** One competence that is asked for, the rule that decided on it, and what covers it. */
export interface CoverRow {
	wanted: HeldCompetence;
	rule: 'same' | 'exact-match' | 'one-below' | 'exact-match-one-below' | 'other-match' | 'none';
	by?: HeldCompetence;
	join?: Join;
}

/** How much of the competences that are asked for is held: `earned` of `of`, and why. */
export interface Coverage {
	earned: number;
	of: number;
	rows: readonly CoverRow[];
}

/** What a holder of `from` has of `to`. What cannot be said is left out. */
export interface Comparison {
	from: string;
	to: string;
	band: 'closely' | 'partly' | 'not' | 'not-enough-evidence';
	/** EQF level of `to` less that of `from`. */
	levelDifference?: number;
	/** How much of `to` is covered by `from`. */
	coverage?: Coverage;
	/** How much of `from` is covered by `to`. */
	coverageBack?: Coverage;
	/** The least confidence of the mappings behind the coverage, from 0 to 1. */
	confidence?: number;
	/** ESCO skills of `to`, by whether `from` has them. */
	skills?: { shared: readonly string[]; missing: readonly string[] };
	occupation?: 'same-occupation' | 'same-unit-group' | 'same-minor-group' | 'none';
	/** The learning units that lead from `from` to `to`, and what is not fully covered even then. */
	bridge?: { units: readonly BridgeUnit[]; creditPoints: number; left: readonly CoverRow[] };
}

/** What comparisons rest on: `data/comparison.json` of the package. */
export interface ComparisonData {
	/** Qualifications in force, by id. */
	qualifications: Readonly<Record<string, Comparable>>;
	/** Mappings between editions, by competence. */
	joins: Readonly<Record<string, readonly Join[]>>;
	/** Learning units in force, fewest credit points first. */
	units: readonly BridgeUnit[];
}
