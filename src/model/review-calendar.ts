import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { LanguageMap } from '../schema/common.ts';
import type { Catalogue } from './catalogue.ts';
import { compareIds } from './order.ts';
import { lastDay } from './partial-date.ts';

/** A record that says by when it is looked at again. */
export interface Review {
	collection: CollectionName;
	id: string;
	title: LanguageMap;
	/** As the record has it. */
	reviewBy: string;
	/** Whether that date has passed on the day of issue of the edition. */
	overdue: boolean;
}

interface Reviewed {
	id: string;
	title: LanguageMap;
	reviewBy: string;
	status?: string;
}

const isReviewed = (record: object): record is Reviewed =>
	'reviewBy' in record && typeof record.reviewBy === 'string' && (record as Reviewed).status !== 'deprecated';

/**
 * Reviews that are due, the nearest first: every record that carries a date for it, and no other. What is deprecated
 * needs none.
 */
export function reviewCalendar(catalogue: Pick<Catalogue, CollectionName | 'edition'>): Review[] {
	const { issued } = catalogue.edition;
	return collectionNames
		.flatMap((collection) =>
			(catalogue[collection].all as readonly object[]).filter(isReviewed).map(({ id, title, reviewBy }): Review => ({
				collection,
				id,
				title,
				reviewBy,
				overdue: lastDay(reviewBy) < lastDay(issued),
			})),
		)
		.sort((a, b) => {
			const [one, other] = [lastDay(a.reviewBy), lastDay(b.reviewBy)];
			return one === other ? compareIds(a.id, b.id) : one < other ? -1 : 1;
		});
}
