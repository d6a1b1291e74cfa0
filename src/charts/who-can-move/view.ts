import type { LocaleOf } from '../../words/locale.ts';
import { addressOf, comparisonAddress } from '../../model/addresses.ts';
import { bands } from '../../model/compare/band.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import { shareOf } from '../../model/compare/coverage.ts';
import { bandName, codeAndEdition, coverageInFigures, coverageInWords, levelInWords } from '../comparison-in-words.ts';
import { sortedBy, type Part } from '../figure.ts';
import type { QualificationSeries } from '../qualification-series.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import { movesOf, type Move, type MoveState, type MoveView } from './series.ts';
import { renderMovesSvg } from './svg.ts';

const room = 'charts.who-can-move';
export type MoveRoom = typeof room | 'comparison';
export type MoveLocale = LocaleOf<MoveRoom>;

/** The language with the words of this chart at hand. */
const speak = ({ words, fill, number }: MoveLocale) => ({ words: words[room], fill, number });

/** `B.1 e-3, C.3 e-2`: what stays uncovered. */
const leftInWords = ({ bridge }: Move): string =>
	bridge.left.map(({ wanted }) => `${codeAndEdition(wanted.competence).code} e-${wanted.level}`).join(', ');

function describe(series: QualificationSeries, move: Move, locale: MoveLocale): string {
	const { words, fill, number } = speak(locale);
	const { other, band, levelDifference, coverage, bridge, confidence } = move;
	const units = bridge.units.length
		? fill(words.bridge, { points: bridge.creditPoints, units: bridge.units.map(({ id }) => id).join(', ') })
		: words['bridge-none'];
	const sentence = fill(words.describe, {
		name: qualificationName(series, other),
		band: bandName(locale, band),
		level: levelInWords(locale, levelDifference),
		coverage: coverageInWords(locale, coverage),
		bridge: bridge.left.length ? fill(words['bridge-left'], { bridge: units, left: leftInWords(move) }) : units,
	});
	return sentence + (confidence === undefined ? '' : fill(words.sure, { confidence: number(confidence) }));
}

/** How many are reached, with how many no unit is needed, and about which nothing can be said. */
function sentenceOf(
	series: QualificationSeries,
	{ way }: MoveState,
	{ from, moves, beyond, unknown }: MoveView,
	locale: MoveLocale,
): string {
	const { words, fill } = speak(locale);
	if (from.competences.length === 0) return words['sentence-none'];
	const full = moves.filter(({ bridge }) => bridge.left.length === 0);
	return fill(way === 'out' ? words.sentence : words['sentence-in'], {
		reached: full.length,
		known: moves.length + beyond,
		nothing: full.filter(({ bridge }) => bridge.units.length === 0).length,
		unknown: unknown.length
			? fill(words['unknown-some'], {
					count: unknown.length,
					names: unknown.map((one) => qualificationName(series, one)).join('; '),
				})
			: words['unknown-none'],
	});
}

/** Picture, sentence and table of the moves from or to one qualification. */
export function moveView(series: QualificationSeries, state: MoveState, where: Where, locale: MoveLocale): ChartView {
	const { words, fill, number } = speak(locale);
	const view = movesOf(series, state);
	if (!view) throw new Error(`There is no qualification "${state.from}".`);
	const title = fill(words[`title-${state.way}`], { name: qualificationName(series, view.from) });
	const link = linksOf(where);
	const pairOf = ({ other }: Move) => (state.way === 'out' ? [view.from.id, other.id] : [other.id, view.from.id]);
	const parts = {
		name: ({ other }: Move) => qualificationName(series, other),
		describe: (move: Move) => describe(series, move, locale),
		beside: ({ bridge }: Move) =>
			fill(bridge.left.length > 0 ? words['points-left'] : words.points, {
				points: bridge.creditPoints,
				left: bridge.left.length,
			}),
		leadTo: (move: Move) => comparisonAddress(pairOf(move)),
	};
	return {
		title,
		sentence: sentenceOf(series, state, view, locale),
		svg: renderMovesSvg(view, { ...words, title }, parts, where),
		caption: fill(words['table-caption'], { title, count: view.moves.length }),
		rows: view.moves.map((move) => [
			[link(move.other.title, comparisonAddress(pairOf(move)))],
			[
				move.other.country
					? link(series.countries[move.other.country] ?? '', addressOf('countries', move.other.country))
					: words.joint,
			],
			[move.other.eqf === undefined ? '–' : String(move.other.eqf)],
			[sortedBy(shareOf(move.coverage), coverageInFigures(locale, move.coverage))],
			[sortedBy(bands.indexOf(move.band), bandName(locale, move.band))],
			[number(move.bridge.creditPoints)],
			move.bridge.units.length
				? move.bridge.units.flatMap(({ id }, i): Part[] => [
						...(i ? [', '] : []),
						link(id, addressOf('learning-units', id)),
					])
				: ['–'],
			[leftInWords(move) || '–'],
			[move.confidence === undefined ? '–' : number(move.confidence)],
		]),
		picture: `who-can-move-${state.way}-${state.from}`,
	};
}
