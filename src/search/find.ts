import { filterWord, type TitleFilters } from './filter-word.ts';
import { isNear } from './near.ts';
import type { Field, WordPlaces } from './postings.ts';
import type { Label, Title } from './title.ts';
import type { TitleIndex } from './title-index.ts';
import { codeKey, formsOf, partsOf, wordKeys, wordsOf } from './words.ts';

export interface TitleAnswer {
	/** Titles of the index, best first. */
	hits: number[];
	/** When nothing was found: a name that is one wrong letter per word away. */
	didYouMean?: string;
}

/** How well a title holds what was asked for. */
type Scores = Map<number, number>;

/** A word counts by what it is part of, and double where it stands whole. */
const weights: Record<Field, number> = { title: 4, code: 2, further: 2, label: 1 };

function scoresOf(found: readonly WordPlaces[], asked: string): Scores {
	const scores: Scores = new Map();
	for (const { word, places } of found)
		for (const { id, field } of places)
			scores.set(id, Math.max(scores.get(id) ?? 0, weights[field] * (word === asked ? 2 : 1)));
	return scores;
}

/** The titles that hold all of several things, by the sum of how well. */
const all = ([first = new Map(), ...others]: readonly Scores[]): Scores =>
	new Map(
		[...first]
			.filter(([id]) => others.every((other) => other.has(id)))
			.map(([id, score]) => [id, others.reduce((sum, other) => sum + (other.get(id) ?? 0), score)]),
	);

/** The titles that hold either of two things, by how well they hold the better one. */
const either = (one: Scores, other: Scores): Scores =>
	new Map([...one, ...other].map(([id]) => [id, Math.max(one.get(id) ?? 0, other.get(id) ?? 0)]));

const bestFirst = (scores: Scores): number[] =>
	[...scores].sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b).map(([id]) => id);

/**
 * The titles that a query names: by exact code, then by the beginnings of all its words, the shorter title first.
 * When there is none, a name that differs by one letter per word is suggested.
 */
export async function findTitles(index: TitleIndex, query: string, filters: TitleFilters = {}): Promise<TitleAnswer> {
	const words = wordsOf(query);
	if (words.length === 0) return { hits: [] };
	const beginning = async (word: string) => scoresOf(await index.words(word), word);
	const [coded, allowed, ...parts] = await Promise.all([
		withCode(index, codeKey(query)),
		allowedBy(index, filters),
		// What stands between two spaces may stand as one word, or as several.
		...partsOf(query).map(async ({ whole, within }) =>
			either(await beginning(whole), all(await Promise.all(within.map(beginning)))),
		),
	]);
	const fits = (id: number) => allowed.every((ids) => ids.has(id));
	const hits = [...new Set([...coded, ...bestFirst(all(parts))])].filter(fits);
	return hits.length > 0 ? { hits } : { hits, ...(await suggestionFor(index, words, fits)) };
}

/** The titles that have a code: as their own first. */
async function withCode(index: TitleIndex, key: string): Promise<number[]> {
	const places = (await index.words(key)).find(({ word }) => word === key)?.places ?? [];
	const having = (field: Field) => places.filter((place) => place.field === field).map(({ id }) => id);
	return [...having('code'), ...having('further')];
}

const allowedBy = (index: TitleIndex, filters: TitleFilters): Promise<Set<number>[]> =>
	Promise.all(
		Object.entries(filters).map(async ([name, value]) => {
			const wanted = filterWord(name as keyof TitleFilters, value);
			const found = (await index.words(wanted)).find(({ word }) => word === wanted);
			return new Set(found?.places.map(({ id }) => id));
		}),
	);

/** How many titles are looked at for a suggestion: all words stand in each, but perhaps not in one name. */
const tried = 3;

/** A name of a title in which every word begins as one that was asked for, or differs from it by one letter. */
async function suggestionFor(
	index: TitleIndex,
	words: readonly string[],
	fits: (id: number) => boolean,
): Promise<{ didYouMean?: string }> {
	const likes = await Promise.all(
		words.map(async (asked) => {
			const begun = await index.words(asked);
			if (begun.length > 0 || asked.length < 4 || /\d/.test(asked)) return scoresOf(begun, asked);
			// Whoever mistypes a word begins it right.
			const candidates = await index.words(asked.charAt(0));
			return scoresOf(
				candidates.filter(({ word }) => isNear(asked, word)),
				asked,
			);
		}),
	);
	const matches = (name: string) => {
		const known = wordsOf(name);
		return words.every((asked) => known.some((word) => word.startsWith(asked) || isNear(asked, word)));
	};
	for (const id of bestFirst(all(likes)).filter(fits).slice(0, tried)) {
		const { title, labels } = await index.title(id);
		const name = [title, ...labels.flatMap(({ text }) => formsOf(text).reverse())].find(matches);
		if (name !== undefined) return { didYouMean: name };
	}
	return {};
}

/** The label by which a query found a page, when its title does not say why. */
export function labelFor(title: Title, query: string): Label | undefined {
	const parts = partsOf(query);
	const holds = (name: string) => {
		const keys = wordKeys(name);
		const begins = (word: string) => keys.some((other) => other.startsWith(word));
		return parts.every(({ whole, within }) => begins(whole) || within.every(begins));
	};
	return holds(title.title) ? undefined : title.labels.find(({ text }) => holds(text));
}
