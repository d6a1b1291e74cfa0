import words from '../../words/en/charts.digital-decade.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import { figureStrings, placeName } from '../figure-words.ts';
import { writeNumber } from '../indicator-figures.ts';
import type { ChartLine } from '../provenance.ts';
import { fewestFigures, roundProjected, type DecadeTarget, type Progress } from './series.ts';
import type { DecadeWords } from './svg.ts';

export const decadeStrings = words;
export const decadeWords: DecadeWords = words;

export const decadeLine: ChartLine = {
	title: words['file-title'],
	source: words.source,
	address: 'charts/digital-decade/',
};

export const decadeLegend = [
	words['legend-figures'],
	words['legend-line'],
	words['legend-target'],
	words['legend-none'],
];

export const decadeTitle = ({ title, year }: DecadeTarget): string => fill(words.title, { title, year });

/** A rise or fall a year, with its sign. */
export const perYear = (value: number): string =>
	`${value > 0 ? '+' : ''}${writeNumber(Math.round(value * 100) / 100)}`;

/** How far the line ends from the target: below it with a minus. */
export const gapOf = ({ projection }: Progress, target: DecadeTarget): number | undefined =>
	projection && roundProjected(roundProjected(projection.value) - target.value);

export function decadeSentence(target: DecadeTarget): string {
	const { own, countries, value, year } = target;
	const gap = gapOf(own, target);
	const projected = countries.filter(({ projection }) => projection);
	const others = countries.filter(({ projection }) => !projection).map(({ name }) => name);
	const compared = [
		fill(words.compared, {
			reach: projected.filter((country) => (gapOf(country, target) ?? -1) >= 0).length,
			count: projected.length,
			year,
		}),
		...(others.length ? [fill(words['none-projected'], { names: others.join(', '), fewest: fewestFigures })] : []),
	];
	return fill(words.sentence, {
		text: target.text,
		name: placeName([], own.place),
		value: writeNumber(own.newest.value),
		newest: own.newest.year,
		unit: target.unit,
		percent: writeNumber(Math.round((own.newest.value / value) * 1000) / 10),
		target: writeNumber(value),
		projection:
			own.projection && gap !== undefined
				? fill(words.projected, {
						...own.projection,
						perYear: perYear(own.projection.perYear),
						value: writeNumber(roundProjected(own.projection.value)),
						year,
						gap: gap < 0 ? fill(words.short, { gap: writeNumber(-gap) }) : words.reached,
					})
				: fill(words['not-projected'], { fewest: fewestFigures, figures: own.runs.at(-1)?.length ?? 0 }),
		countries: countries.length ? compared.join(' ') : words['not-compared'],
		status: figureStrings.statuses[target.status],
	});
}
