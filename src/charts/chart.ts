import type { DatasetFile } from '../datasets/file.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Context } from '../model/context.ts';
import type { LocaleOf } from '../words/locale.ts';
import type { Locale } from '../words/site-locale.ts';
import type { Room } from '../words/words.ts';
import { addressFor, type DrawnChart, type DrawnData, type Shortcut } from './drawn.ts';
import { toMapGeometry } from './europe/geometry.ts';
import type { ChartFigure, ChartTable } from './figure.ts';
import type { NamedControl } from './params.ts';
import {
	chartFolder,
	provenanceLines,
	toChartFiles,
	toPictureFiles,
	type ChartFigures,
	type ChartLine,
} from './provenance.ts';
import type { ChartView } from './view.ts';

/** What words a chart: files are made with no page in mind. */
export type ChartContext = Pick<Context, 'catalogue' | 'locale'>;

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
	list(context: ChartContext): ListedChart[];
	files(context: ChartContext): DatasetFile[];
	sheet(context: Context): ChartSheet;
}

/** What a chart says of itself, whichever way it is drawn. */
export interface ChartParts<Series> {
	/** The last part of its addresses `charts/<id>/` and `embed/<id>/`; of its folder, where the browser draws it. */
	id: string;
	/** Address of the page that shows it, where it has none of its own. */
	at?: string;
	about(locale: Locale): ChartAbout;
	toSeries(context: ChartContext): Series;
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

interface Drawn<Series, State, R extends Room, Column extends string>
	extends ChartParts<Series>, DrawnChart<Series, State, R> {
	/** What the list of charts says of it, by its first view; without it what it shows in general. */
	listed?(view: ChartView): string;
	legend(locale: Locale): readonly string[];
	head(locale: Locale): ChartTable['head'];
	/** Its figures: the rows of files of its own, or the path of other files below `data/latest/`, without ending. */
	figures: string | ((context: ChartContext, series: Series) => Omit<ChartFigures<Column>, 'name' | 'pictures'>);
	/** The views that there are pictures of, as queries; without it the first view only. */
	pictures?: readonly string[];
	readout?(locale: Locale): NonNullable<ChartSheet['readout']>;
}

/** A chart that is drawn from a state, once when the site is built and anew in the browser. */
export function chart<Series extends object, State, R extends Room, Column extends string = string>(
	own: Drawn<Series, State, R, Column>,
): Chart {
	const { id, about, cites, figures, pictures = [''] } = own;
	const address = own.at ?? addressOfChart(id);
	const whole = (series: Series): Series => (own.onMap ? { ...series, geometry: toMapGeometry() } : series);
	const stateOf = (series: Series, locale: LocaleOf<R>, query = '') =>
		addressFor(own, series, locale).read(new URLSearchParams(query)).state;
	const nameOf = (query: string) => [id, ...new URLSearchParams(query).values()].join('-');
	return {
		id,
		address,
		about,
		cites,
		list: (context) => {
			const { locale } = context;
			const { name, lede, source } = about(locale);
			const first = () => {
				const series = whole(own.toSeries(context));
				return own.view(series, stateOf(series, locale), { base: '' }, locale);
			};
			return [{ title: name, address, sentence: own.listed ? own.listed(first()) : lede, source }];
		},
		files: (context) => {
			const { locale } = context;
			const series = whole(own.toSeries(context));
			const line = lineOf(about(locale), address);
			const drawings = pictures.map((query) => ({
				name: nameOf(query),
				...(query ? { query: `?${query}` } : {}),
				draw: (lines: string[]) => own.view(series, stateOf(series, locale, query), { lines }, locale).svg,
			}));
			return typeof figures === 'string'
				? toPictureFiles(context, line, drawings)
				: toChartFiles(context, line, { ...figures(context, series), name: id, pictures: drawings });
		},
		sheet: (context) => {
			const { locale } = context;
			const series = own.toSeries(context);
			const state = stateOf(series, locale);
			const base = baseOf(context);
			const said = about(locale);
			const { title, sentence, more, svg, key, caption, rows } = own.view(whole(series), state, { base }, locale);
			const words = Object.fromEntries(own.rooms.map((room) => [room, locale.words[room]]));
			const shortcut = own.shortcut?.(state, locale);
			return {
				controls: addressFor(own, series, locale).controls(state),
				bad: said.bad,
				legend: own.legend(locale),
				figures: [
					{
						title,
						sentence,
						svg,
						...(more ? { more } : {}),
						...(key ? { key } : {}),
						figures: typeof figures === 'string' ? figures : chartFolder + id,
						picture: id,
						table: {
							summary: locale.words.chart.table,
							caption,
							wordy: true,
							head: own.head(locale),
							rows: rows.map((cells) => ({ filters: {}, cells })),
						},
					},
				],
				drawn: {
					id,
					data: {
						lang: locale.lang,
						words,
						series,
						base,
						lines: provenanceLines(context, lineOf(said, address)),
					},
				},
				...(shortcut ? { shortcut } : {}),
				...(own.readout ? { readout: own.readout(locale) } : {}),
			};
		},
	};
}
