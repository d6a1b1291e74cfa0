import { addressOf } from '../../model/addresses.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { ofHundred } from '../comparison-in-words.ts';
import { nothing, sortedBy, type Part } from '../figure.ts';
import { shorten } from '../label.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import { tasksOf, type SettleSeries, type SettleState, type Task } from './series.ts';
import { renderSettleSvg } from './svg.ts';

const room = 'charts.what-would-settle';
export type SettleRoom = typeof room;
export type SettleLocale = LocaleOf<SettleRoom>;

/** A sentence has room for so many letters of a name; its row in the table has all. */
const longestName = 60;

const competenceName = ({ competence }: Task, { words, fill }: SettleLocale): string =>
	competence ? fill(words[room].competence, competence) : '';

function titleOf({ countries }: SettleSeries, { kind, country }: SettleState, { words, fill }: SettleLocale): string {
	const what = words[room][`kind.${kind}`];
	return country === undefined
		? fill(words[room].title, { kind: what })
		: fill(words[room]['title-country'], { kind: what, country: countries[country] ?? country });
}

/** Picture, finding and table of what would settle most pairs, of one kind or country or of all. */
export function settleView(series: SettleSeries, state: SettleState, where: Where, locale: SettleLocale): ChartView {
	const { fill, number } = locale;
	const words = locale.words[room];
	const { count, shown } = tasksOf(series, state);
	const title = titleOf(series, state, locale);
	const link = linksOf(where);
	const texts = {
		// Where room is short, the title is cut and not its place.
		name: ({ qualification }: Task, letters = Infinity) => {
			const { title: own } = qualification;
			const place = qualificationName(series, qualification).length - own.length;
			return qualificationName(series, { ...qualification, title: shorten(own, letters - place) });
		},
		what: (task: Task) => fill(words[`what.${task.kind}`], { competence: competenceName(task, locale) }),
		count: ({ pairs }: Task) => number(pairs),
		leadTo: ({ qualification }: Task) => addressOf('qualifications', qualification.id),
	};
	const describe = (task: Task) =>
		fill(words.describe, { name: texts.name(task), what: texts.what(task), count: task.pairs });
	const [first] = shown;
	const counts = { pairs: first?.pairs ?? 0 };
	return {
		title,
		heading: title,
		finding: first
			? fill(words[`finding.${first.kind}`], {
					...counts,
					name: texts.name(first, longestName),
					competence: competenceName(first, locale),
				})
			: words.none,
		brief: first ? fill(words.brief, counts) : words.none,
		source: [words.source],
		sentence: first ? fill(words.sentence, { count, all: number(count), shown: number(shown.length) }) : words.none,
		svg: renderSettleSvg(shown, { ...words, title }, { ...texts, describe }, where),
		caption: fill(words['table-caption'], { title }),
		rows: shown.map((task): Part[][] => {
			const { qualification, pairs, gain } = task;
			const { country } = qualification;
			return [
				[link(qualification.title, texts.leadTo(task))],
				[country ? link(series.countries[country] ?? country, addressOf('countries', country)) : nothing('–')],
				[texts.what(task)],
				[sortedBy(pairs, number(pairs))],
				[gain === undefined ? nothing('–') : sortedBy(gain / pairs, number(ofHundred(gain / pairs)))],
			];
		}),
		picture: ['what-would-settle', state.kind, ...(state.country ? [state.country] : [])].join('-'),
	};
}
