import type { DatasetFile } from '../../datasets/file.ts';
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
		columns: [
			'isco_group',
			'isco_title',
			'occupation',
			'code',
			'title',
			'joint',
			'essential_skills_covered',
			'essential_skills_with_electives',
			'essential_skills',
			'national_in_group',
			'countries_in_group',
		],
		rows: toRows(series),
		pictures: [
			{ name: 'occupation-coverage', draw: (lines) => renderOccupationSvg(series, occupationWords, { lines }) },
		],
	});
}
