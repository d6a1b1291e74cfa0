import type { Inline } from '../view.ts';
import { escapeAddress, escapeMarkdown } from './escape.ts';

/** The address that a file of Markdown has for one of the page: the way from the file. */
export type Rebase = (href: string) => string;

/** Runs that stand apart on the page by their shape, and here by a blank. */
const stands = ({ as }: Inline) => as === 'status' || as === 'cite' || as === 'absent';

/** Emphasis stands close to its words, and blanks outside of it. */
const wrapped = (text: string, sign: '*' | '**') =>
	text.replace(/^(\s*)(.*?)(\s*)$/s, (whole, before: string, words: string, after: string) =>
		words ? `${before}${sign}${words}${sign}${after}` : whole,
	);

function runOf(inline: Inline, rebase: Rebase): string {
	const text = escapeMarkdown(inline.text);
	if (inline.as === 'cite') return text;
	if (inline.as === 'status' || inline.as === 'absent') return wrapped(text, '*');
	if (inline.as === 'strong') return wrapped(text, '**');
	return inline.href === undefined ? text : `[${text.trim()}](${escapeAddress(rebase(inline.href))})`;
}

/** Runs of text as a line of Markdown: states and reasons slanted, the numbers of sources in brackets. */
export function toLine(inlines: readonly Inline[], rebase: Rebase): string {
	let line = '';
	let last: Inline | undefined;
	for (const inline of inlines) {
		const run = runOf(inline, rebase);
		const isClose = line !== '' && !/\s$/.test(line) && !/^[\s.,;:)]/.test(run);
		line += isClose && (stands(inline) || (last && stands(last)) || last?.as === 'strong') ? ` ${run}` : run;
		last = inline;
	}
	return line.trim();
}
