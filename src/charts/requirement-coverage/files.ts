import { listSeparator } from '../../datasets/cells.ts';
import type { Spoken } from '../../model/context.ts';
import type { CoverageSeries } from './series.ts';
import { renderCoverageSvg } from './svg.ts';

/** A line for each unit and requirement, those without an answer as well, and the picture. */
export const coverageFiles = ({ locale }: Spoken, series: CoverageSeries) => ({
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
	] as const,
	rows: series.rows.flatMap((row) =>
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
	),
	pictures: [{ name: 'requirement-coverage', draw: (lines: string[]) => renderCoverageSvg(locale, series, { lines }) }],
	more: { totals: series.columns.map(({ address: _, ...column }) => column) },
});
