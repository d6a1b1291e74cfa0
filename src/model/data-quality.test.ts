import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { Catalogue } from './catalogue.ts';
import { absentOf, countFields, dataQuality } from './data-quality.ts';

type Lists = Partial<Record<CollectionName, { id: string }[]>>;

const makeCatalogue = (lists: Lists) =>
	({
		edition: { issued: '2026-11-25' },
		...Object.fromEntries(
			collectionNames.map((name) => {
				const all = lists[name] ?? [];
				return [name, { all, byId: new Map(all.map((one) => [one.id, one])) }];
			}),
		),
	}) as unknown as Pick<Catalogue, CollectionName | 'edition'>;

describe('values of a record', () => {
	test('a text in several languages and a list of words are one value each', () => {
		expect(countFields({ id: 'a', title: { en: 'A', it: 'A' }, levels: [1, 2], empty: [] }).filled).toBe(4);
	});

	test('an absent value is counted by its reason, wherever it stands', () => {
		const { filled, absent } = countFields({
			url: { absent: 'not-published', note: { en: 'Looked for.' } },
			rows: [{ value: { absent: 'not-collected' } }, { value: 3 }],
		});
		expect(absent).toMatchObject({ 'not-published': 1, 'not-collected': 1, unverified: 0 });
		expect(filled).toBe(1);
	});

	test('a field that is left out is no value', () => {
		expect(countFields({ id: 'a', note: undefined }).filled).toBe(1);
	});

	test('statuses are those of reported facts, not of what the scheme states', () => {
		const { statuses } = countFields({
			status: 'proposed',
			factStatus: 'verified',
			facts: [{ evidence: { status: 'unverified', sources: ['s'] } }, { kind: 'inferred' }],
		});
		expect(statuses).toEqual({ verified: 1, 'partly-verified': 0, unverified: 1, inferred: 0 });
	});
});

describe('a collection', () => {
	const sources = [
		{ id: 'old', date: '2008' },
		{ id: 'mid', date: '2018-06-18' },
		{ id: 'new', date: '2026-01' },
		{ id: 'undated', date: { absent: 'not-published' } },
		{ id: 'uncited', date: '1990' },
	];
	const of = (lists: Lists, collection: CollectionName) =>
		dataQuality(makeCatalogue({ sources, ...lists })).find((one) => one.collection === collection);

	test('the age of its sources is counted to the day of issue', () => {
		const records = [
			{ id: 'a', sources: ['old', 'mid'] },
			{ id: 'b', observations: [{ value: 1, source: 'new' }], evidence: { sources: ['mid', 'undated'] } },
		];
		expect(of({ pilots: records }, 'pilots')?.sources).toEqual({
			cited: 4,
			undated: 1,
			ages: { newest: 0, median: 8, oldest: 17 },
		});
	});

	test('one without records has no ages and nothing filled', () => {
		const labels = of({}, 'labels');
		expect(labels).toMatchObject({ records: 0, filled: 0, sources: { cited: 0, undated: 0 } });
		expect(labels?.sources.ages).toBeUndefined();
		expect(labels && absentOf(labels)).toBe(0);
	});

	test('counts of its records are added', () => {
		const decision = (id: string) => ({ id, replacedBy: { absent: 'not-applicable' } });
		const quality = of({ decisions: [decision('a'), decision('b')] }, 'decisions');
		expect(quality).toMatchObject({ records: 2, filled: 2, absent: { 'not-applicable': 2 } });
	});
});
