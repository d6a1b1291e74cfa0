import { figuresInWords, percentOf } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { thresholds } from '../../model/compare/words.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { shareBar } from '../compare/share-bar.ts';
import { explained, link, list, paragraph, section } from '../parts.ts';
import { enteringRooms } from '../tool-page.ts';
import type { Row } from './rows.ts';
import { shareOf, type Standing } from './standing.ts';
import type { Step, Way } from './way.ts';
import { nameOfLine, stateInWords, type MatchTelling } from './words.ts';

/** Rooms of the words that every page speaks from on which a person is set against what is asked. */
export const matchingRooms = ['matching', 'compare', 'comparison', ...enteringRooms] as const;

/** What the parts of a result are drawn from. */
export interface MatchView extends MatchTelling {
	locale: LocaleOf<'matching' | 'comparison' | 'compare'>;
	standing: Standing;
	/** Before the addresses of pages. */
	base: string;
}

/** What the way to what is asked is drawn from. */
type WayView = Pick<MatchView, 'scheme' | 'base'> & { locale: LocaleOf<'matching'> };

const unitLink = ({ scheme, base }: Pick<MatchView, 'scheme' | 'base'>, id: string): Markup =>
	link(scheme.data.units[id]?.title ?? id, base + addressOf('learning-units', id));

/** The word with its share, its number of a hundred and how it comes about. `isReading`: the number is of a reading. */
export function answer(
	{ locale }: MatchView,
	figures: PairFigures,
	rows: readonly Row[],
	isReading = false,
): MarkupValue {
	const { words, fill } = locale;
	const { coverage, high } = figures;
	if (coverage === undefined) return paragraph(words.matching['answer-none'], 'lede');
	const weighed = rows.some(({ line }) => line.hours !== undefined);
	return [
		paragraph(fill(words.matching.answer, { figures: figuresInWords(locale, figures) }), 'lede'),
		shareBar(locale, { coverage, ...(high === undefined ? {} : { high }) }),
		high !== undefined && high > coverage && paragraph(fill(words.matching['answer-high'], { high: percentOf(high) })),
		explained(
			words.compare['how-sure'],
			[
				paragraph(fill(words.matching.rule, { ...thresholds })),
				paragraph(words.matching[weighed ? 'by-room' : 'by-line']),
				paragraph(words.matching[isReading ? 'ways-reading' : 'ways']),
			],
			'why',
		),
	];
}

const order = { 'shown-not': 0, half: 1, 'not-read': 2, whole: 3 };

/** Outcomes of a row that are not wholly shown. */
const open = (standing: Standing, { outcomes }: Row) => outcomes.filter((one) => shareOf(standing.of(one)) < 1);

/** What is missing, what is not there before what was not answered; the outcomes of each open below it. */
export function missing(view: MatchView, rows: readonly Row[]): Markup {
	const { fill, words } = view.locale;
	const { matching } = words;
	const those = rows.filter(({ credit }) => credit < 1).sort((a, b) => order[a.state] - order[b.state]);
	const lines = those.map((row) => {
		const outcomes = open(view.standing, row);
		const texts = outcomes.map(
			({ text, unit }) => markup`${text}${row.line.kind === 'skill' && [' (', unitLink(view, unit), ')']}`,
		);
		return markup`<b>${nameOfLine(view, row.line)}</b>: ${stateInWords(view, row)}${outcomes.length > 0 && explained(fill(matching[row.line.kind === 'skill' ? 'which-of' : 'which'], { count: outcomes.length }), list(texts), 'small')}`;
	});
	return section(
		'missing',
		matching.missing,
		lines.length > 0 ? list(lines, 'missing') : paragraph(matching['missing-none']),
	);
}

function stepLine(
	view: WayView,
	{ id, points, hours, hoursLeft, outcomes, outcomesShown, before, closes }: Step,
): Markup {
	const { fill, words, list: listed, number } = view.locale;
	const { matching } = words;
	const text = fill(matching.step, {
		...{ points, hours, shown: outcomesShown, all: outcomes },
		left: number(hoursLeft, { most: 0 }),
	});
	const closing = fill(matching['step-closes'], { list: listed(closes.map(({ line }) => nameOfLine(view, line))) });
	const asks = before.map((other) => view.scheme.data.units[other]?.title ?? other);
	return markup`<li>${unitLink(view, id)}: ${text}${closes.length > 0 && paragraph(closing, 'small muted')}${asks.length > 0 && paragraph(fill(matching['step-before'], { list: listed(asks) }), 'small muted')}</li>`;
}

/** The way to what is asked, as learning units. */
export function bridge(view: WayView, { steps, points, hoursLeft, left }: Way): Markup {
	const { fill, words, list: listed, number } = view.locale;
	const { matching } = words;
	return section(
		'bridge',
		matching.bridge,
		paragraph(matching['bridge-text']),
		steps.length > 0
			? [
					paragraph(
						fill(matching['bridge-sum'], { count: steps.length, points, hours: number(hoursLeft, { most: 0 }) }),
					),
					markup`<ol class="bridge">${steps.map((step) => stepLine(view, step))}</ol>`,
				]
			: paragraph(matching[left.length > 0 ? 'bridge-none' : 'bridge-done']),
		left.length > 0 && paragraph(fill(matching.left, { list: listed(left.map(({ line }) => nameOfLine(view, line))) })),
	);
}
