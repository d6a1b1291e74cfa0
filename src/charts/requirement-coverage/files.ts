import { listSeparator } from '../../datasets/cells.ts';
import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { toCoverageSeries } from './series.ts';
import { renderCoverageSvg } from './svg.ts';
import { coverageLine, coverageWords } from './words.ts';

/** The matrix's files: a line for each unit and requirement, those without an answer as well, and the picture. */
export function requirementCoverageFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toCoverageSeries(catalogue);
	const rows = series.rows.flatMap((row) =>
		series.columns.map((column, i) => ({
			area: row.area,
			code: row.code,
			level: String(row.level),
			unit: row.unit,
			title: row.title,
			requirement: column.requirement,
			outcomes: String(row.answers[i]?.length ?? 0),
			outcome_ids: (row.answers[i] ?? []).join(listSeparator),
			scheme_outcomes: String(column.outcomes),
			scheme_gap: column.gap ? 'yes' : 'no',
		})),
	);
	return toChartFiles(catalogue, coverageLine, {
		name: 'requirement-coverage',
		columns: [
			'area',
			'code',
			'level',
			'unit',
			'title',
			'requirement',
			'outcomes',
			'outcome_ids',
			'scheme_outcomes',
			'scheme_gap',
		],
		rows,
		pictures: [{ name: 'requirement-coverage', draw: (lines) => renderCoverageSvg(series, coverageWords, { lines }) }],
		more: { totals: series.columns.map(({ address: _, ...column }) => column) },
	});
}
