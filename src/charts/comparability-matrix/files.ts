import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toPictureFiles } from '../provenance.ts';
import { defaultMatrix } from './matrix.ts';
import { toMatrixSeries } from './series.ts';
import { matrixLine, matrixView } from './words.ts';

/** The pictures of the default view and of all against all; the figures are those of the dataset of all pairs. */
export function comparabilityMatrixFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toMatrixSeries(catalogue);
	return toPictureFiles(catalogue, matrixLine, [
		{ name: 'comparability-matrix', draw: (lines) => matrixView(series, defaultMatrix, { lines }).svg },
		{
			name: 'comparability-matrix-all',
			query: '?columns=all',
			draw: (lines) => matrixView(series, { ...defaultMatrix, columns: 'all' }, { lines }).svg,
		},
	]);
}
