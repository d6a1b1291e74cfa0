import type { LocaleOf } from '../words/locale.ts';
import type { Room, Words } from '../words/words.ts';
import { toAddress, type Address, type Params } from './params.ts';
import type { Where } from './standalone.ts';
import type { ChartView, Tab } from './view.ts';

/** A button that gives a parameter a value. */
export interface Shortcut {
	name: string;
	value: string;
	label: string;
}

/** What tells the value under the pointer where the cells of a picture are no elements: rows by columns of cells. */
export interface Reading {
	rows: number;
	columns: number;
	/** The cell at a point of the picture. */
	under(x: number, y: number): { row: number; column: number } | undefined;
	at(cell: { row: number; column: number }):
		| {
				text: string;
				/** Where it leads, below the base. */
				address: string;
				box: { x: number; y: number; width: number; height: number };
				/** Path that marks its row and its column. */
				cross: string;
		  }
		| undefined;
}

/**
 * A chart that is drawn from a state: once when the site is built, and anew in the browser when the visitor chooses.
 * This is the part that the browser runs, `drawn` in `<chart>/drawn.ts`: nothing here may lead to the schemas.
 */
export interface DrawnChart<Series, State, R extends Room> {
	/** The last part of its addresses, and what `data-drawn` calls it in a page. */
	id: string;
	/** Rooms of the words that it speaks from: the page carries them. */
	rooms: readonly R[];
	/** Its parameters, given the values of those before; what one can be may depend on them. */
	params(series: Series, locale: LocaleOf<R>, before: Partial<State>): Params<State>;
	/** The order of the parameters in the address, where that is not the order of the controls. */
	written?: readonly (keyof State & string)[];
	/** It is drawn on the map of Europe: its series has a `geometry`, which the browser takes from the first picture. */
	onMap?: true;
	view(series: Series, state: State, where: Where, locale: LocaleOf<R>): ChartView;
	/** What is shown, in words, for those who do not see it change. */
	shown(series: Series, state: State, locale: LocaleOf<R>): string;
	/** The ways to see the same, this one among them. */
	tabs?(series: Series, state: State, locale: LocaleOf<R>): readonly Tab[];
	shortcut?(state: State, locale: LocaleOf<R>): Shortcut | undefined;
	reading?(series: Series, state: State, locale: LocaleOf<R>, narrow: boolean): Reading | undefined;
}

/** The parameters of such a chart for one series in one language. */
export const addressFor = <Series, State, R extends Room>(
	{ params, written }: Pick<DrawnChart<Series, State, R>, 'params' | 'written'>,
	series: Series,
	locale: LocaleOf<R>,
): Address<State> => toAddress((before) => params(series, locale, before), written);

/** What the page of such a chart carries for the script. */
export interface DrawnData<Series, R extends Room> {
	lang: string;
	words: Pick<Words, R>;
	/** None: it is fetched when it is wanted, from this address. */
	series?: Series;
	from?: string;
	/** Before the addresses of pages, for links in picture and table. */
	base: string;
}
