/** How much a line of a demand counts: what is wanted does not enter the result. */
export const needs = ['essential', 'wanted'] as const;
export type Need = (typeof needs)[number];

/** One thing that is asked of a person. */
export interface Line {
	kind: 'competence' | 'unit' | 'skill';
	/** Of the competence, the learning unit or the ESCO skill. */
	id: string;
	/** e-CF level of a competence; left out where any level does. */
	level?: number;
	/** Hours that are asked of it, by which it weighs; left out where each line weighs the same. */
	hours?: number;
	need: Need;
}

/** A line once in a demand. */
export const lineKey = ({ kind, id, level }: Line): string => `${kind} ${id} ${level ?? ''}`;
