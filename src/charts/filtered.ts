import type { Context, Spoken } from '../model/context.ts';
import type { Locale } from '../words/site-locale.ts';
import { addressOfChart, lineOf, type Chart, type ChartAbout, type ChartParts } from './chart.ts';
import type { ChartFigure } from './figure.ts';
import { toAddress, type Params } from './params.ts';
import { chartFolder, toChartFiles, type ChartFigures } from './provenance.ts';

/** What is said of such a chart; of an address that asks in vain all say the same. */
export type FilteredAbout = Omit<ChartAbout, 'bad'>;

/** A figure of such a chart; the files of figures are those of the chart. */
export type FilteredFigure = Omit<ChartFigure, 'figures'>;

interface Filtered<Series, State, Column extends string> extends Omit<ChartParts<Series>, 'about'> {
	about(locale: Locale): FilteredAbout;
	/** What the list of charts says of it; without it what it shows in general. */
	listed?(locale: Locale, series: Series): string;
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
			const { name, lede, source } = about(context.locale);
			const sentence = own.listed?.(context.locale, own.toSeries(context)) ?? lede;
			return [{ title: name, address, sentence, source }];
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
			return {
				controls: controls(read(new URLSearchParams()).state),
				...(own.chooses ? { chooses: own.chooses } : {}),
				bad: about(locale).bad,
				shown: own.shown(locale),
				legend: own.legend(locale, series),
				figures: own.figures(context, series).map((figure) => ({ ...figure, figures: chartFolder + id })),
			};
		},
	};
}
