import words from '../../words/en/chart.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import type { OverviewEdition } from './series.ts';
import type { OverviewWords } from './svg.ts';

/** What the files of figures, which hold both editions, are called and made from. */
export const fileWords = { title: words['file-title'], source: words['file-source'] };

/** The words of the overview for one edition. */
export function overviewWords(edition: OverviewEdition): OverviewWords {
	return { ...words, title: fill(words.title, { edition }) };
}
