/** Some words of a paragraph. */
export interface Run {
	text: string;
	bold?: boolean;
	italic?: boolean;
	/** A full address on the web: a document travels, and the way from a page is lost on it. */
	href?: string;
	/** A line to fill in by hand; its text says so to whoever does not see it. */
	blank?: boolean;
}

export type DocumentBlock =
	/** `newPage`: it begins one. */
	| { kind: 'heading'; level: 1 | 2; text: string; newPage?: boolean }
	| { kind: 'text'; runs: readonly Run[] }
	| { kind: 'list'; items: readonly (readonly Run[])[] }
	| { kind: 'table'; head: readonly DocumentColumn[]; rows: readonly (readonly (readonly Run[])[])[] };

export interface DocumentColumn {
	label: string;
	/** Its cells stand right, and it is narrow. */
	numeric?: boolean;
}

/** A document for a word processor, as plain values. */
export interface TextDocument {
	title: string;
	creator: string;
	/** Its terms, for whoever finds the file alone. */
	description: string;
	version: string;
	/** BCP 47 code of its language. */
	lang: string;
	/** A line at the foot of each page, before its number. */
	foot: string;
	blocks: readonly DocumentBlock[];
}
