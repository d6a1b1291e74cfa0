import type { ToolFormat } from '../schema/tool-files/index.ts';

/** The tables of the fields of files that tools save, and of which file each is. */
export const fieldTableNames = {
	ProfileFields: 'ecf-scheme-profile',
	JobFields: 'ecf-scheme-job',
	QualificationFields: 'ecf-scheme-qualification',
	LearningAgreementFields: 'ecf-scheme-learning-agreement',
	LabelDeclarationFields: 'ecf-scheme-label-declaration',
} as const satisfies Record<string, ToolFormat>;
type FieldTableName = keyof typeof fieldTableNames;

/** The tables that a document may show. */
export const proseTableNames = [
	'WordTable',
	'ExampleTable',
	'WorkedTable',
	'SensitivityTable',
	'RoomTable',
	'HoursTable',
	'LengthTable',
	'AgreementTable',
	'DisagreementTable',
	'SuggestionTable',
	'SuggestionThresholdTable',
	...(Object.keys(fieldTableNames) as FieldTableName[]),
] as const;
/** The charts that a document may show. */
export const proseChartNames = ['OneReadingChart'] as const;
export type ProseTableName = (typeof proseTableNames)[number];
export type ProseChartName = (typeof proseChartNames)[number];

/** The components that a document may show, each alone on a line: `<WordTable />`. None takes a property or holds text. */
export const proseComponents = [...proseTableNames, ...proseChartNames] as const;
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
