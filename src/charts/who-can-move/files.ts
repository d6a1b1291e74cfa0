import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toPictureFiles } from '../provenance.ts';
import { toQualificationSeries } from '../qualifications-of.ts';
import { defaultMoves } from './series.ts';
import { moveLine, moveView } from './words.ts';

/** The picture of the default view; the figures are those of the dataset of all pairs. */
export function whoCanMoveFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toQualificationSeries(catalogue);
	return toPictureFiles(catalogue, moveLine, [
		{ name: 'who-can-move', draw: (lines) => moveView(series, defaultMoves(series), { lines }).svg },
	]);
}
