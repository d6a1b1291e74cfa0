import type { AbsenceReason, EvidenceStatus, SchemeStatus } from '../../schema/common.ts';
import type { OutcomeType } from '../../schema/outcome-words.ts';
import type { NationalQualification } from '../../schema/qualification.ts';
import type { BridgeUnit, ComparisonBasis, Join } from './basis.ts';
import type { Comparable, WeighedOutcome } from './comparable.ts';
import type { Reading } from './reading.ts';

/** Facts that say on what a comparison rests, in the order of the page. */
export const defenceNames = ['evidence', 'read', 'list', 'measure', 'sureness', 'eqf', 'nationalLevel'] as const;
/** What else is known, in the order of the page. */
export const otherFactNames = [
	'type',
	'code',
	'awardingBody',
	'duration',
	'credits',
	'occupation',
	'isco',
	'inForce',
] as const;
export type FactName = (typeof defenceNames)[number] | (typeof otherFactNames)[number];

/** A value as its record has it, or the reason why there is none; with how sure it is, and where it was read. */
export interface Fact {
	text?: string;
	/** Page of what the text names, below the site. */
	address?: string;
	absent?: AbsenceReason;
	/** How the value came to be known, or what is to be said of its absence. */
	note?: string;
	/** Status of the scheme or of the evidence, as its machine word. */
	status?: SchemeStatus | EvidenceStatus;
	/** Ids of sources. */
	sources?: string[];
}
export type Facts = Partial<Record<FactName, Fact>>;

/** A learning outcome of a pack: its room and competences, and what a reader needs to judge them. */
export interface PackedOutcome extends WeighedOutcome {
	/** None where no outcome was read, and a description supports the competence. */
	type?: OutcomeType;
	text: string;
	/** The unit in which it stands; `id`: of a learning unit of this scheme. */
	unit?: { title: string; id?: string };
	/** Where it stands in the text that was read. */
	place?: string;
	sources: readonly string[];
	/** Why it may belong elsewhere. */
	reason?: string;
}

/** A qualification in a pack: what the method looks at, what it is called, and what is known of it. */
export interface PackedQualification extends Comparable {
	title: string;
	/** Title in the language of its country. */
	nationalTitle?: string;
	/** Id of its country; none: a joint qualification. */
	country?: string;
	/** The part of the country where it is awarded, where it is not the whole. */
	region?: string;
	/** What of a national qualification was read. */
	read?: NationalQualification['read'];
	facts: Facts;
	/** Hours of learning that a joint qualification takes. */
	hours?: { total: number; compulsory: number; elective: number };
	/** The first and the last day of the text that was read, where they are known. */
	inForce?: { from?: string; to?: string };
	outcomes: readonly PackedOutcome[];
}

/**
 * The qualifications in force and what a comparison of any of them needs, as plain values. Texts of records stand in it in
 * one language; what the interface says does not.
 */
export interface ComparisonPack {
	/** By id, in the order of ids. */
	qualifications: Record<string, PackedQualification>;
	/** Titles of qualifications that can no longer be awarded, by id. */
	ended: Record<string, string>;
	joins: Record<string, readonly Join[]>;
	units: readonly BridgeUnit[];
	reading: Reading;
	/** Titles by id, in their order, of those with a qualification. */
	countries: Record<string, string>;
	/** Titles by id, of those that are named. */
	competences: Record<string, string>;
	skills: Record<string, string>;
	sets: Record<string, string>;
	sources: Record<string, string>;
	/** Title and prerequisites of learning units. */
	unitFacts: Record<string, { title: string; before: string[] }>;
}

/** What comparisons rest on, as the method takes it. */
export const basisOfPack = ({
	joins,
	units,
	reading,
}: Pick<ComparisonPack, 'joins' | 'units' | 'reading'>): ComparisonBasis => ({
	joins: new Map(Object.entries(joins) as [never, readonly Join[]][]),
	units,
	reading,
});

type Placed = Pick<PackedQualification, 'country' | 'region'>;
type Named = Placed & Pick<PackedQualification, 'title'>;

/** Where a qualification is awarded: its country, with the region where it is a part only; nothing for a joint one. */
export function placeOf(
	{ countries }: Pick<ComparisonPack, 'countries'>,
	{ country, region }: Placed,
): string | undefined {
	if (!country) return undefined;
	const name = countries[country] ?? country;
	return region ? `${region}, ${name}` : name;
}

/** A qualification as sentences name it: `IT specialist (Germany)`; `joint` stands for the place of a joint one. */
export function qualificationName(pack: Pick<ComparisonPack, 'countries'>, one: Named, joint?: string): string {
	const place = placeOf(pack, one) ?? joint;
	return place ? `${one.title} (${place})` : one.title;
}
