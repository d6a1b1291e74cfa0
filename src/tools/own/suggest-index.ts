import { outside, type Place } from '../../model/compare/reading.ts';
import { stemsOf } from './stems.ts';
import type { SentenceKind, SuggestData } from './suggest-data.ts';

/** A published sentence, and what is known of it. */
export interface Sentence {
	text: string;
	/** What it is of; the title of a skill is its own. */
	kind: SentenceKind | 'skill';
	/** Id of that. */
	of: string;
	/** The competences to which it belongs, or outside the e-CF; none where nothing is known. */
	places: readonly Place[];
	/** Ids of its ESCO skills. */
	skills: readonly string[];
}

/** A sentence near to a text. */
export interface Near {
	sentence: Sentence;
	/** How near, by BM25 (Robertson and Walker 1994): the weight of the words that both have. */
	weight: number;
	/** Places of these words among the different words of the text. */
	shared: number;
}

/** In which sentences a stem stands, and the weight that it brings to each. */
interface Posting {
	/** How telling it is: the fewer sentences have it, the more. */
	rarity: number;
	sentences: Int32Array;
	weights: Float64Array;
}

/** How soon a word that stands again brings no more, and how much a long sentence loses: the usual values of BM25, halfway. */
const [saturation, lengthLoss] = [1.2, 0.5];

/** How much less a sentence of a place counts that has many of them: otherwise what is frequent would be suggested always. */
const frequency = 0.15;

/** How telling it is to stand in so many of all sentences. */
const rarityOf = (all: number, count: number): number => Math.log(1 + all / (count + 0.5));

function sentencesOf(data: SuggestData, titles: Readonly<Record<string, string>>): Sentence[] {
	const idsOf = (places: readonly number[]) => places.flatMap((place) => (data.competences[place] as Place) ?? []);
	const said = data.groups.flatMap(({ kind, of, sentences }) =>
		sentences.map(([text, places, skills = []]): Sentence => ({
			...{ text, kind, of, skills },
			places: places.length > 0 ? idsOf(places) : [outside],
		})),
	);
	const skills = Object.entries(titles).map(([id, text]): Sentence => ({
		...{ text, kind: 'skill', of: id, skills: [id] },
		places: Object.hasOwn(data.mapped, id) ? idsOf(data.mapped[id] ?? []) : [],
	}));
	return [...said, ...skills];
}

/** The weights of each stem in the sentences that have it. */
function postingsOf(sentences: readonly Sentence[]): ReadonlyMap<string, Posting> {
	const lengths = new Float64Array(sentences.length);
	const lists = new Map<string, { places: number[]; times: number[] }>();
	let words = 0;
	sentences.forEach(({ text }, at) => {
		const stems = stemsOf(text);
		lengths[at] = stems.length;
		words += stems.length;
		for (const { stem } of stems) {
			const list = lists.get(stem) ?? { places: [], times: [] };
			if (list.places.length === 0) lists.set(stem, list);
			if (list.places.at(-1) === at) list.times.push((list.times.pop() ?? 0) + 1);
			else {
				list.places.push(at);
				list.times.push(1);
			}
		}
	});
	const usual = words / sentences.length;
	const postings = new Map<string, Posting>();
	for (const [stem, { places, times }] of lists) {
		const rarity = rarityOf(sentences.length, places.length);
		const weights = Float64Array.from(times, (count, i) => {
			const length = 1 - lengthLoss + (lengthLoss * (lengths[places[i] as number] as number)) / usual;
			return (rarity * count * (saturation + 1)) / (count + saturation * length);
		});
		postings.set(stem, { rarity, sentences: Int32Array.from(places), weights });
	}
	return postings;
}

/** More words of a text are looked for, and not told of a sentence: it is long enough to be told from others. */
export const mostTold = 31;

/** Published sentences by their words. */
export class SuggestIndex {
	/** What a sentence of a place counts: the less, the more of them there are. */
	readonly counts: ReadonlyMap<Place, number>;
	readonly #sentences: readonly Sentence[];
	readonly #postings: ReadonlyMap<string, Posting>;
	// Of each sentence, and nought again once it is asked: making them anew for each text takes longer than asking.
	readonly #weights: Float64Array;
	readonly #shared: Int32Array;

	/** `titles`: of ESCO skills, by id. */
	constructor(data: SuggestData, titles: Readonly<Record<string, string>>) {
		this.#sentences = sentencesOf(data, titles);
		this.#postings = postingsOf(this.#sentences);
		this.#weights = new Float64Array(this.#sentences.length);
		this.#shared = new Int32Array(this.#sentences.length);
		const sizes = new Map<Place, number>();
		for (const { places } of this.#sentences)
			for (const place of places) sizes.set(place, (sizes.get(place) ?? 0) + 1 / places.length);
		this.counts = new Map([...sizes].map(([place, size]) => [place, size ** -frequency]));
	}

	/** How telling a word is, by its stem; one that no sentence has is the most telling. */
	rarity(stem: string): number {
		return this.#postings.get(stem)?.rarity ?? rarityOf(this.#sentences.length, 0);
	}

	/** The sentences nearest to words, the nearest first; of those as near, the one that stands first. */
	nearest(stems: readonly string[], most: number, isLeftOut?: (sentence: Sentence) => boolean): Near[] {
		const [weights, shared] = [this.#weights, this.#shared];
		const touched = this.#touch(stems);
		// Places of the nearest so far, in order. Most of what was touched is further than the last of them.
		const found: number[] = [];
		for (const at of touched) {
			if (found.length === most && !this.#isNearer(at, found[most - 1] as number)) continue;
			if (isLeftOut?.(this.#sentences[at] as Sentence)) continue;
			if (found.length === most) found.pop();
			let place = found.length;
			for (; place > 0 && this.#isNearer(at, found[place - 1] as number); place--)
				found[place] = found[place - 1] as number;
			found[place] = at;
		}
		const near = found.map((at) => ({
			sentence: this.#sentences[at] as Sentence,
			weight: weights[at] as number,
			shared: shared[at] as number,
		}));
		for (const at of touched) weights[at] = shared[at] = 0;
		return near;
	}

	#isNearer(a: number, b: number): boolean {
		const one = this.#weights[a] as number;
		const other = this.#weights[b] as number;
		return one > other || (one === other && a < b);
	}

	/** Weighs all sentences that have one of the words, and says which these are. */
	#touch(stems: readonly string[]): number[] {
		const [weights, shared] = [this.#weights, this.#shared];
		const touched: number[] = [];
		stems.forEach((stem, word) => {
			const posting = this.#postings.get(stem);
			if (!posting) return;
			const bit = word < mostTold ? 1 << word : 0;
			for (let i = 0; i < posting.sentences.length; i++) {
				const at = posting.sentences[i] as number;
				const before = weights[at] as number;
				if (before === 0) touched.push(at);
				weights[at] = before + (posting.weights[i] as number);
				shared[at] = (shared[at] as number) | bit;
			}
		});
		return touched;
	}
}
