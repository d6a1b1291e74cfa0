import { indicatorOf, valuesIn } from '../indicator-figures.ts';
import { thumb, thumbSize, together } from '../thumb.ts';
import { placeTiles } from './place.ts';
import { classBounds, type MapSeries, type MapState } from './series.ts';
import { gradeOf } from './svg.ts';

/** The tiles of the countries in the colours of their classes. */
export function tileThumb(series: MapSeries, { indicator, year }: MapState): string {
	const figures = indicatorOf(series, indicator);
	if (!figures) return thumb([]);
	const bounds = classBounds(figures);
	const looks = new Map(valuesIn(series, figures, year).map(({ id, value }) => [id, `c${gradeOf(bounds, value)}`]));
	const { rows, tile } = placeTiles(
		series.places.map(({ id }) => id),
		thumbSize.width,
	);
	const step = thumbSize.height / rows.length;
	const size = Math.round(Math.min(tile.width, step) - 2);
	return thumb(
		together(
			rows.flatMap((row, i) =>
				row.map(({ id, x }) => ({
					look: looks.get(id) ?? 'rule',
					path: `M${Math.round(30 + (x * 100) / thumbSize.width)} ${Math.round(i * step)}h${size}v${size}h-${size}z`,
				})),
			),
		),
	);
}
