import { toListCell } from '../../datasets/cells.ts';
import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toChartFiles } from '../provenance.ts';
import { toFunnelSeries } from './series.ts';
import { renderFunnelSvg } from './svg.ts';
import { funnelLine, funnelWords } from './words.ts';

/** The funnel's files: a line for each figure, with its shares, and the picture. */
export function pilotFunnelFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toFunnelSeries(catalogue);
	const rows = series.groups.flatMap((group) =>
		group.steps.map((step) => ({
			pilot: group.pilot,
			title: group.title,
			kind: group.kind,
			stage: step.stage,
			people: String(step.people),
			exactness: step.exactness,
			shares: toListCell(step.shares.map(({ people, base, of }) => `${people}/${base} ${of}`)),
			percent: toListCell(step.shares.map(({ percent }) => percent)),
			status: step.status,
		})),
	);
	return toChartFiles(catalogue, funnelLine, {
		name: 'pilot-funnel',
		columns: ['pilot', 'title', 'kind', 'stage', 'people', 'exactness', 'shares', 'percent', 'status'],
		rows,
		pictures: [{ name: 'pilot-funnel', draw: (lines) => renderFunnelSvg(series, funnelWords, { lines }) }],
		more: { target: series.target },
	});
}
