import type { DatasetFile } from '../datasets/file.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Context, Spoken } from '../model/context.ts';
import type { Locale } from '../words/site-locale.ts';
import type { DrawnData, Shortcut } from './drawn.ts';
import type { ChartFigure } from './figure.ts';
import type { NamedControl } from './params.ts';
import type { ChartLine } from './provenance.ts';

/** What is said of a chart. */
export interface ChartAbout {
	name: string;
	/** What it shows. */
	lede: string;
	/** Its title in files, where that is not its name. */
	title?: string;
	/** Where its figures come from. */
	source: string;
	/** Lines that the terms of a source ask for. */
	attribution?: string[];
	/** What is said of an address that asks for what does not exist, with `{values}`. */
	bad: string;
	/** Where its reader may go on. */
	next?: { text: string; address: string };
}

/** A chart as it stands in the list of charts. */
export interface ListedChart {
	title: string;
	/** Address of its page below the site. */
	address: string;
	/** What it shows. */
	sentence: string;
	/** Where its figures come from. */
	source: string;
}

/** A chart as a page shows it: plain data, drawn by `src/components/Chart.astro`. */
export interface ChartSheet {
	/** Its state in the controls, as it is at first. */
	controls: readonly NamedControl[];
	/** Name of the parameter that chooses one of several figures, and filters nothing. */
	chooses?: string;
	bad: string;
	/** How many rows are shown, with `{count}`: of a chart that filters. */
	shown?: string;
	/** How to read the picture, a line for each sign. */
	legend: readonly string[];
	figures: readonly ChartFigure[];
	/** What the browser draws it from anew, and by which chart; none: it filters what stands in the page. */
	drawn?: { id: string; data: DrawnData<unknown, never> };
	shortcut?: Shortcut;
	/** What a reading line says before anything is pointed at, and the words of its link. */
	readout?: { text: string; open: string };
}

/** What the site knows of every chart. */
export interface Chart {
	id: string;
	/** Address of the page that shows it, below the site. */
	address: string;
	about(locale: Locale): ChartAbout;
	/** Records whose sources are those of its figures. */
	cites(catalogue: Catalogue): readonly unknown[];
	list(context: Spoken): ListedChart[];
	files(context: Spoken): DatasetFile[];
	sheet(context: Context): ChartSheet;
}

/** What a chart says of itself, whichever way it is drawn. */
export interface ChartParts<Series> {
	/** The last part of its addresses `charts/<id>/` and `embed/<id>/`. */
	id: string;
	/** Address of the page that shows it, where it has none of its own. */
	at?: string;
	about(locale: Locale): ChartAbout;
	toSeries(context: Spoken): Series;
	cites(catalogue: Catalogue): readonly unknown[];
}

/** Whether a chart has a page of its own, and can be embedded. */
export const hasPage = ({ id, address }: Chart): boolean => address === addressOfChart(id);

export const addressOfChart = (id: string): string => `charts/${id}/`;

/** What every file of a chart says about it. */
export const lineOf = ({ name, title = name, source, attribution }: ChartAbout, address: string): ChartLine => ({
	title,
	source,
	address,
	...(attribution ? { attribution } : {}),
});

/** What stands before the address of a page. */
export const baseOf = ({ to }: Pick<Context, 'to'>): string => to('');
