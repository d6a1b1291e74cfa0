import { fold } from './fold.ts';

/** The words of a text; `B.3`, `1330.7` and `C++` are one word each. */
export function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+(?:\.\p{N}+)*[+#]*/gu) ?? [];
}

/**
 * A word as the full-text index has it. Pagefind parts a text at white space only, and of each part keeps letters and
 * digits, and the `+` and `#` that it was told to keep: `e-CF` is ecf, `1.2.0` is 120. The words within a part are
 * indexed beside it.
 */
const wholeKey = (part: string): string => wordsOf(part).join('').replaceAll('.', '');

/** What stands between two spaces, by both rules: as one word, and as the words within it. */
export interface Part {
	whole: string;
	within: string[];
}

/** The parts of a text between its spaces. */
export const partsOf = (text: string): Part[] =>
	text
		.split(/\s+/)
		.map((part) => ({ whole: wholeKey(part), within: wordsOf(part) }))
		.filter(({ whole }) => whole !== '');

/** All keys by which a text is found. */
export const wordKeys = (text: string): string[] =>
	partsOf(text).flatMap(({ whole, within }) => [...new Set([whole, ...within])]);

/** A code however it is typed: `B.3`, `b3` and `B 3` are one; the dots between digits stay, 2512.1 is not 25121. */
export const codeKey = (text: string): string => fold(text).replace(/[^\p{L}\p{N}.]|(?<!\d)\.|\.(?!\d)/gu, '');

/** A label of ESCO names the male and the female form: `Softwareentwickler/Softwareentwicklerin`. */
export const formsOf = (label: string): string[] =>
	[label, ...(label.includes('/') ? label.split('/') : [])].map((form) => form.trim());
