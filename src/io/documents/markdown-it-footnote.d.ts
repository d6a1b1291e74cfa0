declare module 'markdown-it-footnote' {
	import type MarkdownIt from 'markdown-it';

	/** Reads `[^name]` and `[^name]: …`; puts the notes at the end. */
	export default function footnote(parser: MarkdownIt): void;
}
