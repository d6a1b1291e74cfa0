import { filterWord, type TitleFilters } from './filter-word.ts';
import { isNear, leastAlike, likeness } from './near.ts';
import type { Field, WordPlaces } from './postings.ts';
import type { Label, Title } from './title.ts';
import type { TitleIndex } from './title-index.ts';
import { codeKey, formsOf, partsOf, wordKeys, wordsOf } from './words.ts';

export interface TitleAnswer {
	/** Titles of the index, best first. */
	hits: number[];
	/** When nothing was found: a name that is one wrong letter per word away. */
	didYouMean?: string;
	/** When few were found: titles that have some of the words, those with the most of them first. */
	some?: number[];
	/** When nothing was found either way: the titles with the most similar words. */
	nearest?: number[];
}

/** How well a title holds what was asked for. */
type Scores = Map<number, number>;

/** A word counts by what it is part of, and double where it stands whole. */
const weights: Record<Field, number> = { title: 4, code: 2, further: 2, label: 1, synonym: 1 };

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

/** The titles that hold any of several things, those first that hold the most of them. */
function some(parts: readonly Scores[]): Scores {
	const held = parts.flatMap((scores) => [...scores.keys()]);
	const counts = new Map<number, number>();
	for (const id of held) counts.set(id, (counts.get(id) ?? 0) + 1);
	// More than all weights of a title together.
	const more = parts.length * 2 * Math.max(...Object.values(weights)) + 1;
	return new Map(
		[...counts].map(([id, count]) => [
			id,
			count * more + parts.reduce((sum, scores) => sum + (scores.get(id) ?? 0), 0),
		]),
	);
}

/**
 * The titles that a query names: by exact code, then by the beginnings of all its words, the shorter title first.
 * When there is none, a name that differs by one letter per word is suggested; else the titles that hold some of the words
 * are taken, and at last those whose words are most alike.
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
	if (hits.length >= many || coded.some(fits)) return { hits };
	const suggestion = hits.length > 0 ? {} : await suggestionFor(index, words, fits);
	if (suggestion.didYouMean) return { hits, ...suggestion };
	// Words of one or two letters stand in every other title.
	const telling = partsOf(query).map(({ whole }) => whole.length > 2);
	const holding = bestFirst(some(parts.filter((_, i) => telling[i]))).filter((id) => fits(id) && !hits.includes(id));
	if (holding.length > 0) return { hits, some: holding };
	const nearest = hits.length > 0 ? [] : (await nearestTitles(index, words)).filter(fits).slice(0, nearestShown);
	return { hits, ...(nearest.length > 0 ? { nearest } : {}) };
}

/** Whoever has found so many needs no others. */
const many = 3;

/** How many of the nearest are shown. */
const nearestShown = 6;

/** Titles with words that begin as those that were asked for, the most alike first. */
async function nearestTitles(index: TitleIndex, words: readonly string[]): Promise<number[]> {
	const scores = await Promise.all(
		words
			.filter((asked) => asked.length > 2 && !/\d/.test(asked))
			.map(async (asked) => {
				const alike = (await index.words(asked.slice(0, 2)))
					.map(({ word, places }) => ({ places, score: likeness(asked, word) }))
					.filter(({ score }) => score >= leastAlike);
				const best: Scores = new Map();
				for (const { places, score } of alike)
					for (const { id, field } of places) best.set(id, Math.max(best.get(id) ?? 0, score * weights[field]));
				return best;
			}),
	);
	return bestFirst(some(scores));
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

/** The name by which a query found a page, when its title does not say why; a word that leads there has no language. */
export function labelFor(title: Title, query: string): Label | { synonym: string } | undefined {
	const parts = partsOf(query);
	const holds = (name: string) => {
		const keys = wordKeys(name);
		const begins = (word: string) => keys.some((other) => other.startsWith(word));
		return parts.every(({ whole, within }) => begins(whole) || within.every(begins));
	};
	if (holds(title.title)) return undefined;
	const synonym = title.synonyms?.find(holds);
	return title.labels.find(({ text }) => holds(text)) ?? (synonym === undefined ? undefined : { synonym });
}
