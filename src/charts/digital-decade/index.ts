import { filteredChart } from '../filtered.ts';
import { oneOf } from '../params.ts';
import { decadeFiles } from './files.ts';
import { toDecadeTargets } from './series.ts';
import { decadeFigures, decadeFinding } from './view.ts';
import { barThumb } from '../thumb.ts';

const room = 'charts.digital-decade';

/** Figures on the way to a target, and where a straight line leads: `?target=ict-specialists`. */
export const digitalDecade = filteredChart({
	id: 'digital-decade',
	about: ({ words: { [room]: words } }) => ({
		name: words.name,
		lede: words.lede,
		title: words['file-title'],
		source: words.source,
	}),
	toSeries: toDecadeTargets,
	cites: ({ indicators }) => indicators.all.filter(({ target }) => target),
	finding: (locale, [first]) => (first ? decadeFinding(locale, first) : ''),
	params: ({ words: { [room]: words } }, targets) => ({
		target: oneOf(
			words.target,
			targets.map(({ indicator, title }) => ({ value: indicator, label: title })),
			targets[0]?.indicator ?? '',
		),
	}),
	chooses: 'target',
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: (targets) =>
		barThumb(targets.flatMap(({ own, value }) => [{ value: own.newest.value / value }, { value: 1, look: 'rule' }])),
	legend: ({ words: { [room]: words } }) => [
		words['legend-figures'],
		words['legend-line'],
		words['legend-target'],
		words['legend-none'],
	],
	figures: decadeFigures,
	files: decadeFiles,
});
