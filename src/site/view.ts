import type { Area } from '../schema/competence.ts';

/** A run of text on a page: plain, linked, a code, a state in words, or an absence with its reason. */
export interface Inline {
	text: string;
	href?: string;
	/** `code`: a competence or ESCO code; `status`: a pill; `absent`: the reason for an empty value; `cite`: a source number; `date`: never broken; `below`: small, in a line of its own. */
	as?: 'code' | 'status' | 'absent' | 'cite' | 'muted' | 'strong' | 'date' | 'below';
	/** The machine word behind a pill, such as `partly-verified`; used for its sign. */
	state?: string;
	/** Language of the text where it is not the page's. */
	lang?: string;
	/** A scale of proficiency levels: those the framework defines, and those that are meant. */
	levels?: { defined: readonly number[]; on: readonly number[] };
	/** What a table sorts its cell by where that is not the text: the months behind “5 years”; empty: always last. */
	by?: string | number;
	/** The area of the competence that a code stands for: its colour stands beside the code. */
	area?: Area;
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
	  }
	| { kind: 'asked'; id: string; items: AskedOutcome[] }
	| { kind: 'bars'; bars: Bar[] }
	| { kind: 'near'; items: Near[] }
	| { kind: 'figures'; items: KeyFigure[] }
	/** A picture of `src/charts/`, in which all text is escaped, and what it says in words. */
	| { kind: 'picture'; svg: string; says: Inline[] }
	/** Plain text to take along. */
	| { kind: 'copied'; summary: string; text: string }
	| { kind: 'folded'; summary: string; open: boolean; blocks: Block[] };

/** A share as a bar. Its words stand beside it, so that nothing rests on the picture. */
export interface Bar {
	name: Inline[];
	/** Per cent of the length of a whole bar. */
	length: number;
	words: string;
	/** The area whose colour it has. */
	area?: Area;
	/** What rests on little looks so. */
	isWeak?: boolean;
}

/** A figure with the line of its years. */
export interface KeyFigure {
	name: Inline;
	value: string;
	/** A picture of `src/charts/`, which says no more than the words. */
	svg: string;
	/** Unit, year, and where it stands among others. */
	note: string;
}

/** Another record that is near this one, with how near. */
export interface Near {
	name: Inline[];
	/** Where the two stand side by side. */
	act: Inline;
	bars: Bar[];
	/** On what that rests. */
	note: string;
}

/** An outcome that a national qualification asks for, with what is said of it below its text. */
export interface AskedOutcome {
	id: string;
	type: string;
	text: string;
	notes: Inline[][];
}

export interface Section {
	id: string;
	title: string;
	blocks: Block[];
	/** Stands beside another where there is room for two. */
	half?: boolean;
}

/** What is known of a record in a word or two. */
export interface Fact {
	term: string;
	values: Inline[][];
	/** Where it stands; among the details where that is not said. */
	at?: 'state' | 'strip' | 'identifiers';
}

/** What is particular to the page of a record; built by `src/site/collections/<collection>/page.ts`. */
export interface RecordContent {
	collection: string;
	title: string;
	/** Its title in the language of its country, where that is another. */
	ownTitle?: string;
	/** Title of the document, unique on the site. */
	documentTitle: string;
	kind: Inline[];
	lede: string;
	area?: Area;
	crumbs: Inline[];
	facts: Fact[];
	/** What has to be known before anything else. */
	banner?: Inline[];
	/** What to do next with it, the first thing first. */
	acts?: Inline[];
	sections: Section[];
	/** Sections that are too long for the page, and stand on one of their own below it. */
	elsewhere?: Section[];
	sources: { id: string; number: number; text: string; href: string }[];
}

/** What a record page shows; drawn by `src/layouts/RecordPage.astro`. */
export interface RecordView extends RecordContent {
	/** Names and values that the search filters by; a name may stand more than once. */
	filters: [name: string, value: string][];
	/** The file that the page is made from, from the top of the project. */
	file: string;
	/** The files beside the page that say the same to programs; formats are called the same in every language. */
	twins: { format: string; mediaType: string; href: string }[];
}

/** Runs of text one after the other, with a sign between. */
export const joined = (runs: readonly Inline[][], sign: string): Inline[] =>
	runs.flatMap((run, i) => (i > 0 ? [text(sign), ...run] : run));

export const text = (value: string): Inline => ({ text: value });
export const link = (value: string, href: string): Inline => ({ text: value, href });
export const code = (value: string, href?: string): Inline => ({ text: value, as: 'code', ...(href ? { href } : {}) });
export const muted = (value: string): Inline => ({ text: value, as: 'muted' });
