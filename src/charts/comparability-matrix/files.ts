import { toPairItems } from '../../datasets/comparability.ts';
import type { DatasetFile } from '../../datasets/files.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { defaultMatrix } from './matrix.ts';
import { toMatrixSeries } from './series.ts';
import { matrixLine, matrixView } from './words.ts';

/** A figure or the reason why there is none, each in a column of its own. */
const figure = (name: string, value: number | { absent: string }): Record<string, string> =>
	typeof value === 'number'
		? { [name]: String(value), [`${name}_absent`]: '' }
		: { [name]: '', [`${name}_absent`]: value.absent };

/** The matrix's files: a line for each ordered pair, and the pictures of the default view and of all against all. */
export function comparabilityMatrixFiles(catalogue: Catalogue, site: string): DatasetFile[] {
	const series = toMatrixSeries(catalogue);
	const rows = toPairItems(catalogue, site).map(({ from, to, band, coverage, levelDifference, confidence }) => ({
		from,
		to,
		band,
		...figure('coverage', coverage),
		...figure('level_difference', levelDifference),
		...figure('confidence', confidence),
	}));
	return toChartFiles(catalogue, site, matrixLine, {
		name: 'comparability-matrix',
		rows,
		pictures: [
			{ name: 'comparability-matrix', draw: (lines) => matrixView(series, defaultMatrix, { lines }).svg },
			{
				name: 'comparability-matrix-all',
				query: '?columns=all',
				draw: (lines) => matrixView(series, { ...defaultMatrix, columns: 'all' }, { lines }).svg,
			},
		],
	});
}
