import { fold } from '../../search/fold.ts';
import { isEntered, type Telling } from './data.ts';
import { placeInWords } from './sentences.ts';

/** A qualification by the words that it can be found with. */
export interface Entry {
	id: string;
	/** Title, then everything else, both folded. */
	title: string;
	text: string;
}

/** All that is published. */
export const toEntries = (telling: Telling): Entry[] =>
	Object.entries(telling.data.qualifications)
		.filter(([, one]) => !isEntered(one))
		.map(([id, one]) => ({
			id,
			title: fold(one.title),
			text: fold(
				[
					one.title,
					one.nationalTitle,
					placeInWords(telling, one),
					one.country,
					one.country ? '' : telling.locale.words.facts['qualification.kind'],
					one.found,
					one.code,
					id,
				]
					.filter(Boolean)
					.join(' '),
			),
		}));

const begins = (text: string, word: string) => text.startsWith(word) || text.includes(` ${word}`);

/** Ids of those that hold every word typed, those whose title has a word that begins so first. */
export function find(entries: readonly Entry[], typed: string): string[] {
	const words = fold(typed).split(/\s+/).filter(Boolean);
	const rank = ({ title, text }: Entry) =>
		words.every((word) => begins(title, word)) ? 0 : words.every((word) => begins(text, word)) ? 1 : 2;
	return entries
		.filter(({ text }) => words.every((word) => text.includes(word)))
		.map((entry, i) => ({ id: entry.id, rank: rank(entry), i }))
		.sort((a, b) => a.rank - b.rank || a.i - b.i)
		.map(({ id }) => id);
}
