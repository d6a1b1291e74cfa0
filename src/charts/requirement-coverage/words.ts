import { chartStrings, coverageStrings as words, fill } from '../../words/index.ts';
import type { ChartLine } from '../provenance.ts';
import { gapBelow, type CoverageSeries } from './series.ts';
import type { CoverageWords } from './svg.ts';

export const coverageWords: CoverageWords = { ...words, areas: chartStrings.areas };

export const coverageLine: ChartLine = {
	title: words.title,
	source: words.source,
	address: 'charts/requirement-coverage/',
};

/** What the matrix shows: how many outcomes answer which requirement, which are gaps, how many units answer none. */
export function coverageSentence({ columns, rows, outcomes, answering }: CoverageSeries): string {
	const gaps = columns.filter((column) => column.gap).map((column) => column.title);
	const silent = rows.filter((row) => row.answers.every((ids) => ids.length === 0)).length;
	const gapText = gaps.length === 0 ? words['gaps-none'] : gaps.length === 1 ? words['gaps-one'] : words['gaps-some'];
	const silentText = silent === 0 ? words['silent-none'] : silent === 1 ? words['silent-one'] : words['silent-some'];
	return fill(words.sentence, {
		answering,
		outcomes,
		units: rows.length,
		requirements: columns.length,
		counts: [...columns]
			.sort((a, b) => b.outcomes - a.outcomes)
			.map((column) => fill(words.count, { title: column.title, outcomes: column.outcomes }))
			.join(', '),
		gaps: fill(gapText, { titles: gaps.join(', '), below: gapBelow }),
		silent: fill(silentText, { count: silent }),
	});
}
