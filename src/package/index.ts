import { addressOf } from '../model/addresses.ts';
import type { Changes as ModelChanges } from '../model/releases/changes.ts';
import { findTitles } from '../search/find.ts';
import { TitleIndex } from '../search/title-index.ts';
import type { Changes } from './changes.ts';
import { compareWith } from './compare.ts';
import type { Comparable, Comparison, ComparisonData } from './comparison.ts';
import { jsonOf, textOf } from './data.ts';
import { noCollection, noRecord, outOfForce } from './mistake.ts';
import type { Records } from './records.ts';

export type * from './changes.ts';
export type * from './comparison.ts';
export type { Records } from './records.ts';

/** Name of a collection of records. */
export type Collection = keyof Records;

/** A record that a search found. */
export interface Found {
	collection: Collection;
	id: string;
	title: string;
}

/** What a search found, best first; where that is nothing, perhaps a name that is nearly what was asked for. */
export interface Answer {
	found: Found[];
	didYouMean?: string;
}

/** The collections, in the order of the scheme. */
export const collections = (): readonly Collection[] => jsonOf('collections.json') as Collection[];

/** All records of a collection, in the order of the scheme. Throws where there is no such collection. */
export function records<N extends Collection>(collection: N): readonly Records[N][] {
	if (!collections().includes(collection)) throw noCollection(collection, collections());
	return (jsonOf(`${collection}.json`) as { items: Records[N][] }).items;
}

/** The record with an id; undefined where there is none. Throws where there is no such collection. */
export const get = <N extends Collection>(collection: N, id: string): Records[N] | undefined =>
	records(collection).find((record) => record.id === id);

const index = new TitleIndex((path) => Promise.resolve(textOf(`search/${path}`)));

/** The records that all words begin a word of: of their title in any language, or of a code. */
export async function search(words: string): Promise<Answer> {
	const { hits, ...suggestion } = await findTitles(index, words);
	const titles = await Promise.all(hits.map((id) => index.title(id)));
	const found = titles.map(({ kind, address, title }) => {
		const collection = kind as Exclude<typeof kind, 'docs'>;
		const record = records(collection).find(({ id }) => addressOf(collection, id) === address);
		return { collection, id: record?.id ?? '', title };
	});
	return { found, ...suggestion };
}

/** The qualification with an id, as the method looks at it. */
function comparableOf({ qualifications }: ComparisonData, id: string): Comparable {
	const known = Object.hasOwn(qualifications, id) ? qualifications[id] : undefined;
	if (known) return known;
	if (get('qualifications', id)) throw outOfForce(id);
	throw noRecord('qualifications', id, Object.keys(qualifications));
}

/**
 * What a holder of one qualification has of another, by the method of the scheme. Each is the id of a qualification, or
 * one of your own. Throws where no qualification in force has the id.
 */
export function compare(from: string | Comparable, to: string | Comparable): Comparison {
	const data = jsonOf('comparison.json') as ComparisonData;
	const [a, b] = [from, to].map((one) => (typeof one === 'string' ? comparableOf(data, one) : one)) as [
		Comparable,
		Comparable,
	];
	return compareWith(data, a, b);
}

/** What differs from the version before; of the first version, what there is. */
export const changes = (): Changes => jsonOf('changes.json') as ModelChanges;
