import type { LocaleOf } from '../../words/locale.ts';
import { absenceName, statusName } from '../figures-in-words.ts';
import { speakIn } from '../speak.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import { chosenFrameworks, type LadderFramework, type LadderSeries, type LadderState } from './series.ts';
import { renderLadderSvg, signs } from './svg.ts';

const room = 'charts.framework-ladder';
export type LadderRoom = typeof room | 'charts.figures';
type LadderLocale = LocaleOf<LadderRoom>;

const speak = speakIn(room);

/** The head of the table, and how to read the picture: the comparison of countries shows them as well. */
export const ladderHead = ({ words: { [room]: words } }: LadderLocale) => [
	{ label: words['head-country'] },
	{ label: words['head-framework'] },
	{ label: words['head-level'] },
	{ label: words['head-label'] },
	{ label: words['head-eqf'], numeric: true },
	{ label: words['head-status'] },
];
export const ladderLegend = ({ words: { [room]: words } }: LadderLocale): string[] => [
	words['legend-height'],
	words['legend-verified'],
	words['legend-partly'],
	words['legend-unverified'],
	words['legend-apart'],
];

export const nameOf = ({ countries }: LadderSeries, id: string): string =>
	countries.find((country) => country.id === id)?.name ?? id;

function sentenceOf(series: LadderSeries, state: LadderState, locale: LadderLocale): string {
	const { words, fill } = speak(locale);
	const frameworks = chosenFrameworks(series, state);
	const name = (framework: LadderFramework) =>
		fill(words['framework-name'], { country: nameOf(series, framework.country), framework: framework.short });
	const statuses = (['verified', 'partly-verified', 'unverified', 'inferred'] as const).flatMap((status) => {
		const those = frameworks.filter((framework) => framework.status === status);
		if (those.length === 0) return [];
		return [fill(words['sure-part'], { status: statusName(locale, status), frameworks: those.map(name).join(', ') })];
	});
	const apart = frameworks.flatMap((framework) => {
		const levels = framework.levels.filter(({ eqf }) => eqf === undefined).map(({ notation }) => notation);
		return levels.length ? [fill(words['apart-level'], { framework: name(framework), levels: levels.join(', ') })] : [];
	});
	return fill(words.sentence, {
		count: frameworks.length === 1 ? words['count-one'] : fill(words['count-some'], { count: frameworks.length }),
		countries: locale.list(state.country.map((id) => nameOf(series, id))),
		sure: statuses.length ? fill(words.sure, { statuses: statuses.join('; ') }) : '',
		apart: apart.length ? fill(words['apart-some'], { levels: apart.join('; ') }) : words['apart-none'],
	});
}

/** Picture, sentence and table of a choice of countries. */
export function ladderView(series: LadderSeries, state: LadderState, where: Where, locale: LadderLocale): ChartView {
	const { words, fill } = speak(locale);
	const frameworks = chosenFrameworks(series, state);
	const link = linksOf(where);
	return {
		title: words.title,
		finding: fill(words.finding, {
			levels: frameworks.reduce((sum, { levels }) => sum + levels.length, 0),
			count: frameworks.length,
		}),
		sentence: sentenceOf(series, state, locale),
		svg: renderLadderSvg(frameworks, series.countries, where, locale),
		caption: fill(words['table-caption'], { countries: locale.list(state.country.map((id) => nameOf(series, id))) }),
		rows: frameworks.flatMap((framework) =>
			framework.levels.map((level) => [
				[link(nameOf(series, framework.country), `countries/${framework.country}/`)],
				[link(framework.short, framework.address), framework.region ? `, ${framework.region}` : ''],
				[level.notation],
				[level.label],
				[level.eqf ? String(level.eqf) : absenceName(locale, level.absent ?? 'not-applicable')],
				[level.eqf ? `${signs[framework.status]} ${statusName(locale, framework.status)}` : '–'],
			]),
		),
		picture: `framework-ladder-${state.country.join('-')}`,
	};
}
