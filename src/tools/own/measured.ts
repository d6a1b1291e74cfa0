import type { SuggestData } from './suggest-data.ts';

/** How often suggestions were right. What is right is what was settled by hand; of two competences, either. */
export interface Hits {
	/** Outcomes that were tried. */
	outcomes: number;
	/** Those of them that belong to a competence, or have a skill. */
	belonging: number;
	/** Those for which something was suggested, whether they belong to anything or not. */
	suggested: number;
	/** Those for which the first suggestion was right, and those for which one of three was. */
	first: number;
	among: number;
}

/** What was found on outcomes of one sort. */
export interface Tried {
	competences: Hits;
	/** Outcomes that were said to lie outside the e-CF, and those of them that do. */
	outside: { said: number; right: number };
	skills: Hits;
}

/** Suggestions for outcomes that were coded by hand, as if what they come from had not been published. */
export interface Measured {
	/** Outcomes of learning units, their own unit left out. */
	units: Tried;
	/** Outcomes of national qualifications that two coders have coded and settled, their own qualification left out. */
	national: Tried;
	/** The same, with all qualifications of their country left out. */
	abroad: Tried;
	/** How often two coders gave such outcomes the same main competence, not knowing of each other. */
	coders: { outcomes: number; same: number };
}

/** What is fetched to suggest from, and how often that was right. */
export interface SuggestFile extends SuggestData {
	measured: Measured;
}
