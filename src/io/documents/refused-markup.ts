import type { Token } from 'markdown-it';
import type { Problem } from '../../model/problem.ts';
import { proseComponents } from '../../model/prose.ts';

/** Something that a document may not hold, with the beginning of what was written. */
export interface Refusal {
	kind: keyof typeof sentences;
	written: string;
}

const components = proseComponents.map((name) => `<${name} />`).join(', ');
const escape = 'For a bracket that is text write \\< or &lt;, or put it in back quotes.';

/** What is told of each kind. */
const sentences = {
	comment: () => ({
		message: 'A comment of HTML stands here.',
		expected: 'text; a document has no comments',
		fix: 'Remove the comment.',
	}),
	autolink: (written: string) => ({
		message: `The address ${written} stands in angle brackets.`,
		expected: 'a link with words, such as [the register](https://example.org/), or the address alone',
		fix: 'Write the link with words, or remove the angle brackets.',
	}),
	tag: (written: string) => ({
		message: `"${written}" is read as a tag of HTML, and a document has none.`,
		expected: `Markdown; of tags only ${components}`,
		fix: `Write it in Markdown. ${escape}`,
	}),
	'unknown-component': (written: string) => ({
		message: `"${written}" is no component that a document can show.`,
		expected: `${components}, each alone on a line`,
		fix: `Correct the name, or remove it. ${escape}`,
	}),
	'misplaced-component': (written: string) => ({
		message: `"${written}" is not written as a component has to be.`,
		expected: `${components}, alone on a line between empty lines, without properties and with nothing in it`,
		fix: 'Write it in this way, or put it in back quotes if it is text.',
	}),
	bracket: (written: string) => ({
		message: `"${written}" is read as the beginning of a tag.`,
		expected: 'a tag nowhere, and a bracket that is text written as such',
		fix: escape,
	}),
	brace: () => ({
		message: 'An opening brace stands in the text.',
		expected: 'text without braces: what stands between them would be program code, and a document has none',
		fix: 'Write \\{ for a brace that is text, or put it in back quotes.',
	}),
	program: (written: string) => ({
		message: `The paragraph begins with "${written}", as program code does.`,
		expected: 'a paragraph that begins with another word; a document has no program code',
		fix: 'Begin the sentence in another way, or remove the code.',
	}),
	image: () => ({
		message: 'An image stands here, and documents have no images.',
		expected: 'words, a table or a link',
		fix: 'Remove the image, or link to where it can be seen.',
	}),
	'missing-note': (written: string) => ({
		message: `There is no note ${written}.`,
		expected: `a line "${written}: …" that says what the note says`,
		fix: 'Write the note, or remove the reference to it.',
	}),
	'unused-note': (written: string) => ({
		message: `Nothing refers to the note ${written}, so that it would not be shown.`,
		expected: `${written} in the text, where the note belongs`,
		fix: 'Refer to the note, or remove it.',
	}),
	'unused-definition': (written: string) => ({
		message: `No link uses the address that is given for ${written}.`,
		expected: `a link such as [words]${written}`,
		fix: 'Use it in a link, or remove it.',
	}),
	'nested-note': (written: string) => ({
		message: `The note ${written} stands within a list, a quote or another note.`,
		expected: 'notes at the beginning of a line, outside of everything else',
		fix: 'Move the note to the end of the document.',
	}),
	'note-twice': (written: string) => ({
		message: `The note ${written} is written twice.`,
		expected: 'each note once',
		fix: 'Give one of the two another name.',
	}),
	'definition-twice': (written: string) => ({
		message: `The address for ${written} is given twice.`,
		expected: 'one address for each name',
		fix: 'Remove one of the two lines, or give it another name.',
	}),
	depth: () => ({
		message: 'Lists, quotes and emphasis stand in one another more than twenty deep.',
		expected: 'at most twenty',
		fix: 'Bring the text into a simpler form.',
	}),
} satisfies Record<string, (written: string) => Pick<Problem, 'message' | 'expected' | 'fix'>>;

/** Puts something that may not stand here among the parts of a text. */
export function refuse(state: { push(type: string, tag: string, nesting: 0): Token }, refusal: Refusal): Token {
	const token = state.push('refused', '', 0);
	token.meta = { refusal };
	return token;
}

/** The sentences on something that a document may not hold. */
export const refusalText = ({ kind, written }: Refusal) => sentences[kind](written);

/** What is wrong with a text that begins with an opening angle bracket and is no bracket with a blank after it. */
export function refusedBracket(text: string): Refusal {
	if (text.startsWith('<!--')) return { kind: 'comment', written: '<!--' };
	const address = /^<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i.exec(text)?.[0];
	if (address) return { kind: 'autolink', written: address };
	const written = /^<[^\s<>]{0,40}>?/.exec(text)?.[0] ?? '<';
	const name = /^<\/?([a-z][\w.:-]*)?(?=[\s/>]|$)/i.exec(text);
	if (!name && !/^<[!?]/.test(text)) return { kind: 'bracket', written };
	if (proseComponents.some((known) => known === name?.[1])) return { kind: 'misplaced-component', written };
	return { kind: /^[A-Z]/.test(name?.[1] ?? '') ? 'unknown-component' : 'tag', written };
}
