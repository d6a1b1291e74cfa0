import { wordsOf } from '../../search/words.ts';

// Outcomes and the sentences that they are set beside are in English, and so is what is known here of words.

/** Words that say nothing of what an outcome is about. */
const empty = new Set(
	(
		'a about after all an and any are as at be been before between both by can each for from had has have her his how if ' +
		'in into is it its may more most must no nor not of on one only or other others out over own per same so such than ' +
		'that the their them then they this through to two under up use used uses using via was well were what when where ' +
		'which while who whole will with within without'
	).split(' '),
);

/** What a word may end in besides its stem, longest first. */
const endings = ['ations', 'ation', 'ings', 'ment', 'ing', 'ion', 'ity', 'ed', 'er', 'or', 'al', 'ly', 'e'];

/** A stem has so many letters at least. */
const shortest = 4;

function singular(word: string): string {
	if (word.endsWith('ies') && word.length > shortest) return `${word.slice(0, -3)}y`;
	if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** The stem of an English word, as far as it takes to find `testing`, `tests` and `tested` alike. It need not be a word. */
function stemOf(word: string): string {
	if (word.length < shortest || !/^[a-z]+$/.test(word)) return word;
	const one = singular(word);
	const ending = endings.find((end) => one.endsWith(end) && one.length - end.length >= shortest);
	const bare = ending === undefined ? one : one.slice(0, -ending.length);
	// planning, planned and plans; policy and policies
	return bare.replace(/([bdgmnprt])\1$/, '$1').replace(/i$/, 'y');
}

/** The words of a text that say something, each with its stem; a word as often as it stands there. */
export const stemsOf = (text: string): { word: string; stem: string }[] =>
	wordsOf(text).flatMap((word) =>
		empty.has(word) || (word.length < 2 && !/\d/.test(word)) ? [] : [{ word, stem: stemOf(word) }],
	);
