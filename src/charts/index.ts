import type { DatasetFile } from '../datasets/file.ts';
import { chartStrings, coverageStrings, fill, stackStrings } from '../words/index.ts';
import { addressOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { hasPage, type Chart, type ChartContext, type ListedChart } from './chart.ts';
import { certificationStackFiles } from './certification-stack/files.ts';
import { toStackSeries } from './certification-stack/series.ts';
import { stackLine, stackSentence } from './certification-stack/words.ts';
import { competenceFootprint } from './competence-footprint/index.ts';
import { comparabilityMatrix } from './comparability-matrix/index.ts';
import { digitalDecadeFiles } from './digital-decade/files.ts';
import { toDecadeTargets } from './digital-decade/series.ts';
import { decadeLine, decadeSentence, decadeStrings } from './digital-decade/words.ts';
import { ecfOverviewFiles } from './ecf-overview/files.ts';
import { editions, summarise, toOverviewSeries } from './ecf-overview/series.ts';
import { frameworkLadder } from './framework-ladder/index.ts';
import { indicatorFigureFiles } from './indicator-files.ts';
import { indicatorMap } from './indicator-map/index.ts';
import { indicatorTrends } from './indicator-trends/index.ts';
import { mappingLinksFiles } from './mapping-links/files.ts';
import { toLinksSeries } from './mapping-links/series.ts';
import { linksLine, linksSentence } from './mapping-links/words.ts';
import { networkMap } from './network-map/index.ts';
import { occupationCoverageFiles } from './occupation-coverage/files.ts';
import { toOccupationSeries } from './occupation-coverage/series.ts';
import { occupationLine, occupationSentence, occupationStrings } from './occupation-coverage/words.ts';
import { pilotFunnelFiles } from './pilot-funnel/files.ts';
import { toFunnelSeries } from './pilot-funnel/series.ts';
import { funnelLine, funnelSentence, funnelStrings } from './pilot-funnel/words.ts';
import { pilotTimelineFiles } from './pilot-timeline/files.ts';
import { toTimelineSeries } from './pilot-timeline/series.ts';
import { timelineLine, timelineSentence } from './pilot-timeline/words.ts';
import type { ChartLine } from './provenance.ts';
import { requirementCoverageFiles } from './requirement-coverage/files.ts';
import { toCoverageSeries } from './requirement-coverage/series.ts';
import { coverageLine, coverageSentence } from './requirement-coverage/words.ts';
import { supplyAndDemandFiles } from './supply-and-demand/files.ts';
import { supplyLine, supplyStrings } from './supply-and-demand/words.ts';
import { whoCanMove } from './who-can-move/index.ts';

/** A chart that has no page of its own may be drawn in a way of its own. */
type Listed = Pick<Chart, 'list' | 'files'> | Chart;

/** A chart that is listed once. */
const single = (
	{ address, source }: ChartLine,
	title: string,
	sentence: (catalogue: Catalogue) => string,
	files: (catalogue: Catalogue) => DatasetFile[],
): Listed => ({
	list: ({ catalogue }) => [{ title, address, sentence: sentence(catalogue), source }],
	files: ({ catalogue }) => files(catalogue),
});

/** All charts, in the order of their list. A chart that is drawn once for each of several records lists each. */
const charts: readonly Listed[] = [
	single(
		{ address: 'charts/e-cf-overview/', title: chartStrings['file-title'], source: chartStrings['file-source'] },
		chartStrings['file-title'],
		(catalogue) =>
			editions
				.map((edition) => fill(chartStrings.sentence, { edition, ...summarise(toOverviewSeries(catalogue, edition)) }))
				.join(' '),
		ecfOverviewFiles,
	),
	single(
		coverageLine,
		coverageStrings.name,
		(catalogue) => coverageSentence(toCoverageSeries(catalogue)),
		requirementCoverageFiles,
	),
	single(stackLine, stackStrings.name, (catalogue) => stackSentence(toStackSeries(catalogue)), certificationStackFiles),
	{
		list: ({ catalogue }) =>
			catalogue.mappings.all.map((set) => {
				const series = toLinksSeries(catalogue, set);
				return {
					title: set.title.en,
					address: addressOf('mappings', set.id),
					sentence: linksSentence(series),
					source: linksLine(series).source,
				};
			}),
		files: ({ catalogue }) => mappingLinksFiles(catalogue),
	},
	frameworkLadder,
	indicatorMap,
	indicatorTrends,
	single(
		decadeLine,
		decadeStrings.name,
		(catalogue) => toDecadeTargets(catalogue).map(decadeSentence).join(' '),
		digitalDecadeFiles,
	),
	single(funnelLine, funnelStrings.name, (catalogue) => funnelSentence(toFunnelSeries(catalogue)), pilotFunnelFiles),
	single(
		timelineLine,
		funnelStrings['timeline-name'],
		(catalogue) => timelineSentence(toTimelineSeries(catalogue)),
		pilotTimelineFiles,
	),
	networkMap,
	single(supplyLine, supplyStrings.name, () => supplyStrings.lede, supplyAndDemandFiles),
	comparabilityMatrix,
	competenceFootprint,
	whoCanMove,
	single(
		occupationLine,
		occupationStrings.name,
		(catalogue) => occupationSentence(toOccupationSeries(catalogue)),
		occupationCoverageFiles,
	),
];

export const listCharts = (context: ChartContext): ListedChart[] => charts.flatMap(({ list }) => list(context));

/** The charts with a page of their own below `charts/`. */
export const chartsWithPage = charts.filter((one): one is Chart => 'sheet' in one && hasPage(one));

/** The files of all charts, below `data/latest/charts/`. */
export const chartFiles = (context: ChartContext): DatasetFile[] => [
	...charts.flatMap(({ files }) => files(context)),
	...indicatorFigureFiles(context.catalogue),
];
