import type { DatasetFile } from '../datasets/file.ts';
import type { Context } from '../model/context.ts';
import type { Locale } from '../words/site-locale.ts';
import { addressOfChart, type Chart, type ChartContext, type ChartParts } from './chart.ts';
import type { ChartFigure } from './figure.ts';
import { toAddress, type Params } from './params.ts';

interface Filtered<Series, State> extends ChartParts<Series> {
	/** What the list of charts says of it; without it what it shows in general. */
	listed?(series: Series, locale: Locale): string;
	/** What filters rows by their attribute of that name, and chooses a figure. */
	params(series: Series, locale: Locale): Params<State>;
	/** Name of the parameter that chooses one of several figures by their `view`. */
	chooses?: keyof State & string;
	/** How many rows are shown, with `{count}`. */
	shown(locale: Locale): string;
	legend(series: Series, locale: Locale): readonly string[];
	/** All that it can show; the script hides what the state leaves out. */
	figures(series: Series, context: Context): readonly ChartFigure[];
	files(context: ChartContext, series: Series): DatasetFile[];
}

/** A chart whose pictures stand in the page whole, and whose state hides rows of them. */
export function filteredChart<Series, State>(own: Filtered<Series, State>): Chart {
	const { id, about, cites } = own;
	const address = own.at ?? addressOfChart(id);
	return {
		id,
		address,
		about,
		cites,
		list: (context) => {
			const { name, lede, source } = about(context.locale);
			const sentence = own.listed?.(own.toSeries(context), context.locale) ?? lede;
			return [{ title: name, address, sentence, source }];
		},
		files: (context) => own.files(context, own.toSeries(context)),
		sheet: (context) => {
			const { locale } = context;
			const series = own.toSeries(context);
			const { read, controls } = toAddress(() => own.params(series, locale));
			return {
				controls: controls(read(new URLSearchParams()).state),
				...(own.chooses ? { chooses: own.chooses } : {}),
				bad: about(locale).bad,
				shown: own.shown(locale),
				legend: own.legend(series, locale),
				figures: own.figures(series, context),
			};
		},
	};
}
