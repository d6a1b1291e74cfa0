import type { Spoken } from '../model/context.ts';
import { wordsFor, type LocaleOf } from '../words/locale.ts';
import type { Locale } from '../words/site-locale.ts';
import type { Room } from '../words/words.ts';
import {
	addressOfChart,
	baseOf,
	laterAddress,
	lineOf,
	sourcesOf,
	type Chart,
	type ChartParts,
	type ChartSheet,
} from './chart.ts';
import { addressFor, type DrawnChart } from './drawn.ts';
import { toMapGeometry } from './europe/geometry.ts';
import { plain, type ChartTable } from './figure.ts';
import { chartFolder, provenanceLines, toChartFiles, toPictureFiles, type ChartFigures } from './provenance.ts';
import type { Where } from './standalone.ts';

interface Drawn<Series, State, R extends Room, Column extends string>
	extends ChartParts<Series>, DrawnChart<Series, State, R> {
	/** It at a glance, for the list of charts. */
	thumb(series: Series, state: State): string;
	legend(locale: Locale): readonly string[];
	head(locale: Locale): ChartTable['head'];
	/** Its figures: the rows of files of its own, or the path of other files below `data/latest/`, without ending. */
	figures: string | ((context: Spoken, series: Series) => Omit<ChartFigures<Column>, 'name' | 'pictures'>);
	/** The views that there are pictures of, as queries; without it the first view only. */
	pictures?: readonly string[];
	/** Its page is lighter without its series: it is fetched when it is wanted. */
	later?: true;
	readout?(locale: Locale): NonNullable<ChartSheet['readout']>;
}

/** A chart that is drawn from a state, once when the site is built and anew in the browser. */
export function drawnChart<Series extends object, State, R extends Room, Column extends string = string>(
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
			const series = whole(own.toSeries(context));
			const state = stateOf(series, locale);
			const { finding, brief = finding } = own.view(series, state, { base: '' }, locale);
			return [{ title: about(locale).name, address, finding: brief, thumb: own.thumb(series, state) }];
		},
		files: (context) => {
			const { locale } = context;
			const series = whole(own.toSeries(context));
			const line = lineOf(about(locale), address);
			const drawings = pictures.map((query) => {
				const drawn = (where: Where) => own.view(series, stateOf(series, locale, query), where, locale);
				const { source } = drawn({ lines: [] });
				return {
					name: nameOf(query),
					...(query ? { query: `?${query}` } : {}),
					source: source && plain(source),
					draw: (lines: string[]) => drawn({ lines }).svg,
				};
			});
			return typeof figures === 'string'
				? toPictureFiles(context, line, drawings)
				: toChartFiles(context, line, { ...figures(context, series), name: id, pictures: drawings });
		},
		sheet: (context) => {
			const { locale, to } = context;
			const series = own.toSeries(context);
			const state = stateOf(series, locale);
			const base = baseOf(context);
			const said = about(locale);
			const drawn = (where: Where) => own.view(whole(series), state, where, locale);
			const { title, heading, finding, sentence, source, more, svg, key, caption, rows } = drawn({ base });
			const narrow = drawn({ base, narrow: true }).svg;
			const sources = source ? { line: source, list: [] } : sourcesOf(context, cites(context.catalogue), said.source);
			const shortcut = own.shortcut?.(state, locale);
			return {
				controls: addressFor(own, series, locale).controls(state),
				bad: said.bad,
				legend: own.legend(locale),
				figures: [
					{
						title,
						...(heading ? { heading } : {}),
						finding,
						sentence,
						source: sources.line,
						svg,
						...(narrow === svg ? {} : { narrow }),
						...(more ? { more } : {}),
						...(key ? { key } : {}),
						figures: typeof figures === 'string' ? figures : chartFolder + id,
						picture: id,
						table: {
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
						words: wordsFor(locale, own.rooms),
						...(own.later ? { from: to(laterAddress(id)) } : { series }),
						base,
					},
				},
				sources: sources.list,
				lines: provenanceLines(context, lineOf(said, address)),
				...(own.tabs ? { tabs: own.tabs(series, state, locale) } : {}),
				...(shortcut ? { shortcut } : {}),
				...(own.readout ? { readout: own.readout(locale) } : {}),
			};
		},
		...(own.later ? { later: own.toSeries } : {}),
	};
}
