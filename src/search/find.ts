import MiniSearch from 'minisearch';
import { isNear } from './near.ts';
import type { Label, Title } from './title.ts';
import { codeKey, formsOf, nameKey, partsOf, wordKeys, wordsOf } from './words.ts';

/** The values that a visitor narrows the search to; levels are written `e-3`. */
export interface TitleFilters {
	kind?: string;
	area?: string;
	level?: string;
	isco?: string;
}

export interface TitleAnswer {
	/** Best first. */
	hits: Title[];
	/** When nothing was found: a name that is one wrong letter per word away. */
	didYouMean?: string;
}

interface Engine {
	codes: Map<string, { at: number; rank: number }[]>;
	names: Map<string, { at: number; rank: number }[]>;
	words: MiniSearch;
}

const engines = new WeakMap<readonly Title[], Engine>();

/** The look-up structures of a list of titles, built when it is first searched. */
function engineOf(titles: readonly Title[]): Engine {
	const built = engines.get(titles);
	if (built) return built;
	const engine: Engine = {
		codes: new Map(),
		names: new Map(),
		words: new MiniSearch({
			fields: ['title', 'codes', 'labels'],
			tokenize: wordKeys,
			processTerm: (term) => term,
			// A query is taken apart below: each of its words may stand as one word, or as several.
			searchOptions: { tokenize: (word) => [word] },
		}),
	};
	const note = (map: Engine['codes'], key: string, at: number, rank: number) => {
		if (!key) return;
		const places = map.get(key);
		if (places) places.push({ at, rank });
		else map.set(key, [{ at, rank }]);
	};
	for (const [at, { title, codes, labels }] of titles.entries()) {
		for (const [rank, code] of codes.entries()) note(engine.codes, codeKey(code), at, rank);
		note(engine.names, nameKey(title), at, 0);
		for (const { text } of labels) for (const form of formsOf(text)) note(engine.names, nameKey(form), at, 1);
		engine.words.add({ id: at, title, codes: codes.join(' '), labels: labels.map(({ text }) => text).join(' / ') });
	}
	engines.set(titles, engine);
	return engine;
}

const fits = (title: Title, { kind, area, level, isco }: TitleFilters) =>
	(!kind || title.kind === kind) &&
	(!area || title.area === area) &&
	(!level || (title.levels ?? []).some((number) => `e-${number}` === level)) &&
	(!isco || title.isco === isco);

/**
 * The pages that a query names: by exact code, by exact title or label, then by the beginnings of all its words.
 * When there is none, a name that differs by one letter per word is suggested.
 */
export function findTitles(titles: readonly Title[], query: string, filters: TitleFilters = {}): TitleAnswer {
	const words = wordsOf(query);
	if (words.length === 0) return { hits: [] };
	const { codes, names, words: engine } = engineOf(titles);
	const exact = (places: { at: number; rank: number }[] = []) =>
		[...places].sort((a, b) => a.rank - b.rank || a.at - b.at).map((place) => place.at);
	const search = (fuzzy: (word: string) => number | false) =>
		engine
			.search(
				{
					combineWith: 'AND',
					queries: partsOf(query).map(({ whole, within }) => ({
						combineWith: 'OR',
						queries: [whole, { combineWith: 'AND', queries: within }],
					})),
				},
				{ prefix: true, boost: { title: 4, codes: 2 }, fuzzy },
			)
			.sort((a, b) => b.score - a.score || a.id - b.id)
			.map((result) => result.id as number);
	const pick = (places: number[]) =>
		[...new Set(places)]
			.map((at) => titles[at])
			.filter((found) => found !== undefined && fits(found, filters)) as Title[];

	const hits = pick([...exact(codes.get(codeKey(query))), ...exact(names.get(nameKey(query))), ...search(() => false)]);
	if (hits.length > 0) return { hits };
	// Two edits, since MiniSearch counts a swap of two letters as two; `isNear` then keeps the single mistakes.
	const near = pick(search((word) => (word.length >= 4 && !/\d/.test(word) ? 2 : false)));
	const matches = (name: string) => {
		const known = wordsOf(name);
		return words.every((word) => known.some((other) => other.startsWith(word) || isNear(word, other)));
	};
	const suggestion =
		near.map((found) => found.title).find(matches) ??
		near.flatMap(({ labels }) => labels.flatMap(({ text }) => formsOf(text).reverse())).find(matches);
	return suggestion === undefined ? { hits } : { hits, didYouMean: suggestion };
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
