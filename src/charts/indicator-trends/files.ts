import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toPictureFiles } from '../provenance.ts';
import { defaultTrend, toTrendSeries } from './series.ts';
import { trendLine, trendView } from './words.ts';

/** The picture of the default view; the figures are those of all indicators. */
export function indicatorTrendsFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toTrendSeries(catalogue);
	const draw = (lines: string[]) => trendView(series, defaultTrend(series), { lines }).svg;
	return toPictureFiles(catalogue, trendLine, [{ name: 'indicator-trends', draw }]);
}
