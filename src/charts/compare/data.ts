import type { Join, BridgeUnit, ComparisonBasis } from '../../model/compare/basis.ts';
import type { Comparable } from '../../model/compare/comparable.ts';
import type { AbsenceReason } from '../../schema/common.ts';
import type { ComparedEdition } from '../comparison-file.ts';

/** Facts that are set side by side, in the order of the page. */
export const factNames = [
	'evidence',
	'eqf',
	'nationalLevel',
	'type',
	'code',
	'awardingBody',
	'duration',
	'credits',
	'occupation',
	'isco',
	'validity',
] as const;
export type FactName = (typeof factNames)[number];

/** A value as it is shown, or the reason why there is none; with how sure it is, and where it was read. */
export interface Fact {
	text?: string;
	/** Page of what the text names, below the site. */
	address?: string;
	absent?: AbsenceReason;
	/** How the value came to be known, or what is to be said of its absence. */
	note?: string;
	/** Status of the scheme or of the evidence, as its machine word. */
	status?: string;
	/** Ids of sources. */
	sources?: string[];
}

/** Why a competence is mapped to a qualification. */
export interface MappingReason {
	set: string;
	reason: string;
	/** What the mapping loses. */
	loss?: string;
}

export interface ComparedQualification {
	kind: 'joint' | 'national';
	title: string;
	/** Title in the language of its country. */
	nationalTitle?: string;
	/** ISO code in lower case; none where it is a joint one. */
	country?: string;
	region?: string;
	facts: Partial<Record<FactName, Fact>>;
	/** What the method looks at. */
	comparable: Comparable;
	/** Reasons of its competences, in their order; none where a unit leads to it. */
	reasons: (MappingReason | null)[];
	/** Why no competence is mapped to it. */
	notMapped?: MappingReason;
}

/** What the page of comparisons loads, once: everything that it shows of any choice. */
export interface CompareData {
	edition: ComparedEdition;
	/** By id, in the order of ids. */
	qualifications: Record<string, ComparedQualification>;
	/** Titles of joint qualifications that were taken out of force, by id. */
	retired: Record<string, string>;
	joins: Record<string, readonly Join[]>;
	units: readonly BridgeUnit[];
	/** Titles by id. */
	countries: Record<string, string>;
	competences: Record<string, string>;
	skills: Record<string, string>;
	sets: Record<string, string>;
	sources: Record<string, string>;
	/** Title and prerequisites of learning units. */
	unitFacts: Record<string, { title: string; before: string[] }>;
	/** Words for statuses and reasons of absence. */
	statuses: Record<string, string>;
	absences: Record<string, string>;
}

/** What comparisons rest on, as the model has it. */
export const toBasis = ({ joins, units }: Pick<CompareData, 'joins' | 'units'>): ComparisonBasis => ({
	joins: new Map(Object.entries(joins)) as unknown as ComparisonBasis['joins'],
	units,
});
