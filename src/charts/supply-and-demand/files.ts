import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { measures, toSupplySeries } from './series.ts';
import { renderSupplySvg } from './svg.ts';
import { supplyLine, supplyWords, unionName } from './words.ts';

/** Years in which the series of specialists breaks for all places. */
export const generalBreaks = (catalogue: Catalogue): number[] =>
	(catalogue.indicators.byId.get(measures[1].indicator)?.breaks ?? [])
		.filter(({ place }) => place === undefined)
		.map(({ year }) => year);

/** The files: a line for each figure with its run and its index within it, and the picture of all panels. */
export function supplyAndDemandFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toSupplySeries(catalogue, unionName);
	const rows = series.rows.flatMap(({ place, name, series: lines }) =>
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
	);
	return toChartFiles(catalogue, supplyLine, {
		name: 'supply-and-demand',
		columns: ['place', 'place_name', 'measure', 'unit', 'run', 'year', 'value', 'index', 'flags'],
		rows,
		pictures: [
			{
				name: 'supply-and-demand',
				query: '?country=all',
				draw: (lines) => renderSupplySvg(series, supplyWords, { lines }),
			},
		],
	});
}
