import type { Part } from './figure.ts';
import type { Where } from './standalone.ts';

/** One view of a chart that is drawn anew in the browser when the visitor chooses: all of it from one state. */
export interface ChartView {
	title: string;
	/** What this view shows. */
	sentence: string;
	/** Where the reader finds more about it. */
	more?: Part[];
	svg: string;
	/** What its colours mean, where they are classes: the class of each in the style sheet, and its words. */
	key?: { look: string; text: string }[];
	/** The table's caption and rows; the first cell heads its row. */
	caption: string;
	rows: Part[][][];
	/** File name of its picture, without ending. */
	picture: string;
}

/** Makes a link to an address below the site; in a picture that stands alone, and its table, it is text. */
export const linksOf =
	(where: Where) =>
	(text: string, address: string): Part =>
		'base' in where ? { text, href: where.base + address } : text;
