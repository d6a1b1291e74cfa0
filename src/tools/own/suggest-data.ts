/** Published sentences of which it is known to which competence they belong, by what they are of. */
export const sentenceKinds = ['unit', 'profile', 'competence', 'national'] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/**
 * A sentence, the places of its competences in the list of all, and its ESCO skills. One without competences lies outside
 * the e-CF.
 */
export type PackedSentence = readonly [text: string, competences: readonly number[], skills?: readonly string[]];

/** The sentences of a record: outcomes of a learning unit or of a national qualification, or what describes a competence. */
export interface SentenceGroup {
	kind: SentenceKind;
	/** Id of the record. */
	of: string;
	sentences: readonly PackedSentence[];
}

/** What suggestions are made from, besides the titles of ESCO skills. */
export interface SuggestData {
	/** Ids of the competences of the e-CF 3.0. */
	competences: readonly string[];
	groups: readonly SentenceGroup[];
	/** Skills that a mapping joins to competences, by id. */
	mapped: Readonly<Record<string, readonly number[]>>;
}
