import type { DatasetFile } from '../datasets/files.ts';
import { chartStrings, coverageStrings, fill, stackStrings } from '../i18n/index.ts';
import { addressOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { certificationStackFiles } from './certification-stack/files.ts';
import { toStackSeries } from './certification-stack/series.ts';
import { stackLine, stackSentence } from './certification-stack/words.ts';
import { competenceFootprintFiles } from './competence-footprint/files.ts';
import { defaultFootprint } from './competence-footprint/footprint.ts';
import { toFootprintSeries } from './competence-footprint/series.ts';
import { footprintLine, footprintStrings, footprintView } from './competence-footprint/words.ts';
import { comparabilityMatrixFiles } from './comparability-matrix/files.ts';
import { matrixLine, matrixStrings } from './comparability-matrix/words.ts';
import { digitalDecadeFiles } from './digital-decade/files.ts';
import { toDecadeTargets } from './digital-decade/series.ts';
import { decadeLine, decadeSentence, decadeStrings } from './digital-decade/words.ts';
import { ecfOverviewFiles } from './ecf-overview/files.ts';
import { editions, summarise, toOverviewSeries } from './ecf-overview/series.ts';
import { frameworkLadderFiles } from './framework-ladder/files.ts';
import { defaultLadder, toLadderSeries } from './framework-ladder/series.ts';
import { ladderLine, ladderSentence, ladderStrings } from './framework-ladder/words.ts';
import { indicatorFigureFiles } from './indicator-files.ts';
import { indicatorMapFiles } from './indicator-map/files.ts';
import { mapLine, mapStrings } from './indicator-map/words.ts';
import { indicatorTrendsFiles } from './indicator-trends/files.ts';
import { trendLine, trendStrings } from './indicator-trends/words.ts';
import { mappingLinksFiles } from './mapping-links/files.ts';
import { toLinksSeries } from './mapping-links/series.ts';
import { linksSentence } from './mapping-links/words.ts';
import { networkMapFiles } from './network-map/files.ts';
import { toNetworkSeries } from './network-map/series.ts';
import { networkLine, networkSentence, networkStrings } from './network-map/words.ts';
import { occupationCoverageFiles } from './occupation-coverage/files.ts';
import { toOccupationSeries } from './occupation-coverage/series.ts';
import { occupationLine, occupationSentence, occupationStrings } from './occupation-coverage/words.ts';
import { pilotFunnelFiles } from './pilot-funnel/files.ts';
import { toFunnelSeries } from './pilot-funnel/series.ts';
import { funnelLine, funnelSentence, funnelStrings } from './pilot-funnel/words.ts';
import { pilotTimelineFiles } from './pilot-timeline/files.ts';
import { toTimelineSeries } from './pilot-timeline/series.ts';
import { timelineLine, timelineSentence } from './pilot-timeline/words.ts';
import { requirementCoverageFiles } from './requirement-coverage/files.ts';
import { toCoverageSeries } from './requirement-coverage/series.ts';
import { coverageLine, coverageSentence } from './requirement-coverage/words.ts';
import { toQualificationSeries } from './qualifications-of.ts';
import { supplyAndDemandFiles } from './supply-and-demand/files.ts';
import { supplyLine, supplyStrings } from './supply-and-demand/words.ts';
import { whoCanMoveFiles } from './who-can-move/files.ts';
import { defaultMoves } from './who-can-move/series.ts';
import { moveLine, moveStrings, moveView } from './who-can-move/words.ts';

/** A chart as it stands in the list of charts. */
export interface ListedChart {
	title: string;
	/** Address of its page below the site. */
	address: string;
	/** What it shows. */
	sentence: string;
}

interface Chart {
	list: (catalogue: Catalogue) => ListedChart[];
	files: (catalogue: Catalogue, site: string) => DatasetFile[];
}

/** All charts, in the order of their list. A chart that is drawn once for each of several records lists each. */
const charts: readonly Chart[] = [
	{
		list: (catalogue) => [
			{
				title: chartStrings['file-title'],
				address: 'charts/e-cf-overview/',
				sentence: editions
					.map((edition) =>
						fill(chartStrings.sentence, { edition, ...summarise(toOverviewSeries(catalogue, edition)) }),
					)
					.join(' '),
			},
		],
		files: ecfOverviewFiles,
	},
	{
		list: (catalogue) => [
			{
				title: coverageStrings.name,
				address: coverageLine.address,
				sentence: coverageSentence(toCoverageSeries(catalogue)),
			},
		],
		files: requirementCoverageFiles,
	},
	{
		list: (catalogue) => [
			{
				title: stackStrings.name,
				address: stackLine.address,
				sentence: stackSentence(toStackSeries(catalogue)),
			},
		],
		files: certificationStackFiles,
	},
	{
		list: (catalogue) =>
			catalogue.mappings.all.map((set) => ({
				title: set.title.en,
				address: addressOf('mappings', set.id),
				sentence: linksSentence(toLinksSeries(catalogue, set)),
			})),
		files: mappingLinksFiles,
	},
	{
		list: (catalogue) => {
			const series = toLadderSeries(catalogue);
			const sentence = ladderSentence(series, defaultLadder(series));
			return [{ title: ladderStrings.name, address: ladderLine.address, sentence }];
		},
		files: frameworkLadderFiles,
	},
	{
		list: () => [{ title: mapStrings.name, address: mapLine.address, sentence: mapStrings.lede }],
		files: indicatorMapFiles,
	},
	{
		list: () => [{ title: trendStrings.name, address: trendLine.address, sentence: trendStrings.lede }],
		files: indicatorTrendsFiles,
	},
	{
		list: (catalogue) => [
			{
				title: decadeStrings.name,
				address: decadeLine.address,
				sentence: toDecadeTargets(catalogue).map(decadeSentence).join(' '),
			},
		],
		files: digitalDecadeFiles,
	},
	{
		list: (catalogue) => [
			{
				title: funnelStrings.name,
				address: funnelLine.address,
				sentence: funnelSentence(toFunnelSeries(catalogue)),
			},
			{
				title: funnelStrings['timeline-name'],
				address: timelineLine.address,
				sentence: timelineSentence(toTimelineSeries(catalogue)),
			},
		],
		files: (catalogue, site) => [...pilotFunnelFiles(catalogue, site), ...pilotTimelineFiles(catalogue, site)],
	},
	{
		list: (catalogue) => [
			{
				title: networkStrings.name,
				address: networkLine.address,
				sentence: networkSentence(toNetworkSeries(catalogue)),
			},
		],
		files: networkMapFiles,
	},
	{
		list: () => [{ title: supplyStrings.name, address: supplyLine.address, sentence: supplyStrings.lede }],
		files: supplyAndDemandFiles,
	},
	{
		list: (catalogue) => {
			const series = toFootprintSeries(catalogue);
			const { sentence } = footprintView(series, defaultFootprint(series), { base: '' });
			return [{ title: footprintStrings.name, address: footprintLine.address, sentence }];
		},
		files: competenceFootprintFiles,
	},
	{
		list: (catalogue) => {
			const series = toQualificationSeries(catalogue);
			const { title, sentence } = moveView(series, defaultMoves(series), { base: '' });
			return [{ title: moveStrings.name, address: moveLine.address, sentence: `${title}. ${sentence}` }];
		},
		files: whoCanMoveFiles,
	},
	{
		list: (catalogue) => [
			{
				title: occupationStrings.name,
				address: occupationLine.address,
				sentence: occupationSentence(toOccupationSeries(catalogue)),
			},
		],
		files: occupationCoverageFiles,
	},
	{
		list: () => [{ title: matrixStrings.name, address: matrixLine.address, sentence: matrixStrings.lede }],
		files: comparabilityMatrixFiles,
	},
];

export const listCharts = (catalogue: Catalogue): ListedChart[] => charts.flatMap(({ list }) => list(catalogue));

/** The files of all charts, below `data/latest/charts/`. */
export const chartFiles = (catalogue: Catalogue, site: string): DatasetFile[] => [
	...charts.flatMap(({ files }) => files(catalogue, site)),
	...indicatorFigureFiles(catalogue, site),
];
