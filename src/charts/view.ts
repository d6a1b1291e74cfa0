import type { Part } from './figure.ts';
import type { Where } from './standalone.ts';

/** One of several ways to see the same: its address stands below the site. */
export interface Tab {
	label: string;
	address: string;
	current: boolean;
}

/** One view of a chart that is drawn anew in the browser when the visitor chooses: all of it from one state. */
export interface ChartView {
	title: string;
	/** What heads its page; none: the name of the chart. */
	heading?: string;
	/** What it finds, in one sentence with its unit. */
	finding: string;
	/** What this view shows. */
	sentence: string;
	/** The same in at most twelve words, for the list of charts; none: the finding is short. */
	brief?: string;
	/** It is its table, and no picture is shown. */
	tableOnly?: boolean;
	/** Where the figures of this view come from; none: as all of the chart. */
	source?: Part[];
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
