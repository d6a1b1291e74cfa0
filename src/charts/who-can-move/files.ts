import type { DatasetFile } from '../../datasets/files.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { toQualificationSeries } from '../qualifications-of.ts';
import { defaultMoves, movesOf } from './series.ts';
import { leftInWords, moveLine, moveView } from './words.ts';

/** The chart's files: a line for each move from every qualification, and the picture of the default view. */
export function whoCanMoveFiles(catalogue: Catalogue, site: string): DatasetFile[] {
	const series = toQualificationSeries(catalogue);
	const rows = series.qualifications.flatMap(({ id }) =>
		(movesOf(series, { from: id, way: 'out', reach: 'all' })?.moves ?? []).map((move) => ({
			from: id as string,
			to: move.other.id as string,
			band: move.band as string,
			bridge_points: String(move.bridge.creditPoints),
			units: move.bridge.units.map((unit) => unit.id).join('|'),
			uncovered: leftInWords(move),
		})),
	);
	return toChartFiles(catalogue, site, moveLine, {
		name: 'who-can-move',
		rows,
		pictures: [{ name: 'who-can-move', draw: (lines) => moveView(series, defaultMoves(series), { lines }).svg }],
	});
}
