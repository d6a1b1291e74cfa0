import type { Area } from '../schema/competence.ts';

/** A run of text on a page: plain, linked, a code, a state in words, or an absence with its reason. */
export interface Inline {
	text: string;
	href?: string;
	/** `code`: a competence or ESCO code; `status`: a pill; `absent`: the reason for an empty value; `cite`: a source number; `date`: never broken. */
	as?: 'code' | 'status' | 'absent' | 'cite' | 'muted' | 'strong' | 'date';
	/** The machine word behind a pill, such as `partly-verified`; used for its sign. */
	state?: string;
	/** Language of the text where it is not the page's. */
	lang?: string;
	/** A scale of proficiency levels: those the framework defines, and those that are meant. */
	levels?: { defined: readonly number[]; on: readonly number[] };
	/** What a table sorts its cell by where that is not the text: the months behind “5 years”; empty: always last. */
	by?: string | number;
	/** The address may hold markup characters; it is an outside link. */
	external?: boolean;
}

export interface Column {
	label: string;
	numeric?: boolean;
}

/** The class of a cell: numbers stand right, and sentences get room. */
export const cellClass = (cell: readonly Inline[], column?: { numeric?: boolean }): string | undefined =>
	column?.numeric ? 'n' : cell.reduce((sum, { text: run }) => sum + run.length, 0) > 80 ? 'long' : undefined;

/** What a cell is sorted by where that is not its text; the reason for a value that is not there is no value. */
export const sortValue = (cell: readonly Inline[]): string | number | undefined =>
	cell.find(({ by }) => by !== undefined)?.by ?? (cell[0]?.as === 'absent' ? '' : undefined);

export type Block =
	| { kind: 'text'; text: Inline[] }
	| { kind: 'list'; items: Inline[][]; dense?: boolean }
	| { kind: 'table'; caption: string; head: Column[]; rows: Inline[][][] }
	| {
			kind: 'outcomes';
			items: { id: string; type: string; text: string; criterion: string; links: Inline[]; answers: Inline[] }[];
	  };

export interface Section {
	id: string;
	title: string;
	blocks: Block[];
}

/** What is particular to the page of a record; built by `src/site/collections/<collection>/page.ts`. */
export interface RecordContent {
	collection: string;
	title: string;
	/** Title of the document, unique on the site. */
	documentTitle: string;
	kind: Inline[];
	lede: string;
	area?: Area;
	crumbs: Inline[];
	facts: { term: string; values: Inline[][] }[];
	sections: Section[];
	sources: { id: string; number: number; text: string; href: string }[];
}

/** What a record page shows; drawn by `src/layouts/RecordPage.astro`. */
export interface RecordView extends RecordContent {
	/** Names and values that the search filters by; a name may stand more than once. */
	filters: [name: string, value: string][];
	/** The files beside the page that say the same to programs; formats are called the same in every language. */
	twins: { format: string; mediaType: string; href: string }[];
}

export const text = (value: string): Inline => ({ text: value });
export const link = (value: string, href: string): Inline => ({ text: value, href });
export const code = (value: string, href?: string): Inline => ({ text: value, as: 'code', ...(href ? { href } : {}) });
export const muted = (value: string): Inline => ({ text: value, as: 'muted' });
