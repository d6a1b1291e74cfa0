import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toMapGeometry } from '../europe/geometry.ts';
import { toPictureFiles } from '../provenance.ts';
import { defaultMap, toMapSeries, type MapSeries } from './series.ts';
import { mapLine, mapView } from './words.ts';

/** The map with the outlines of its countries, as it is drawn when the site is built. */
export const withGeometry = (series: MapSeries): MapSeries => ({ ...series, geometry: toMapGeometry() });

/** The picture of the default view, as map and as grid; the figures are those of all indicators. */
export function indicatorMapFiles(catalogue: Catalogue): DatasetFile[] {
	const series = withGeometry(toMapSeries(catalogue));
	const state = defaultMap(series);
	return toPictureFiles(
		catalogue,
		mapLine,
		(['map', 'grid'] as const).map((shape) => ({
			name: shape === 'map' ? 'indicator-map' : `indicator-map-${shape}`,
			...(shape === 'map' ? {} : { query: `?view=${shape}` }),
			draw: (lines) => mapView(series, { ...state, shape }, { lines }).svg,
		})),
	);
}
