import type { DatasetFile } from '../../datasets/files.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { toOccupationSeries, toRows } from './series.ts';
import { renderOccupationSvg } from './svg.ts';
import { occupationLine, occupationWords } from './words.ts';

/** The chart's files: a line for each ESCO occupation, and the picture. */
export function occupationCoverageFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toOccupationSeries(catalogue);
	return toChartFiles(catalogue, occupationLine, {
		name: 'occupation-coverage',
		rows: toRows(series),
		pictures: [
			{ name: 'occupation-coverage', draw: (lines) => renderOccupationSvg(series, occupationWords, { lines }) },
		],
	});
}
