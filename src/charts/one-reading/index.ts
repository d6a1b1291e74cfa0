import type { Coverage } from '../../model/compare/coverage.ts';
import { drawnChart } from '../drawn-chart.ts';
import { drawn } from './drawn.ts';
import { barThumb } from '../thumb.ts';
import { coverBoth, likeliestElsewhere, placeOf, recode, recoded, shareOf, ways } from './recode.ts';
import { pairOf, toOneReadingSeries } from './series.ts';

const room = 'charts.one-reading';

/** A share in per cent, to a tenth. */
const percent = (coverage: Coverage) => String(Math.round(shareOf(coverage) * 1000) / 10);

/**
 * What one reading changes; it stands on the page on the method too. The files have a line for each outcome of the pair,
 * given to where a second coder most often puts what does not hold at its place.
 */
export const oneReading = drawnChart({
	...drawn,
	about: ({ words: { [room]: words } }) => words,
	toSeries: toOneReadingSeries,
	cites: (catalogue) => {
		const pair = pairOf(catalogue);
		return catalogue.qualifications.all.filter(({ id }) => id === pair?.from || id === pair?.to);
	},
	thumb: (series, state) => {
		const { before, after } = recode(series, state);
		return barThumb(
			ways.flatMap((way) => [{ value: before[way].coverage ?? 0, look: 'rule' }, { value: after[way].coverage ?? 0 }]),
		);
	},
	legend: ({ words: { [room]: words } }) => [
		words['legend-bar'],
		words['legend-weak'],
		words['legend-sure'],
		words['legend-pair'],
	],
	head: ({ words: { [room]: words } }) => [
		{ label: words['head-way'] },
		{ label: words['head-competence'] },
		{ label: words['head-asked'], numeric: true },
		{ label: words['head-before'], numeric: true },
		{ label: words['head-after'], numeric: true },
	],
	figures: (_context, series) => {
		const before = coverBoth(series);
		return {
			columns: [
				...(['from', 'to', 'outcome', 'competences', 'as', 'percent', 'percent_then', 'word', 'word_then'] as const),
				...(['back_percent', 'back_percent_then', 'back_word', 'back_word_then'] as const),
			],
			rows: series.held.outcomes.map((one) => {
				const as = likeliestElsewhere(series.reading, placeOf(one));
				const after = coverBoth(series, recoded(series.held.outcomes, one.key, as));
				return {
					from: series.held.id as string,
					to: series.asked.id as string,
					outcome: one.key,
					competences: one.competences.join(' '),
					as,
					percent: percent(before.there),
					percent_then: percent(after.there),
					word: before.there.word,
					word_then: after.there.word,
					back_percent: percent(before.back),
					back_percent_then: percent(after.back),
					back_word: before.back.word,
					back_word_then: after.back.word,
				};
			}),
		};
	},
});
