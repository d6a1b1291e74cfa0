import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { editions, toOverviewSeries } from './series.ts';
import { renderOverviewSvg } from './svg.ts';
import { fileWords, overviewWords } from './words.ts';

/** The figures of the overview, a line for each competence and level. */
function toRows(catalogue: Catalogue) {
	return editions.flatMap((edition) =>
		toOverviewSeries(catalogue, edition).rows.flatMap((row) =>
			row.levels.map((level) => ({
				edition,
				area: row.area,
				code: row.code,
				title: row.title,
				level: String(level),
				profile: row.profile ?? '',
				unit: row.units[level] ?? '',
				change: row.change ?? '',
				former_code: row.formerCode ?? '',
				new_level: row.newLevels.includes(level) ? 'yes' : 'no',
			})),
		),
	);
}

/** The overview's files: CSV and JSON of the figures, and a picture of each edition that carries its provenance. */
export function ecfOverviewFiles(catalogue: Catalogue): DatasetFile[] {
	return toChartFiles(
		catalogue,
		{ ...fileWords, address: 'charts/e-cf-overview/' },
		{
			name: 'e-cf-overview',
			columns: ['edition', 'area', 'code', 'title', 'level', 'profile', 'unit', 'change', 'former_code', 'new_level'],
			rows: toRows(catalogue),
			pictures: editions.map((edition) => ({
				name: `e-cf-overview-${edition}`,
				query: `?edition=${edition}`,
				draw: (lines) => renderOverviewSvg(toOverviewSeries(catalogue, edition), overviewWords(edition), { lines }),
			})),
		},
	);
}
