import type { DatasetFile } from '../datasets/file.ts';
import { chartStrings, coverageStrings, fill, stackStrings } from '../words/index.ts';
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
import { linksLine, linksSentence } from './mapping-links/words.ts';
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
import type { ChartLine } from './provenance.ts';
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
	/** Where its figures come from. */
	source: string;
}

interface Chart {
	list: (catalogue: Catalogue) => ListedChart[];
	files: (catalogue: Catalogue) => DatasetFile[];
}

/** A chart that is listed once. */
const single = (
	{ address, source }: ChartLine,
	title: string,
	sentence: (catalogue: Catalogue) => string,
	files: Chart['files'],
): Chart => ({ list: (catalogue) => [{ title, address, sentence: sentence(catalogue), source }], files });

/** All charts, in the order of their list. A chart that is drawn once for each of several records lists each. */
const charts: readonly Chart[] = [
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
		list: (catalogue) =>
			catalogue.mappings.all.map((set) => {
				const series = toLinksSeries(catalogue, set);
				return {
					title: set.title.en,
					address: addressOf('mappings', set.id),
					sentence: linksSentence(series),
					source: linksLine(series).source,
				};
			}),
		files: mappingLinksFiles,
	},
	single(
		ladderLine,
		ladderStrings.name,
		(catalogue) => {
			const series = toLadderSeries(catalogue);
			return ladderSentence(series, defaultLadder(series));
		},
		frameworkLadderFiles,
	),
	single(mapLine, mapStrings.name, () => mapStrings.lede, indicatorMapFiles),
	single(trendLine, trendStrings.name, () => trendStrings.lede, indicatorTrendsFiles),
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
	single(networkLine, networkStrings.name, (catalogue) => networkSentence(toNetworkSeries(catalogue)), networkMapFiles),
	single(supplyLine, supplyStrings.name, () => supplyStrings.lede, supplyAndDemandFiles),
	single(matrixLine, matrixStrings.name, () => matrixStrings.lede, comparabilityMatrixFiles),
	single(
		footprintLine,
		footprintStrings.name,
		(catalogue) => {
			const series = toFootprintSeries(catalogue);
			return footprintView(series, defaultFootprint(series), { base: '' }).sentence;
		},
		competenceFootprintFiles,
	),
	single(
		moveLine,
		moveStrings.name,
		(catalogue) => {
			const series = toQualificationSeries(catalogue);
			const { title, sentence } = moveView(series, defaultMoves(series), { base: '' });
			return `${title}. ${sentence}`;
		},
		whoCanMoveFiles,
	),
	single(
		occupationLine,
		occupationStrings.name,
		(catalogue) => occupationSentence(toOccupationSeries(catalogue)),
		occupationCoverageFiles,
	),
];

export const listCharts = (catalogue: Catalogue): ListedChart[] => charts.flatMap(({ list }) => list(catalogue));

/** The files of all charts, below `data/latest/charts/`. */
export const chartFiles = (catalogue: Catalogue): DatasetFile[] => [
	...charts.flatMap(({ files }) => files(catalogue)),
	...indicatorFigureFiles(catalogue),
];
