import type { ComparedEdition } from '../comparison-file.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Comparable } from '../../model/compare/comparable.ts';
import type { ComparisonPack, PackedQualification } from '../../model/compare/pack.ts';
import type { LocaleOf } from '../../words/locale.ts';

/** What of a qualification stands in the index: what finds and names it, and how far it can be compared. */
export interface IndexedQualification extends Pick<
	PackedQualification,
	'title' | 'nationalTitle' | 'country' | 'region' | 'eqf' | 'isco' | 'occupation' | 'basis' | 'isClosed'
> {
	/** What of a national qualification was read; `entered`: the visitor describes it, and nobody else has looked at it. */
	read?: PackedQualification['read'] | 'entered';
	/** The country of one that was entered, in words; none where none was chosen. */
	place?: string;
	/** Its code in the national register. */
	code?: string;
	/** What else it is found by: awarding body and kind. */
	found?: string;
}

/** What the page of comparisons loads at first: all qualifications by name, and what any comparison rests on. */
export interface CompareData extends Pick<
	ComparisonPack,
	'ended' | 'joins' | 'units' | 'reading' | 'countries' | 'competences' | 'skills' | 'sets' | 'unitFacts'
> {
	edition: ComparedEdition;
	/** How far two coders agreed on the outcomes that both have coded. */
	agreement: Pick<Agreement, 'outcomes' | 'same'>;
	/** By id, in the order of ids. */
	qualifications: Record<string, IndexedQualification>;
}

/** What the page loads of a qualification that is chosen: the rest of what the method looks at, facts and sources. */
export interface QualificationFile
	extends
		Pick<Comparable, 'id' | 'measure' | 'skills' | 'workload'>,
		Pick<PackedQualification, 'facts' | 'hours' | 'inForce' | 'outcomes'> {
	levels: Record<string, number>;
	/** Ids of those of other countries that are closest to it. */
	closest: readonly string[];
	/** Lines of the sources that facts and outcomes name, by id. */
	sources: Record<string, string>;
}

/** Whether the visitor describes a qualification, which then stands in no record. */
export const isEntered = (one: Pick<IndexedQualification, 'read'> | undefined): boolean => one?.read === 'entered';

/** Where the file of a qualification stands beside the index. */
export const qualificationPath = (id: string): string => `qualifications/${id}.json`;

/** A qualification as the method takes it, from the index and its file. */
export const comparableOf = (
	{ eqf, isco, occupation, basis, isClosed }: IndexedQualification,
	{
		id,
		measure,
		levels,
		skills,
		workload,
		outcomes,
	}: Pick<QualificationFile, 'id' | 'measure' | 'skills' | 'workload' | 'levels'> & Pick<Comparable, 'outcomes'>,
): Comparable => ({
	id,
	...(eqf === undefined ? {} : { eqf }),
	basis,
	isClosed,
	measure,
	outcomes,
	levels: new Map(Object.entries(levels) as [never, number][]),
	...(skills ? { skills } : {}),
	...(occupation ? { occupation } : {}),
	...(isco ? { isco } : {}),
	workload,
});

/** Rooms of the words that the page speaks from. */
export const compareRooms = ['compare', 'comparison', 'comparison-page', 'facts'] as const;
export type CompareLocale = LocaleOf<(typeof compareRooms)[number]>;

/** What the address of these data answers: with the words that the page speaks from, so that its first answer is light. */
export interface CompareAnswer extends CompareData {
	words: CompareLocale['words'];
}

/** What names qualifications. */
export interface Naming {
	data: {
		qualifications: Record<string, Pick<IndexedQualification, 'title' | 'country' | 'region' | 'read' | 'place'>>;
		countries: Record<string, string>;
	};
	locale: LocaleOf<'compare'>;
}

/** What sentences about qualifications are made of. */
export interface Telling {
	data: CompareData;
	locale: CompareLocale;
}
