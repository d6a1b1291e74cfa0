import type { Context, Spoken } from '../model/context.ts';
import type { Locale } from '../words/site-locale.ts';
import { addressOfChart, baseOf, lineOf, sourcesOf, type Chart, type ChartAbout, type ChartParts } from './chart.ts';
import type { ChartFigure } from './figure.ts';
import { toAddress, type Params } from './params.ts';
import type { Where } from './standalone.ts';
import { chartFolder, provenanceLines, toChartFiles, type ChartFigures } from './provenance.ts';

/** What is said of such a chart; of an address that asks in vain all say the same. */
export type FilteredAbout = Omit<ChartAbout, 'bad'>;

/** A figure of such a chart; the files of figures are those of the chart, and so is what it is taken from. */
export type FilteredFigure = Omit<ChartFigure, 'figures' | 'source'>;

/** A picture for a page and the same for a phone. */
export function drawnTwice(context: Context, draw: (where: Where) => string): Pick<FilteredFigure, 'svg' | 'narrow'> {
	const base = baseOf(context);
	return { svg: draw({ base }), narrow: draw({ base, narrow: true }) };
}

interface Filtered<Series, State, Column extends string> extends Omit<ChartParts<Series>, 'about'> {
	about(locale: Locale): FilteredAbout;
	/** What it finds at first, in one sentence with its unit. */
	finding(locale: Locale, series: Series): string;
	/** It at a glance, for the list of charts. */
	thumb(series: Series): string;
	/** What filters rows by their attribute of that name, and chooses a figure. */
	params(locale: Locale, series: Series): Params<State>;
	/** Name of the parameter that chooses one of several figures by their `view`. */
	chooses?: keyof State & string;
	/** How many rows are shown, with `{count}`. */
	shown(locale: Locale): string;
	legend(locale: Locale, series: Series): readonly string[];
	/** All that it can show; the script hides what the state leaves out. */
	figures(context: Context, series: Series): readonly FilteredFigure[];
	/** What its files are made of; they are called as it is. */
	files(context: Spoken, series: Series): Omit<ChartFigures<Column>, 'name'>;
}

/** A chart whose pictures stand in the page whole, and whose state hides rows of them. */
export function filteredChart<Series, State, Column extends string>(own: Filtered<Series, State, Column>): Chart {
	const { id, cites } = own;
	const address = own.at ?? addressOfChart(id);
	const about = (locale: Locale) => ({ ...own.about(locale), bad: locale.words.chart['bad-query'] });
	return {
		id,
		address,
		about,
		cites,
		list: (context) => {
			const series = own.toSeries(context);
			const finding = own.finding(context.locale, series);
			return [{ title: about(context.locale).name, address, finding, thumb: own.thumb(series) }];
		},
		files: (context) =>
			toChartFiles(context, lineOf(about(context.locale), address), {
				...own.files(context, own.toSeries(context)),
				name: id,
			}),
		sheet: (context) => {
			const { locale } = context;
			const series = own.toSeries(context);
			const { read, controls } = toAddress(() => own.params(locale, series));
			const said = about(locale);
			const sources = sourcesOf(context, cites(context.catalogue), said.source);
			return {
				controls: controls(read(new URLSearchParams()).state),
				...(own.chooses ? { chooses: own.chooses } : {}),
				bad: said.bad,
				shown: own.shown(locale),
				legend: own.legend(locale, series),
				figures: own
					.figures(context, series)
					.map((figure) => ({ ...figure, source: sources.line, figures: chartFolder + id })),
				sources: sources.list,
				lines: provenanceLines(context, lineOf(said, address)),
			};
		},
	};
}
