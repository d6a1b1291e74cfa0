import { toListCell } from '../../datasets/cells.ts';
import type { Spoken } from '../../model/context.ts';
import type { FunnelSeries } from './series.ts';
import { renderFunnelSvg } from './svg.ts';

/** A line for each figure, with its shares, and the picture. */
export const funnelFiles = ({ locale }: Spoken, series: FunnelSeries) => ({
	columns: ['pilot', 'title', 'kind', 'stage', 'people', 'exactness', 'shares', 'percent', 'status'] as const,
	rows: series.groups.flatMap((group) =>
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
	),
	pictures: [{ name: 'pilot-funnel', draw: (lines: string[]) => renderFunnelSvg(locale, series, { lines }) }],
	more: { target: series.target },
});
