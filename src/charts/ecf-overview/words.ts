import words from '../../i18n/en.chart.json' with { type: 'json' };
import type { OverviewEdition } from './series.ts';
import type { OverviewWords } from './svg.ts';

/** The words of the overview for one edition. */
export function overviewWords(edition: OverviewEdition): OverviewWords {
	return { ...words, title: words.title.replace('{edition}', edition) };
}
