import type { Problem } from '../model/problem.ts';

/**
 * Characters that no text of the content may hold: they show nothing, and XML, terminals or spreadsheets break on them.
 * Control characters but tab and line feed, halves of surrogate pairs, marks that turn the direction of what follows,
 * a byte order mark, the sign of a character that was lost, and what Unicode sets apart as no characters.
 */
const refused =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The first character of a text that none may hold, as `U+000B`, and where it stands. */
export function refusedCharacter(text: string): { name: string; index: number } | undefined {
	const found = refused.exec(text);
	if (!found) return undefined;
	return { name: `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`, index: found.index };
}

/** Of the problem of such a character: everything but where it stands. */
export const refusedCharacterText = (name: string) => ({
	check: 'wrong-character',
	message: `The text holds the character ${name}, which shows nothing and breaks files made from it.`,
	expected: 'letters, digits, signs, spaces, tabs and line breaks',
	fix: 'Delete the character; retype the word if it came with a copied text.',
});

const notUtf8 = (file: string, message: string): Problem => ({
	check: 'wrong-encoding',
	file,
	path: '',
	message,
	expected: 'UTF-8',
	fix: 'Open it in its present encoding and save it as UTF-8.',
});

/** Whether bytes begin as UTF-16 does: with its mark, or with every other byte zero, as in text of Latin letters. */
const isUtf16 = ([a, b, c, d]: Uint8Array) =>
	(a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && c === 0) || (b === 0 && d === 0);

/**
 * The text of a file, with line feeds at the ends of its lines, whatever they were; or the problem that keeps its bytes
 * from being text: UTF-8 without a byte order mark, and no character that breaks what is made from it.
 */
export function decodeText(bytes: Uint8Array, file: string): string | Problem {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf)
		return {
			check: 'byte-order-mark',
			file,
			path: '',
			message: 'The file begins with a byte order mark.',
			expected: 'UTF-8 without a byte order mark',
			fix: 'Save it as "UTF-8", not "UTF-8 with BOM".',
		};
	if (isUtf16(bytes)) return notUtf8(file, 'The file is encoded as UTF-16, not as UTF-8.');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return notUtf8(file, 'The file is not encoded as UTF-8.');
	}
	text = text.replaceAll('\r\n', '\n');
	const character = refusedCharacter(text);
	if (!character) return text;
	const line = text.slice(0, character.index).split('\n').length;
	return { file, path: `line ${line}`, ...refusedCharacterText(character.name) };
}
