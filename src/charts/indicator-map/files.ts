import type { DatasetFile } from '../../datasets/files.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toMapGeometry } from '../europe/geometry.ts';
import { isNumber } from '../indicator-figures.ts';
import { toChartFiles } from '../provenance.ts';
import { defaultMap, toMapSeries, type MapSeries } from './series.ts';
import { mapLine, mapView, notesOf, placeName } from './words.ts';

/** The map with the outlines of its countries, as it is drawn when the site is built. */
export const withGeometry = (series: MapSeries): MapSeries => ({ ...series, geometry: toMapGeometry() });

/** The map's files: a line for each figure of every indicator, and the picture of the default view, as map and as grid. */
export function indicatorMapFiles(catalogue: Catalogue, site: string): DatasetFile[] {
	const series = withGeometry(toMapSeries(catalogue));
	const state = defaultMap(series);
	const rows = series.indicators.flatMap((figures) =>
		Object.entries(figures.places).flatMap(([place, list]) =>
			list.map(([year, value, flags = '']) => ({
				indicator: figures.id,
				title: figures.title,
				unit: figures.unit,
				place,
				place_name: placeName(series, place),
				year: String(year),
				value: isNumber(value) ? String(value) : '',
				value_absent: isNumber(value) ? '' : value,
				flags,
				notes: notesOf(figures, place, year),
				status: figures.status,
			})),
		),
	);
	return toChartFiles(catalogue, site, mapLine, {
		name: 'indicator-map',
		rows,
		pictures: (['map', 'grid'] as const).map((shape) => ({
			name: shape === 'map' ? 'indicator-map' : `indicator-map-${shape}`,
			...(shape === 'map' ? {} : { query: `?view=${shape}` }),
			draw: (lines) => mapView(series, { ...state, shape }, { lines }).svg,
		})),
	});
}
