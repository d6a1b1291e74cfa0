/** The components that a document may show, each alone on a line: `<BandTable />`. None takes a property or holds text. */
export const proseComponents = ['BandTable', 'SensitivityTable'] as const;
export type ProseComponentName = (typeof proseComponents)[number];

/** The tags that the prose of documents is made of; there is no way to write another one. */
export type ProseTag =
	| 'a'
	| 'blockquote'
	| 'br'
	| 'code'
	| 'del'
	| 'em'
	| 'h1'
	| 'h2'
	| 'h3'
	| 'h4'
	| 'h5'
	| 'h6'
	| 'hr'
	| 'li'
	| 'ol'
	| 'p'
	| 'pre'
	| 'strong'
	| 'table'
	| 'tbody'
	| 'td'
	| 'th'
	| 'thead'
	| 'tr'
	| 'ul';

/** A part of a document: text, an element, a component, or what belongs to the notes at its foot. Plain data. */
export type ProseNode =
	| string
	| {
			kind: 'element';
			tag: ProseTag;
			attributes: Partial<Record<'id' | 'class' | 'href' | 'title' | 'start', string>>;
			children: ProseNode[];
	  }
	| { kind: 'component'; name: ProseComponentName }
	/** The number in the text that leads to a note. */
	| { kind: 'note'; number: number; id: string; href: string }
	/** All notes, as items of a list. */
	| { kind: 'notes'; children: ProseNode[] }
	/** The way from a note back to the place in the text; its label is the number, and from the second place on that too: `1-2`. */
	| { kind: 'back'; label: string; href: string };

/** The ids that the page of a document gives itself, so that no heading of the document takes one of them. */
export const pageIds = (sources: number): string[] => [
	'content',
	'sources',
	...Array.from({ length: sources }, (_, i) => `source-${i + 1}`),
];
