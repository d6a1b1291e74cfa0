import type { DatasetFile } from '../datasets/file.ts';
import { addressOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Context, Spoken } from '../model/context.ts';
import { citedSources } from '../model/relations.ts';
import type { Locale } from '../words/site-locale.ts';
import type { DrawnData, Shortcut } from './drawn.ts';
import type { ChartFigure, Part } from './figure.ts';
import type { NamedControl } from './params.ts';
import type { ChartLine } from './provenance.ts';
import type { Tab } from './view.ts';

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
	/** What it finds at first, in at most twelve words. */
	finding: string;
	/** It at a glance. */
	thumb: string;
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
	/** The sources of its records, where the line of a figure does not name them. */
	sources: readonly { text: string; href: string }[];
	/** Provenance of a file; its last line is the address of the chart. */
	lines: readonly string[];
	/** What the browser draws it from anew, and by which chart; none: it filters what stands in the page. */
	drawn?: { id: string; data: DrawnData<unknown, never> };
	shortcut?: Shortcut;
	tabs?: readonly Tab[];
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
	/** What it is drawn from, where its page does not carry it. */
	later?(context: Spoken): object;
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

/** The file of what a chart is drawn from, where its page does not carry it. */
export const laterAddress = (id: string): string => `charts/${id}.series.json`;

/** What every file of a chart says about it. */
export const lineOf = ({ name, title = name, source, attribution }: ChartAbout, address: string): ChartLine => ({
	title,
	source,
	address,
	...(attribution ? { attribution } : {}),
});

/** So many sources have room below a picture. */
const mostInLine = 3;

/** The sources of some records: in the line below a picture where they are few, else in a list of their own. */
export function sourcesOf(
	{ catalogue, to }: Context,
	cited: readonly unknown[],
	general: string,
): { line: Part[]; list: { text: string; href: string }[] } {
	const ids = new Set(cited.flatMap((record) => citedSources(record)));
	const sources = catalogue.sources.all
		.filter(({ id }) => ids.has(id))
		.map((source) => ({ text: `${source.publisher}: ${source.title}`, href: to(addressOf('sources', source.id)) }));
	if (sources.length === 0 || sources.length > mostInLine) return { line: [general], list: sources };
	return { line: [`${general}. `, ...sources.flatMap((one, i) => (i > 0 ? ['; ', one] : [one]))], list: [] };
}

/** What stands before the address of a page. */
export const baseOf = ({ to }: Pick<Context, 'to'>): string => to('');
