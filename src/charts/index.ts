import type { DatasetFile } from '../datasets/files.ts';
import { chartStrings, coverageStrings, fill, stackStrings } from '../i18n/index.ts';
import { addressOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { certificationStackFiles } from './certification-stack/files.ts';
import { toStackSeries } from './certification-stack/series.ts';
import { stackLine, stackSentence } from './certification-stack/words.ts';
import { ecfOverviewFiles } from './ecf-overview/files.ts';
import { editions, summarise, toOverviewSeries } from './ecf-overview/series.ts';
import { mappingLinksFiles } from './mapping-links/files.ts';
import { toLinksSeries } from './mapping-links/series.ts';
import { linksSentence } from './mapping-links/words.ts';
import { requirementCoverageFiles } from './requirement-coverage/files.ts';
import { toCoverageSeries } from './requirement-coverage/series.ts';
import { coverageLine, coverageSentence } from './requirement-coverage/words.ts';

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
];

export const listCharts = (catalogue: Catalogue): ListedChart[] => charts.flatMap(({ list }) => list(catalogue));

/** The files of all charts, below `data/latest/charts/`. */
export const chartFiles = (catalogue: Catalogue, site: string): DatasetFile[] =>
	charts.flatMap(({ files }) => files(catalogue, site));
