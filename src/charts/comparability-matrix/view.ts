import type { LocaleOf } from '../../words/locale.ts';
import { addressOf, comparisonAddress } from '../../model/addresses.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { words as wordsOfMethod } from '../../model/compare/words.ts';
import { figuresInWords, levelInWords, wordName } from '../comparison-in-words.ts';
import { nothing, sortedBy, type Part } from '../figure.ts';
import { basesInWords, reachInWords } from '../pair-in-words.ts';
import { isFirm, leastFirm, pairAt, type ChartPair, type ChartQualification } from '../qualification-series.ts';
import { speakIn } from '../speak.ts';
import { widthOf, type Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import {
	arrangeMatrix,
	closestFirst,
	defaultMatrix,
	fits,
	isMostOrPart,
	type ArrangedMatrix,
	type Compare,
	type MatrixSeries,
	type MatrixState,
} from './matrix.ts';
import { placeMatrix, type PlacedMatrix } from './place.ts';
import { renderMatrixSvg, type MatrixTexts } from './svg.ts';

const room = 'charts.comparability-matrix';
export type MatrixRoom = typeof room | 'comparison';
export type MatrixLocale = LocaleOf<MatrixRoom>;

const speak = speakIn(room);

/** So many rows the table has at most; the rest is in the files. */
export const mostRows = 150;

const levelOf = ({ eqf }: ChartQualification, { words: { [room]: words }, fill }: MatrixLocale) =>
	eqf === undefined ? words['no-level'] : fill(words.level, { eqf });

/** All that is known of a pair, in words. */
export function pairInWords(series: MatrixSeries, pair: ChartPair, locale: MatrixLocale): string {
	const { words, fill } = speak(locale);
	const { row, column, back } = pair;
	const names = {
		row: qualificationName(series, row),
		column: qualificationName(series, column),
		rowLevel: levelOf(row, locale),
		columnLevel: levelOf(column, locale),
		basis: basesInWords(locale, row.basis, column.basis),
	};
	if (pair.coverage === undefined && back.coverage === undefined)
		return fill(words['pair-unknown'], { ...names, word: wordName(locale, pair.word) });
	return fill(words.pair, { ...names, there: reachInWords(locale, pair), back: reachInWords(locale, back) });
}

/** Name of a group, and what stands for it where there is little room. */
function groupName(
	series: MatrixSeries,
	{ group }: MatrixState,
	key: string,
	{ words: { [room]: words }, fill }: MatrixLocale,
): { name: string; short: string } {
	if (group === 'country')
		return key
			? { name: series.countries[key] ?? key, short: key.toUpperCase() }
			: { name: words['group-joint'], short: words['group-joint'] };
	if (group === 'level')
		return key
			? { name: fill(words.level, { eqf: key }), short: key }
			: { name: words['no-level'], short: words['group-unknown-short'] };
	if (group === 'none') return { name: '', short: '' };
	const occupation = series.occupations.find(({ id }) => id === key);
	return key
		? { name: `${key} ${occupation?.name ?? ''}`.trim(), short: key }
		: { name: words['group-occupation-unknown'], short: words['group-unknown-short'] };
}

const membersOf = (groups: ArrangedMatrix['rows']) => groups.flatMap(({ members }) => members);

/** Where everything of a view stands; the browser asks it which cell is under the pointer. */
export function placedMatrix(
	series: MatrixSeries,
	state: MatrixState,
	where: Where,
	compare: Compare,
	arranged = arrangeMatrix(series, state, compare),
): PlacedMatrix {
	const nameOf = (index: number, within: 'rows' | 'columns') => {
		const qualification = series.qualifications[index];
		if (!qualification) return '';
		const { title, country } = qualification;
		// Where the country does not head the row, its code does; a column has no room for the heading.
		const coded = country && (within === 'columns' || state.group !== 'country' || index === arranged.focus);
		return coded ? `${country.toUpperCase()} ${title}` : title;
	};
	return placeMatrix(arranged, nameOf, widthOf(where));
}

/** The pairs shown, row by row. */
function pairsShown(series: MatrixSeries, state: MatrixState, { focus, rows, columns }: ArrangedMatrix): ChartPair[] {
	const across = membersOf(columns);
	return [...(focus === undefined ? [] : [focus]), ...membersOf(rows)]
		.flatMap((row) => across.flatMap((column) => pairAt(series, row, column) ?? []))
		.filter((pair) => fits(pair, state));
}

/** How many pairs have which word and how many of them hold, and who is covered most often. */
function sentenceOf(
	series: MatrixSeries,
	arranged: ArrangedMatrix,
	pairs: readonly ChartPair[],
	locale: MatrixLocale,
): string {
	const { words, fill, number } = speak(locale);
	if (pairs.length === 0) return words['no-match'];
	const focus = arranged.focus === undefined ? undefined : series.qualifications[arranged.focus];
	const counts = wordsOfMethod.flatMap((word) => {
		const those = pairs.filter((pair) => pair.word === word);
		const values = { count: number(those.length), word: words.words[word], firm: number(those.filter(isFirm).length) };
		const isKnown = word !== 'not-enough-evidence';
		return those.length > 0 ? [fill(isKnown ? words.count : words['count-unknown'], values)] : [];
	});
	return [
		fill(words.sentence, {
			rows: membersOf(arranged.rows).length + (focus ? 1 : 0),
			columns: membersOf(arranged.columns).length,
			pairs: number(pairs.length),
			counts: counts.join(', '),
			least: leastFirm,
		}),
		focus ? focusSentence(series, focus, pairs, locale) : mostSentence(series, pairs, locale),
	]
		.filter(Boolean)
		.join(' ');
}

/** How many pairs cover most, and how many of these hold. */
function findingOf(pairs: readonly ChartPair[], locale: MatrixLocale): string {
	const { [room]: words } = locale.words;
	if (pairs.length === 0) return words['no-match'];
	const most = pairs.filter(({ word }) => word === 'most');
	return locale.fill(words.finding, {
		pairs: locale.number(pairs.length),
		most: locale.number(most.length),
		firm: locale.number(most.filter(isFirm).length),
	});
}

/** The columns that most rows cover at least in part. */
function mostSentence(series: MatrixSeries, pairs: readonly ChartPair[], locale: MatrixLocale): string {
	const { words, fill } = speak(locale);
	const counts = new Map<ChartQualification, number>();
	for (const pair of pairs) if (isMostOrPart(pair)) counts.set(pair.column, (counts.get(pair.column) ?? 0) + 1);
	const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
	if (most.length === 0) return '';
	const named = most.map(([one, count]) => fill(words['most-one'], { name: qualificationName(series, one), count }));
	return fill(words.most, { list: named.join(', ') });
}

/** Which of the columns the chosen qualification is closest to. */
function focusSentence(
	series: MatrixSeries,
	focus: ChartQualification,
	pairs: readonly ChartPair[],
	locale: MatrixLocale,
): string {
	const { words, fill } = speak(locale);
	const closest = closestFirst(
		pairs.filter((pair) => pair.row === focus && isMostOrPart(pair)),
		3,
	);
	const name = qualificationName(series, focus);
	if (closest.length === 0) return fill(words['closest-none'], { name });
	const list = closest.map((pair) =>
		fill(words['closest-one'], { name: qualificationName(series, pair.column), figures: figuresInWords(locale, pair) }),
	);
	return fill(words.closest, { name, list: list.join('; ') });
}

function titleOf(series: MatrixSeries, state: MatrixState, locale: MatrixLocale): string {
	const { words, fill } = speak(locale);
	const { kind, country, word, holds, columns } = state;
	const focus = series.qualifications.find(({ id }) => id === state.focus);
	const choice = [
		...(kind ? [words.kinds[kind]] : []),
		...country.map((id) => series.countries[id] ?? id),
		...(word ? [word === 'most-or-part' ? words[word] : wordName(locale, word)] : []),
		...(holds === undefined ? [] : [fill(words['holds-in'], { least: holds })]),
		...(focus ? [qualificationName(series, focus)] : []),
	];
	const title = words.titles[columns];
	return choice.length ? fill(words['title-of'], { title, choice: choice.join(', ') }) : title;
}

/** Picture, sentence and table of a choice. */
export function matrixView(series: MatrixSeries, state: MatrixState, where: Where, locale: MatrixLocale): ChartView {
	const { words, fill, number, compare } = speak(locale);
	const arranged = arrangeMatrix(series, state, compare);
	const placed = placedMatrix(series, state, where, compare, arranged);
	const pairs = pairsShown(series, state, arranged);
	const title = titleOf(series, state, locale);
	const texts: MatrixTexts = {
		title,
		'no-match': words['no-match'],
		pair: (pair) => pairInWords(series, pair, locale),
		group: (key) => groupName(series, state, key, locale),
	};
	const link = linksOf(where);
	const figuresCell = (figures: PairFigures): Part =>
		figures.coverage === undefined
			? nothing(wordName(locale, figures.word))
			: sortedBy(figures.coverage, reachInWords(locale, figures));
	const qualification = (one: ChartQualification): Part[] => [
		link(qualificationName(series, one), addressOf('qualifications', one.id)),
	];
	const { country, kind, word, holds, focus } = state;
	const unusual = (['columns', 'sort', 'group'] as const).map(
		(name) => state[name] !== defaultMatrix[name] && state[name],
	);
	const [columns, sort, group] = unusual;
	return {
		title,
		heading: title,
		finding: findingOf(pairs, locale),
		source: [`${words.source}. `, link(words['own-sources'], 'qualifications/')],
		sentence: sentenceOf(series, arranged, pairs, locale),
		svg: renderMatrixSvg(series, state, placed, texts, where),
		caption: fill(pairs.length > mostRows ? words['table-caption-cut'] : words['table-caption'], {
			title,
			shown: number(mostRows),
			all: number(pairs.length),
		}),
		rows: closestFirst(pairs, mostRows).map((pair) => [
			qualification(pair.row),
			qualification(pair.column),
			[figuresCell(pair)],
			[figuresCell(pair.back)],
			[sortedBy(pair.levelDifference ?? '', levelInWords(locale, pair.levelDifference))],
			[basesInWords(locale, pair.row.basis, pair.column.basis)],
			[link(words.open, comparisonAddress([pair.from, pair.to]))],
		]),
		picture: ['comparability-matrix', ...country, kind, columns, word, holds, sort, group, focus]
			.filter(Boolean)
			.join('-')
			.slice(0, 90),
	};
}
