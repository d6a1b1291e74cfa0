import type { DatasetFile } from '../datasets/file.ts';
import type { Spoken } from '../model/context.ts';
import { certificationStack } from './certification-stack/index.ts';
import { hasPage, type Chart, type ListedChart } from './chart.ts';
import { comparabilityMatrix } from './comparability-matrix/index.ts';
import { competenceFootprint } from './competence-footprint/index.ts';
import { digitalDecade } from './digital-decade/index.ts';
import { ecfOverview } from './ecf-overview/index.ts';
import { frameworkLadder } from './framework-ladder/index.ts';
import { indicatorFigureFiles } from './indicator-files.ts';
import { indicatorMap } from './indicator-map/index.ts';
import { indicatorTrends } from './indicator-trends/index.ts';
import { mappingLinks } from './mapping-links/index.ts';
import { networkMap } from './network-map/index.ts';
import { occupationCoverage } from './occupation-coverage/index.ts';
import { oneReading } from './one-reading/index.ts';
import { pilotFunnel } from './pilot-funnel/index.ts';
import { pilotTimeline } from './pilot-timeline/index.ts';
import { requirementCoverage } from './requirement-coverage/index.ts';
import { supplyAndDemand } from './supply-and-demand/index.ts';
import { whatWouldSettle } from './what-would-settle/index.ts';
import { whoCanMove } from './who-can-move/index.ts';

/** All charts by the question that they answer; those of the mapping sets are one for each set. */
const groups = [
	{ id: 'shortage', charts: [indicatorMap, indicatorTrends, supplyAndDemand, digitalDecade] },
	{
		id: 'comparability',
		charts: [comparabilityMatrix, whoCanMove, competenceFootprint, oneReading, whatWouldSettle, frameworkLadder],
	},
	{ id: 'scheme', charts: [ecfOverview, requirementCoverage, certificationStack, occupationCoverage] },
	{ id: 'mappings', charts: [mappingLinks] },
	{ id: 'project', charts: [pilotFunnel, pilotTimeline, networkMap] },
] as const satisfies readonly { id: string; charts: readonly (Chart | typeof mappingLinks)[] }[];

export type ChartGroup = (typeof groups)[number]['id'];

/** All charts, in the order of their list. */
export const charts: readonly (Chart | typeof mappingLinks)[] = groups.flatMap(
	(group): readonly (Chart | typeof mappingLinks)[] => group.charts,
);

/** The group that a chart stands in. */
export const groupOf = (id: string): ChartGroup | undefined =>
	groups.find((group) => group.charts.some((one) => 'id' in one && one.id === id))?.id;

/** The list of charts, question by question. */
export const chartGroups = (context: Spoken): { id: ChartGroup; listed: ListedChart[] }[] =>
	groups.map((group) => ({ id: group.id, listed: group.charts.flatMap(({ list }) => list(context)) }));

/** The charts with a page of their own below `charts/`. */
export const chartsWithPage = charts.filter((one): one is Chart => 'sheet' in one && hasPage(one));

/** The files of all charts, below `data/latest/charts/`. */
export const chartFiles = (context: Spoken): DatasetFile[] => [
	...charts.flatMap(({ files }) => files(context)),
	...indicatorFigureFiles(context),
];
