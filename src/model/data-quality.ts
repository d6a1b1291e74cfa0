import { collectionNames, type CollectionName } from '../schema/collections.ts';
import {
	absenceReasonSchema,
	evidenceStatusSchema,
	isAbsent,
	type AbsenceReason,
	type EvidenceStatus,
} from '../schema/common.ts';
import { isTextByLanguage } from '../schema/language-map.ts';
import type { Catalogue } from './catalogue.ts';
import { wholeYears } from './partial-date.ts';

export const absenceReasons = absenceReasonSchema.options;
export const evidenceStatuses = evidenceStatusSchema.options;

type Counts<K extends string> = Record<K, number>;

/** What a record, or all of a collection, holds. */
export interface FieldCount {
	/** Values that are given; a text in several languages, and a list of words, is one. */
	filled: number;
	/** Values that are not given, by reason. */
	absent: Counts<AbsenceReason>;
	/** How sure the reported facts are: statuses by word. */
	statuses: Counts<EvidenceStatus>;
}

export interface SourceAges {
	/** Different sources that its records cite. */
	cited: number;
	/** Those without a date. */
	undated: number;
	/** Whole years from the date of a source to the day of issue; none where no source has a date. */
	ages?: { newest: number; median: number; oldest: number };
}

export interface CollectionQuality extends FieldCount {
	collection: CollectionName;
	records: number;
	sources: SourceAges;
}

const zeroes = <K extends string>(keys: readonly K[]): Counts<K> =>
	Object.fromEntries(keys.map((key) => [key, 0])) as Counts<K>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isStatus = (key: string, value: unknown): value is EvidenceStatus =>
	/^status$|Status$/.test(key) && (evidenceStatuses as readonly unknown[]).includes(value);

/**
 * Counts the values of a record, at any depth. A field that may be left out and is left out is no value: only what
 * carries a reason for its absence counts as absent.
 */
export function countFields(record: unknown): FieldCount {
	const count: FieldCount = { filled: 0, absent: zeroes(absenceReasons), statuses: zeroes(evidenceStatuses) };
	const visit = (value: unknown, key: string) => {
		if (isStatus(key, value)) count.statuses[value]++;
		if (isAbsent(value)) count.absent[value.absent]++;
		else if (Array.isArray(value) && value.some(isObject)) for (const item of value) visit(item, '');
		else if (isObject(value) && !Array.isArray(value) && !isTextByLanguage(value))
			for (const [name, inner] of Object.entries(value)) visit(inner, name);
		else if (value !== undefined) count.filled++;
	};
	visit(record, '');
	return count;
}

/** Ids of the sources that a value names, at any depth: in lists named `sources`, and one by one as `source`. */
function sourcesNamed(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(sourcesNamed);
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		if (key === 'source' && typeof inner === 'string') return [inner];
		if (key === 'sources' && Array.isArray(inner)) return inner.filter((id) => typeof id === 'string');
		return sourcesNamed(inner);
	});
}

function sourceAges({ sources, edition }: Pick<Catalogue, 'sources' | 'edition'>, records: readonly unknown[]) {
	const cited = [...new Set(records.flatMap(sourcesNamed))].flatMap((id) => sources.byId.get(id) ?? []);
	const ages = cited
		.flatMap(({ date }) => (isAbsent(date) ? [] : [wholeYears(date, edition.issued)]))
		.sort((a, b) => a - b);
	const [newest, median, oldest] = [ages[0], ages[Math.floor((ages.length - 1) / 2)], ages.at(-1)];
	return {
		cited: cited.length,
		undated: cited.length - ages.length,
		...(newest === undefined || median === undefined || oldest === undefined
			? {}
			: { ages: { newest, median, oldest } }),
	} satisfies SourceAges;
}

function add(sum: FieldCount, one: FieldCount): FieldCount {
	for (const reason of absenceReasons) sum.absent[reason] += one.absent[reason];
	for (const state of evidenceStatuses) sum.statuses[state] += one.statuses[state];
	sum.filled += one.filled;
	return sum;
}

export const absentOf = ({ absent }: FieldCount): number =>
	absenceReasons.reduce((sum, reason) => sum + absent[reason], 0);

/** How complete, how sure and how old the content is, collection by collection. */
export function dataQuality(catalogue: Pick<Catalogue, CollectionName | 'edition'>): CollectionQuality[] {
	return collectionNames.map((collection) => {
		const records: readonly unknown[] = catalogue[collection].all;
		return {
			collection,
			records: records.length,
			...records.map(countFields).reduce(add, countFields(undefined)),
			sources: sourceAges(catalogue, records),
		};
	});
}
