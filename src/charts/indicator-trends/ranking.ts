import type { LocaleOf } from '../../words/locale.ts';
import { figureInWords, figureLabel, placeName, shortPlaceName } from '../figures-in-words.ts';
import { unionValue } from '../indicator-choice.ts';
import { valuesIn, type IndicatorFigures } from '../indicator-figures.ts';
import { shorten } from '../label.ts';
import { markup } from '../markup.ts';
import { linear } from '../scale.ts';
import { colours, frame, isNarrow, paint, widthOf, type Where } from '../standalone.ts';
import type { TrendSeries, TrendState } from './series.ts';
import { lineColours } from './svg.ts';

/** Bars for a phone in one column, for a page in two, which are as high as the lines. */
const sizes = {
	narrow: { columns: 1, row: 22, height: 0, names: 112, letters: 16, letter: 12 },
	wide: { columns: 2, row: 22, height: 470, names: 138, letters: 19, letter: 13 },
};
const gap = 36;
/** Room for the figure behind the longest bar. */
const figureWidth = 56;

/** The figures of a year as bars, the highest first, with the EU among them where its figure is an average. */
export function renderRankingSvg(
	series: TrendSeries,
	figures: IndicatorFigures,
	{ year, country }: TrendState,
	title: string,
	where: Where,
	locale: LocaleOf<'charts.indicator-trends' | 'charts.figures'>,
): string {
	const given = valuesIn(series, figures, year);
	const union = unionValue(figures, year);
	const most = given[0]?.value ?? 0;
	// A sum of countries is no part of their ranking.
	const among = union && union.value <= most ? [{ id: union.place, value: union.value }] : [];
	const rows = [...given, ...among].sort((a, b) => b.value - a.value);
	const width = widthOf(where);
	const { columns, row, height, names, letters, letter } = isNarrow(where) ? sizes.narrow : sizes.wide;
	const columnWidth = (width - gap * (columns - 1)) / columns;
	const perColumn = Math.max(1, Math.ceil(rows.length / columns));
	const length = linear([Math.min(0, ...rows.map(({ value }) => value)), most], [names, columnWidth - figureWidth]);
	const zero = length(0);
	const bars = rows.map(({ id, value }, i) => {
		const rank = country.indexOf(id);
		const look = id === union?.place ? 'union' : rank < 0 ? 'other' : `line${rank}`;
		const colour = look === 'union' ? colours.muted : rank < 0 ? colours.half : (lineColours[rank] ?? colours.ink);
		const name = shorten(shortPlaceName(locale, series.places, id), letters);
		const label = figureLabel(locale, figures, { place: id, name: placeName(locale, series.places, id), year, value });
		const end = length(value);
		const ink = paint(where, markup`fill="${rank < 0 && look === 'other' ? colours.ink : colour}"`);
		const strong = look === 'other' ? '' : markup` font-weight="700"`;
		const drawn = markup`<title>${label}</title><text y="15" font-size="${letter}"${strong}${ink}>${name}</text><rect class="rank" x="${Math.round(Math.min(zero, end))}" y="3" width="${Math.max(1, Math.round(Math.abs(end - zero)))}" height="15"${paint(where, markup`fill="${colour}"`)}/><text x="${Math.round(Math.max(zero, end)) + 6}" y="15" font-size="${letter}"${strong}${ink}>${figureInWords(locale, value)}</text>`;
		const cell =
			'base' in where && look !== 'union'
				? markup`<a class="cell" data-key="${id}" href="${where.base}countries/${id}/">${drawn}</a>`
				: markup`<g class="cell" data-key="${id}">${drawn}</g>`;
		return markup`<g class="row ${look}" transform="translate(${Math.floor(i / perColumn) * (columnWidth + gap)} ${(i % perColumn) * row})">${cell}</g>`;
	});
	return frame(
		{
			title,
			subtitle: figures.unit,
			width,
			height: Math.max(height, perColumn * row + 4),
			body: markup`<g class="trends">${bars}</g>`,
		},
		where,
	);
}
