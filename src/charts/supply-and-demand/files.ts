import type { Spoken } from '../../model/context.ts';
import type { SupplySeries } from './series.ts';
import { renderSupplySvg } from './svg.ts';

/** A line for each figure with its run and its index within it, and the picture of all panels. */
export const supplyFiles = ({ locale }: Spoken, series: SupplySeries) => ({
	columns: ['place', 'place_name', 'measure', 'unit', 'run', 'year', 'value', 'index', 'flags'] as const,
	rows: series.rows.flatMap(({ place, name, series: lines }) =>
		lines.flatMap(({ measure, unit, runs }) =>
			runs.flatMap((run, i) =>
				run.map(({ year, value, index, flags = '' }) => ({
					place,
					place_name: name,
					measure,
					unit,
					// An index holds within its run only.
					run: String(i + 1),
					year: String(year),
					value: String(value),
					index: String(Math.round(index * 10) / 10),
					flags,
				})),
			),
		),
	),
	pictures: [
		{
			name: 'supply-and-demand',
			query: '?country=all',
			draw: (lines: string[]) => renderSupplySvg(locale, series, { lines }),
		},
	],
});
