import type { LocaleOf } from '../../words/locale.ts';
import { addressOf, comparisonAddress } from '../../model/addresses.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import type { Word } from '../../model/compare/words.ts';
import { figuresInWords, levelInWords, percentOf, strengthInWords } from '../comparison-in-words.ts';
import { nothing, sortedBy, type Part } from '../figure.ts';
import { basesInWords, reachInWords } from '../pair-in-words.ts';
import { isFirm, leastFirm, type QualificationSeries } from '../qualification-series.ts';
import { speakIn } from '../speak.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import { movesOf, type Move, type MoveState, type MoveView } from './series.ts';
import { renderMovesSvg } from './svg.ts';

const room = 'charts.who-can-move';
export type MoveRoom = typeof room | 'comparison';
export type MoveLocale = LocaleOf<MoveRoom>;

const speak = speakIn(room);

function describe(series: QualificationSeries, { pair }: Move, locale: MoveLocale): string {
	const { words, fill } = speak(locale);
	return fill(words.describe, {
		from: qualificationName(series, pair.row),
		to: qualificationName(series, pair.column),
		figures: reachInWords(locale, pair),
		level: levelInWords(locale, pair.levelDifference),
		basis: basesInWords(locale, pair.row.basis, pair.column.basis),
	});
}

/** How many are covered mostly or in part, and how many of these firmly. */
function countsOf({ moves }: MoveView, { number }: Pick<MoveLocale, 'number'>) {
	const those = (word: Word) => moves.filter(({ pair }) => pair.word === word);
	const firm = (list: readonly Move[]) => number(list.filter(({ pair }) => isFirm(pair)).length);
	const [most, part] = [those('most'), those('part')];
	return { most: number(most.length), mostFirm: firm(most), part: number(part.length), partFirm: firm(part) };
}

const isUnread = ({ from }: MoveView) => from.every(({ basis }) => basis === 'none');

function findingOf({ way }: MoveState, view: MoveView, locale: MoveLocale): string {
	const { words, fill } = speak(locale);
	if (isUnread(view)) return words['sentence-none'];
	return fill(way === 'out' ? words.finding : words['finding-in'], countsOf(view, locale));
}

/** The counts with what they mean, and about which nothing can be said. */
function sentenceOf({ way }: MoveState, view: MoveView, locale: MoveLocale): string {
	const { words, fill, number } = speak(locale);
	const { moves, beyond, unknown } = view;
	if (isUnread(view)) return words['sentence-none'];
	return fill(way === 'out' ? words.sentence : words['sentence-in'], {
		...countsOf(view, locale),
		known: number(moves.length + beyond),
		least: leastFirm,
		unknown: unknown.length ? fill(words['unknown-some'], { count: unknown.length }) : words['unknown-none'],
	});
}

/** What a qualification is called, or the country any of whose qualifications is asked about. */
export const nameOfAsked = (
	series: QualificationSeries,
	id: string,
	{ words: { [room]: words }, fill }: MoveLocale,
): string => {
	const one = series.qualifications.find((other) => other.id === id);
	return one ? qualificationName(series, one) : fill(words['any-of'], { country: series.countries[id] ?? id });
};

/** Picture, sentence and table of the moves from or to one qualification, or those of a country. */
export function moveView(series: QualificationSeries, state: MoveState, where: Where, locale: MoveLocale): ChartView {
	const { words, fill } = speak(locale);
	const view = movesOf(series, state);
	if (!view) throw new Error(`There is no qualification or country "${state.from}".`);
	const title = fill(words[`title-${state.way}`], { name: nameOfAsked(series, state.from, locale) });
	const link = linksOf(where);
	const addressOfPair = ({ pair }: Move) => comparisonAddress([pair.from, pair.to]);
	const isOne = view.from.length === 1;
	const parts = {
		name: ({ other }: Move) => qualificationName(series, other),
		describe: (move: Move) => describe(series, move, locale),
		beside: ({ pair: { coverage = 0, holds = 0 } }: Move) =>
			fill(words.beside, { percent: percentOf(coverage), strength: strengthInWords(locale, holds) }),
		leadTo: addressOfPair,
	};
	return {
		title,
		heading: title,
		finding: findingOf(state, view, locale),
		brief: fill(words.brief, { name: nameOfAsked(series, state.from, locale), ...countsOf(view, locale) }),
		source: [`${words.source}. `, link(words['own-sources'], 'qualifications/')],
		sentence: sentenceOf(state, view, locale),
		svg: renderMovesSvg(view, { ...words, title }, parts, where),
		caption: fill(words['table-caption'], { title, count: view.moves.length }),
		rows: view.moves.map((move): Part[][] => {
			const { pair, other, own } = move;
			return [
				[link(other.title, addressOfPair(move))],
				[
					other.country
						? link(series.countries[other.country] ?? '', addressOf('countries', other.country))
						: words.joint,
				],
				[other.eqf === undefined ? nothing('–') : String(other.eqf)],
				[sortedBy(pair.coverage ?? 0, reachInWords(locale, pair))],
				[
					pair.back.coverage === undefined
						? nothing(figuresInWords(locale, pair.back))
						: sortedBy(pair.back.coverage, reachInWords(locale, pair.back)),
				],
				[sortedBy(pair.levelDifference ?? '', levelInWords(locale, pair.levelDifference))],
				[isOne ? '–' : link(own.title, addressOf('qualifications', own.id))],
				[basesInWords(locale, pair.row.basis, pair.column.basis)],
			];
		}),
		picture: `who-can-move-${state.way}-${state.from}`,
	};
}
