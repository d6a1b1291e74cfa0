import type { CollectionName } from '../../schema/collections.ts';
import { isAbsent, type Absent } from '../../schema/common.ts';
import type { Catalogue } from '../catalogue.ts';
import { chainBackTo } from '../chains.ts';
import { firstDay, lastDay } from '../partial-date.ts';
import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type PartialDate = string | Absent | undefined;

/** Two dates of which one cannot lie before the other. */
interface Pair {
	collection: CollectionName;
	id: string;
	/** Field of the later one. */
	field: string;
	words: readonly [earlier: string, later: string];
	dates: readonly [earlier: PartialDate, later: PartialDate];
}

/** Each record with the one that it names as that before or after it, unless they stand in a ring: that is told as one. */
function* succession<T extends { id: string }>(
	{ all, byId }: { all: readonly T[]; byId: ReadonlyMap<string, T> },
	nextOf: (record: T) => string | Absent | undefined,
): Generator<[record: T, next: T]> {
	const next = (id: string) => {
		const record = byId.get(id);
		const named = record && nextOf(record);
		return named === undefined || isAbsent(named) ? undefined : byId.get(named);
	};
	for (const record of all) {
		const other = next(record.id);
		if (other && !chainBackTo(record.id, (id) => [next(id)?.id ?? []].flat())) yield [record, other];
	}
}

/** Two dates of each record of a collection. */
function* ofEach<K extends string>(
	collection: CollectionName,
	records: readonly ({ id: string } & Readonly<Partial<Record<K, PartialDate>>>)[],
	[earlier, later]: readonly [K, K],
	words: Pair['words'],
): Generator<Pair> {
	for (const record of records)
		yield { collection, id: record.id, field: later, words, dates: [record[earlier], record[later]] };
}

function* pairsOf(catalogue: Catalogue): Generator<Pair> {
	const { frameworks, pilots, labels, decisions, sources } = catalogue;
	for (const [{ id, published }, before] of succession(frameworks, ({ replaces }) => replaces))
		yield {
			collection: 'frameworks',
			id,
			field: 'published',
			words: [`that of ${before.shortTitle}, which it replaces`, 'The publication'],
			dates: [before.published, published],
		};
	for (const [{ id, date }, after] of succession(decisions, ({ replacedBy }) => replacedBy))
		yield {
			collection: 'decisions',
			id,
			field: 'replacedBy',
			words: ['this one', 'The decision that took its place'],
			dates: [date, after.date],
		};
	for (const { id, inForce } of nationalQualifications(catalogue))
		yield {
			collection: 'qualifications',
			id,
			field: 'inForce.to',
			words: ['the first', 'The last day in force'],
			dates: [inForce.from, inForce.to],
		};
	yield* ofEach('decisions', decisions.all, ['date', 'reviewBy'], ['the decision', 'The review']);
	yield* ofEach('pilots', pilots.all, ['start', 'end'], ['the start', 'The end']);
	yield* ofEach('labels', labels.all, ['granted', 'validUntil'], ['the day on which it was granted', 'The last day']);
	yield* ofEach('sources', sources.all, ['date', 'accessed'], ['its publication', 'The reading']);
}

export const dateOrder: Check = {
	name: 'date-order',
	description:
		'Nothing ends, is read, reviewed or replaced before it begins: pilots, labels, decisions, sources, national qualifications, editions of frameworks.',
	scope: 'frameworks, qualifications, pilots, labels, decisions, sources',
	run: (catalogue) =>
		[...pairsOf(catalogue)].flatMap(({ collection, id, field, words, dates: [earlier, later] }) => {
			if (earlier === undefined || later === undefined || isAbsent(earlier) || isAbsent(later)) return [];
			// A date that is less exact is taken for the day of it that suits best.
			if (lastDay(later) >= firstDay(earlier)) return [];
			return [
				problemAt(catalogue, collection, id, field, {
					message: `${words[1]} is dated ${later}, before ${words[0]}, ${earlier}.`,
					expected: `a date that is not before ${earlier}`,
					fix: 'Correct one of the two dates.',
				}),
			];
		}),
};
