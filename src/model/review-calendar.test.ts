import { expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { Catalogue } from './catalogue.ts';
import { reviewCalendar } from './review-calendar.ts';

const decision = (id: string, reviewBy: string, status = 'adopted') => ({ id, title: { en: id }, reviewBy, status });

const calendar = (decisions: object[], others: object[] = []) =>
	reviewCalendar({
		edition: { issued: '2026-11-25' },
		...Object.fromEntries(collectionNames.map((name) => [name, { all: [] }])),
		decisions: { all: decisions },
		certifications: { all: others },
	} as unknown as Pick<Catalogue, CollectionName | 'edition'>);

test('the nearest review comes first; a year means its last day', () => {
	const ids = calendar([decision('c', '2027'), decision('b', '2027-06'), decision('a', '2027-06-30')]).map(
		({ id }) => id,
	);
	expect(ids).toEqual(['a', 'b', 'c']);
});

test('a review is overdue from the day after its date', () => {
	const overdue = (date: string) => calendar([decision('a', date)])[0]?.overdue;
	expect(overdue('2026-11-24')).toBe(true);
	expect(overdue('2026-11-25')).toBe(false);
	expect(overdue('2026-11')).toBe(false);
});

test('a deprecated record and one without a date have no review', () => {
	expect(calendar([decision('a', '2027', 'deprecated')], [{ id: 'b.3-e2', title: { en: 'B.3' } }])).toEqual([]);
});
