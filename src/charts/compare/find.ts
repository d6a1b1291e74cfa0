import { fold } from '../../search/fold.ts';
import type { CompareData } from './data.ts';
import { placeOf } from './words.ts';

/** A qualification by the words that it can be found with. */
export interface Entry {
	id: string;
	/** English title, then everything else, both folded. */
	title: string;
	text: string;
}

export const toEntries = (data: Pick<CompareData, 'qualifications' | 'countries'>): Entry[] =>
	Object.entries(data.qualifications).map(([id, one]) => ({
		id,
		title: fold(one.title),
		text: fold(
			[
				one.title,
				one.nationalTitle,
				placeOf(data, one),
				one.country,
				one.facts.awardingBody?.text,
				one.facts.code?.text,
				one.facts.type?.text,
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
