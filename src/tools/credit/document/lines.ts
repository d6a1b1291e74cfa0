import type { DocumentBlock, DocumentColumn, Run } from '../../docx/document.ts';
import type { CreditView } from '../data.ts';

export type Runs = readonly Run[];

export const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 2, text });

/** The heading of a part: the agreement, or an annex, which begins a page. */
export const part = (text: string, newPage = true): DocumentBlock => ({ kind: 'heading', level: 1, text, newPage });

export const said = (text: string): Run[] => [{ text }];

export const line = (runs: Runs): DocumentBlock => ({ kind: 'text', runs });

export const listed = (items: readonly Runs[]): DocumentBlock => ({ kind: 'list', items });

/** A line to fill in by hand. */
export const blank = ({ locale }: Pick<CreditView, 'locale'>): Run => ({
	text: locale.words.credit['doc.blank'],
	blank: true,
});

/** What was entered; a line to fill in where nothing was. */
export const entered = (view: Pick<CreditView, 'locale'>, text: string | undefined): Run =>
	text?.trim() ? { text } : blank(view);

/** A label with its values, with a comma between them. */
export const labelled = (label: string, ...values: readonly Run[]): Run[] => [
	{ text: `${label}: `, bold: true },
	...values.flatMap((value, i) => (i > 0 ? [{ text: ', ' }, value] : [value])),
];

/** A table of runs. */
export const tableOf = (
	head: readonly (string | DocumentColumn)[],
	rows: readonly (readonly Runs[])[],
): DocumentBlock => ({
	kind: 'table',
	head: head.map((one) => (typeof one === 'string' ? { label: one } : one)),
	rows,
});

export const figure = (label: string): DocumentColumn => ({ label, numeric: true });
