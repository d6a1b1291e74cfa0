import { outside, type Place } from '../../model/compare/reading.ts';
import { stemsOf } from './stems.ts';
import { mostTold, type Near, type Sentence, type SuggestIndex } from './suggest-index.ts';

/** What speaks for a suggestion: a published sentence, and the words that the outcome shares with it. */
export interface Evidence {
	sentence: Sentence;
	/** As they stand in the outcome, in its order. */
	words: string[];
}

/** A suggestion, which nobody has accepted yet. */
export interface Suggestion {
	/** Id of a competence or a skill. */
	id: string;
	/** Of a competence, its share of what speaks for any, from 0 to 1; of a skill, how much speaks for it. */
	score: number;
	/** What speaks for it most. */
	evidence: readonly Evidence[];
}

export interface Suggested {
	/** Best first; none where too little speaks for any. */
	competences: readonly Suggestion[];
	/** That it lies outside the e-CF, where the sentences most like it do. Then there is no competence. */
	outside?: Omit<Suggestion, 'id'>;
	skills: readonly Suggestion[];
}

/** What is told by the figures that `measure` finds: a suggestion below these is more often wrong than it helps. */
export interface Thresholds {
	/** The least share of the competence that is suggested first, and of those beside it. */
	first: number;
	beside: number;
	/** The least that speaks for a skill. */
	skill: number;
}
export const thresholds: Thresholds = { first: 0.2, beside: 0.1, skill: 18 };

/** So many are suggested at most. */
const mostSuggested = 3;

/** So many sentences speak. */
const mostSpeaking = 40;

/** So many sentences are told for a suggestion. */
const mostEvidence = 2;

/** What speaks for places and skills, and how many words the text has. */
interface Votes {
	near: readonly Near[];
	words: readonly string[];
	places: ReadonlyMap<Place, number>;
	skills: ReadonlyMap<string, number>;
}

const add = <T>(votes: Map<T, number>, to: T, weight: number) => votes.set(to, (votes.get(to) ?? 0) + weight);

const ranked = <T>(votes: ReadonlyMap<T, number>) => [...votes].sort(([, a], [, b]) => b - a);

/** The different words of a text as they stand there, by their stems. */
function wordsByStem(text: string): Map<string, string> {
	const words = new Map<string, string>();
	for (const { word, stem } of stemsOf(text)) if (!words.has(stem)) words.set(stem, word);
	return words;
}

/** Lets the sentences nearest to a text speak, each by the square of its weight. */
function votesOf(index: SuggestIndex, text: string, isLeftOut?: (sentence: Sentence) => boolean): Votes {
	const words = wordsByStem(text);
	const stems = [...words.keys()];
	const near = index.nearest(stems, mostSpeaking, isLeftOut);
	const [places, skills] = [new Map<Place, number>(), new Map<string, number>()];
	const telling = stems.reduce((sum, stem) => sum + index.rarity(stem), 0);
	for (const { sentence, weight } of near) {
		const voice = weight * weight;
		for (const place of sentence.places)
			add(places, place, (voice * (index.counts.get(place) ?? 1)) / sentence.places.length);
		for (const skill of sentence.skills) add(skills, skill, voice / telling);
	}
	return { near, words: [...words.values()], places, skills };
}

const sharedWords = (words: readonly string[], { shared }: Near): string[] =>
	words.filter((_, i) => i < mostTold && (shared & (1 << i)) !== 0);

/** The sentences that speak most for something. */
const evidenceOf = ({ near, words }: Votes, speaks: (sentence: Sentence) => boolean): Evidence[] =>
	near
		.filter(({ sentence }) => speaks(sentence))
		.slice(0, mostEvidence)
		.map((one) => ({ sentence: one.sentence, words: sharedWords(words, one) }));

/** Whether some sentence has two words of the text, or a third of them: one word by chance is no evidence. */
const isEvident = ({ near, words }: Votes): boolean =>
	near.some((one) => {
		const shared = sharedWords(words, one).length;
		return shared >= 2 || shared * 3 >= words.length;
	});

function decide(votes: Votes, { first, beside, skill }: Thresholds): Suggested {
	if (!isEvident(votes)) return { competences: [], skills: [] };
	const all = [...votes.places.values()].reduce((sum, one) => sum + one, 0);
	const places = ranked(votes.places).map(([place, vote]) => ({ place, score: vote / all }));
	const speaksFor = (place: Place) => evidenceOf(votes, (sentence) => sentence.places.includes(place));
	const [best] = places;
	const isEnough = best !== undefined && best.score >= first;
	const isOutside = isEnough && best.place === outside;
	const competences =
		isEnough && !isOutside ? places.filter(({ place, score }) => place !== outside && score >= beside) : [];
	return {
		competences: competences
			.slice(0, mostSuggested)
			.map(({ place, score }) => ({ id: place, score, evidence: speaksFor(place) })),
		...(isOutside ? { outside: { score: best.score, evidence: speaksFor(outside) } } : {}),
		skills: ranked(votes.skills)
			.filter(([, score]) => score >= skill)
			.slice(0, mostSuggested)
			.map(([id, score]) => ({
				...{ id, score },
				evidence: evidenceOf(votes, (sentence) => sentence.skills.includes(id)),
			})),
	};
}

/** What is suggested for an outcome by thresholds, which may be tried one after another. `isLeftOut`: what counts as not published. */
export function suggestionsBy(
	index: SuggestIndex,
	text: string,
	isLeftOut?: (sentence: Sentence) => boolean,
): (bar: Thresholds) => Suggested {
	const votes = votesOf(index, text, isLeftOut);
	return (bar) => decide(votes, bar);
}

/**
 * Competences and ESCO skills for an outcome, by the words that it shares with published sentences of which they are
 * known.
 */
export const suggestFor = (text: string, index: SuggestIndex): Suggested => suggestionsBy(index, text)(thresholds);
