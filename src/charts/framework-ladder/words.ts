import words from '../../words/en/charts.framework-ladder.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import type { Part } from '../figure.ts';
import { figureStrings } from '../figure-words.ts';
import { listed } from '../listed.ts';
import type { ChartLine } from '../provenance.ts';
import type { Where } from '../standalone.ts';
import type { ChartView } from '../view.ts';
import { chosenFrameworks, type LadderFramework, type LadderSeries, type LadderState } from './series.ts';
import { renderLadderSvg, signs, type LadderWords } from './svg.ts';

export const ladderStrings = words;
export const ladderWords: LadderWords = words;

export const ladderLine: ChartLine = {
	title: words.title,
	source: words.source,
	address: 'charts/framework-ladder/',
};

export const ladderHead = [
	{ label: words['head-country'] },
	{ label: words['head-framework'] },
	{ label: words['head-level'] },
	{ label: words['head-label'] },
	{ label: words['head-eqf'], numeric: true },
	{ label: words['head-status'] },
];

export const ladderLegend = [
	words['legend-height'],
	words['legend-verified'],
	words['legend-partly'],
	words['legend-unverified'],
	words['legend-apart'],
];

export const nameOf = ({ countries }: LadderSeries, id: string): string =>
	countries.find((country) => country.id === id)?.name ?? id;

export function ladderSentence(series: LadderSeries, state: LadderState): string {
	const frameworks = chosenFrameworks(series, state);
	const name = (framework: LadderFramework) =>
		fill(words['framework-name'], { country: nameOf(series, framework.country), framework: framework.short });
	const statuses = (['verified', 'partly-verified', 'unverified', 'inferred'] as const).flatMap((status) => {
		const those = frameworks.filter((framework) => framework.status === status);
		if (those.length === 0) return [];
		return [
			fill(words['sure-part'], { status: figureStrings.statuses[status], frameworks: those.map(name).join(', ') }),
		];
	});
	const apart = frameworks.flatMap((framework) => {
		const levels = framework.levels.filter(({ eqf }) => eqf === undefined).map(({ notation }) => notation);
		return levels.length ? [fill(words['apart-level'], { framework: name(framework), levels: levels.join(', ') })] : [];
	});
	return fill(words.sentence, {
		count: frameworks.length === 1 ? words['count-one'] : fill(words['count-some'], { count: frameworks.length }),
		countries: listed(state.countries.map((id) => nameOf(series, id))),
		sure: statuses.length ? fill(words.sure, { statuses: statuses.join('; ') }) : '',
		apart: apart.length ? fill(words['apart-some'], { levels: apart.join('; ') }) : words['apart-none'],
	});
}

/** Picture, sentence and table of a choice of countries. */
export function ladderView(series: LadderSeries, state: LadderState, where: Where): ChartView {
	const frameworks = chosenFrameworks(series, state);
	const link = (text: string, address: string): Part => ('base' in where ? { text, href: where.base + address } : text);
	return {
		title: words.title,
		sentence: ladderSentence(series, state),
		svg: renderLadderSvg(frameworks, series.countries, ladderWords, where),
		caption: fill(words['table-caption'], { countries: listed(state.countries.map((id) => nameOf(series, id))) }),
		rows: frameworks.flatMap((framework) =>
			framework.levels.map((level) => [
				[link(nameOf(series, framework.country), `countries/${framework.country}/`)],
				[link(framework.short, framework.address), framework.region ? `, ${framework.region}` : ''],
				[level.notation],
				[level.label],
				[level.eqf ? String(level.eqf) : figureStrings.absent[level.absent ?? 'not-applicable']],
				[level.eqf ? `${signs[framework.status]} ${figureStrings.statuses[framework.status]}` : '–'],
			]),
		),
		picture: `framework-ladder-${state.countries.join('-')}`,
	};
}
