import type { CollectionName } from '../../schema/collections.ts';
import { isAbsent, type Absent } from '../../schema/common.ts';
import type { Catalogue } from '../catalogue.ts';
import { chainBackTo } from '../chains.ts';
import { firstDay, lastDay } from '../partial-date.ts';
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

function* pairsOf(catalogue: Catalogue): Generator<Pair> {
	const { frameworks, pilots, labels, decisions, sources } = catalogue;
	for (const { id, replaces, published } of frameworks.all) {
		const before = frameworks.byId.get(replaces ?? '');
		if (before && !chainBackTo(id, (at) => [frameworks.byId.get(at)?.replaces ?? []].flat()))
			yield {
				collection: 'frameworks',
				id,
				field: 'published',
				words: [`that of ${before.shortTitle}, which it replaces`, 'The publication'],
				dates: [before.published, published],
			};
	}
	for (const { id, start, end } of pilots.all)
		yield { collection: 'pilots', id, field: 'end', words: ['the start', 'The end'], dates: [start, end] };
	for (const { id, granted, validUntil } of labels.all)
		yield {
			collection: 'labels',
			id,
			field: 'validUntil',
			words: ['the day on which it was granted', 'The last day'],
			dates: [granted, validUntil],
		};
	const nextDecision = (id: string) => {
		const next = decisions.byId.get(id)?.replacedBy;
		return next === undefined || isAbsent(next) ? undefined : decisions.byId.get(next);
	};
	for (const { id, date, reviewBy } of decisions.all) {
		const at = { collection: 'decisions', id } as const;
		yield { ...at, field: 'reviewBy', words: ['the decision', 'The review'], dates: [date, reviewBy] };
		if (!chainBackTo(id, (other) => [nextDecision(other)?.id ?? []].flat()))
			yield {
				...at,
				field: 'replacedBy',
				words: ['this one', 'The decision that took its place'],
				dates: [date, nextDecision(id)?.date],
			};
	}
	for (const { id, date, accessed } of sources.all)
		yield {
			collection: 'sources',
			id,
			field: 'accessed',
			words: ['its publication', 'The reading'],
			dates: [date, accessed],
		};
}

export const dateOrder: Check = {
	name: 'date-order',
	description:
		'Nothing ends, is read, reviewed or replaced before it begins: pilots, labels, decisions, sources, editions of frameworks.',
	scope: 'frameworks, pilots, labels, decisions, sources',
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
