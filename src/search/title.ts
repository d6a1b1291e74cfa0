import type { CollectionName } from '../schema/collections.ts';
import type { Area } from '../schema/competence.ts';

/** What a title leads to; documents stand beside the collections of records. */
export type TitleKind = Exclude<CollectionName, 'sources'> | 'docs';

/** Another name of a page, and the language it is in. */
export interface Label {
	language: string;
	text: string;
}

/** A page by the names and codes people know it by. */
export interface Title {
	/** English title. */
	title: string;
	/** Address below the base. */
	address: string;
	kind: TitleKind;
	/** The record's own first. */
	codes: string[];
	labels: Label[];
	/** Words that lead here and stand in none of its names. */
	synonyms?: string[];
	area?: Area;
	/** Proficiency levels. */
	levels?: number[];
	/** ISCO-08 unit group. */
	isco?: string;
}

/** A title as it travels to every visitor who searches: keys of one letter, labels as pairs. */
interface WireTitle {
	t: string;
	u: string;
	k: TitleKind;
	c: string[];
	l: [language: string, text: string][];
	y?: string[];
	a?: Area;
	v?: number[];
	g?: string;
}

/** The titles as text for the wire; `readTitles` takes it back. */
export const writeTitles = (titles: readonly Title[]): string =>
	JSON.stringify(
		titles.map(({ title, address, kind, codes, labels, synonyms, area, levels, isco }): WireTitle => ({
			t: title,
			u: address,
			k: kind,
			c: codes,
			l: labels.map(({ language, text }) => [language, text]),
			...(synonyms && { y: synonyms }),
			...(area && { a: area }),
			...(levels && { v: levels }),
			...(isco && { g: isco }),
		})),
	);

/** The titles that `writeTitles` wrote. Throws where the text is none of these. */
export const readTitles = (text: string): Title[] =>
	(JSON.parse(text) as WireTitle[]).map(({ t, u, k, c, l, y, a, v, g }) => ({
		title: t,
		address: u,
		kind: k,
		codes: c,
		labels: l.map(([language, label]) => ({ language, text: label })),
		...(y && { synonyms: y }),
		...(a && { area: a }),
		...(v && { levels: v }),
		...(g && { isco: g }),
	}));
