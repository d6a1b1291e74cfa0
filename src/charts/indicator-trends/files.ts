import type { DatasetFile } from '../../datasets/files.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { runsOf } from '../indicator-figures.ts';
import { toChartFiles } from '../provenance.ts';
import { defaultTrend, toTrendSeries } from './series.ts';
import { notesOf, placeName, trendLine, trendView } from './words.ts';

/** The files of the trends: a line for each figure, with the run that it belongs to; and the picture of the default view. */
export function indicatorTrendsFiles(catalogue: Catalogue, site: string): DatasetFile[] {
	const series = toTrendSeries(catalogue);
	const rows = series.indicators.flatMap((figures) =>
		Object.keys(figures.places).flatMap((place) =>
			runsOf(figures, place).flatMap((run, i) =>
				run.map(({ year, value, flags = '' }) => ({
					indicator: figures.id,
					title: figures.title,
					unit: figures.unit,
					place,
					place_name: placeName(series, place),
					// Figures of different runs are not to be joined.
					run: String(i + 1),
					year: String(year),
					value: String(value),
					flags,
					notes: notesOf(figures, place, year, flags),
					status: figures.status,
				})),
			),
		),
	);
	return toChartFiles(catalogue, site, trendLine, {
		name: 'indicator-trends',
		rows,
		pictures: [{ name: 'indicator-trends', draw: (lines) => trendView(series, defaultTrend(series), { lines }).svg }],
	});
}
