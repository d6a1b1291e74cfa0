import type { LocaleOf } from '../../words/locale.ts';
import { addressOf, comparisonAddress } from '../../model/addresses.ts';
import { bands, type Band } from '../../model/compare/band.ts';
import { shareOf } from '../../model/compare/coverage.ts';
import { bandName, coverageInFigures, coverageInWords, levelInWords } from '../comparison-in-words.ts';
import { nothing, sortedBy, type Part } from '../figure.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import {
	arrangeMatrix,
	closestFirst,
	fitsBand,
	pairAt,
	defaultMatrix,
	type ArrangedMatrix,
	type Compare,
	type MatrixPair,
	type MatrixQualification,
	type MatrixSeries,
	type MatrixState,
} from './matrix.ts';
import { placeMatrix, type PlacedMatrix } from './place.ts';
import { renderMatrixSvg, type MatrixTexts } from './svg.ts';

const room = 'charts.comparability-matrix';
export type MatrixRoom = typeof room | 'comparison';
export type MatrixLocale = LocaleOf<MatrixRoom>;

/** So many rows the table has at most; the rest is in the files. */
export const mostRows = 200;

const countryName = (series: MatrixSeries, id: string) => series.countries.find((one) => one.id === id)?.name ?? id;

/** Such as “Programmer (Latvia)”; a joint qualification has no country. */
export const nameOf = (
	series: MatrixSeries,
	{ title, country }: MatrixQualification,
	{ words: { [room]: words }, fill }: MatrixLocale,
): string => (country ? fill(words.named, { title, country: countryName(series, country) }) : title);

const levelOf = ({ eqf }: MatrixQualification, { words: { [room]: words }, fill }: MatrixLocale) =>
	eqf === undefined ? words['no-level'] : fill(words.level, { eqf });

/** All that is known of a pair, in words. */
export function pairInWords(
	series: MatrixSeries,
	{ row, column, band, forth, back, confidence }: MatrixPair,
	locale: MatrixLocale,
): string {
	const {
		words: { [room]: words, comparison },
		fill,
		number,
	} = locale;
	const names = {
		row: nameOf(series, row, locale),
		column: nameOf(series, column, locale),
		rowLevel: levelOf(row, locale),
		columnLevel: levelOf(column, locale),
	};
	if (!forth || !back) {
		const without = [row, column]
			.filter(({ competences }) => competences === 0)
			.map((one) => nameOf(series, one, locale));
		return fill(words['pair-unknown'], { ...names, without: without.join(', '), band: bandName(locale, band) });
	}
	return fill(words.pair, {
		...names,
		forth: coverageInWords(locale, forth),
		back: coverageInWords(locale, back),
		band: bandName(locale, band),
		sure:
			confidence === undefined
				? ''
				: fill(words.sure, { line: fill(comparison.confidence, { confidence: number(confidence) }) }),
	});
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
			? { name: countryName(series, key), short: key.toUpperCase() }
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
	compare: Compare,
	arranged = arrangeMatrix(series, state, compare),
): PlacedMatrix {
	return placeMatrix(arranged, (index, within) => {
		const qualification = series.qualifications[index];
		if (!qualification) return '';
		const { title, country } = qualification;
		// Where the country does not head the row, its code does; a column has no room for the heading.
		const coded = country && (within === 'columns' || state.group !== 'country' || index === arranged.focus);
		return coded ? `${country.toUpperCase()} ${title}` : title;
	});
}

/** The pairs shown, from the closest on. */
function pairsShown(series: MatrixSeries, state: MatrixState, { focus, rows, columns }: ArrangedMatrix): MatrixPair[] {
	const across = membersOf(columns);
	const pairs = [...(focus === undefined ? [] : [focus]), ...membersOf(rows)]
		.flatMap((row) => across.flatMap((column) => pairAt(series, row, column) ?? []))
		.filter(({ band }) => fitsBand(band, state.band));
	return closestFirst(pairs.map((pair) => ({ pair }))).map(({ pair }) => pair);
}

/** How many pairs are in which band, and whose are the most comparable. */
function sentenceOf(
	series: MatrixSeries,
	arranged: ArrangedMatrix,
	pairs: readonly MatrixPair[],
	locale: MatrixLocale,
): string {
	const {
		words: { [room]: words },
		fill,
		number,
	} = locale;
	if (pairs.length === 0) return words['no-match'];
	const count = (band: Band) => pairs.filter((pair) => pair.band === band).length;
	const focus = arranged.focus === undefined ? undefined : series.qualifications[arranged.focus];
	return [
		fill(words.sentence, {
			rows: membersOf(arranged.rows).length + (focus ? 1 : 0),
			columns: membersOf(arranged.columns).length,
			pairs: number(pairs.length),
			counts: bands
				.filter((band) => count(band) > 0)
				.map((band) => fill(words.count, { count: number(count(band)), band: words.bands[band] }))
				.join(', '),
		}),
		focus ? focusSentence(series, focus, pairs, locale) : mostSentence(series, pairs, locale),
	]
		.filter(Boolean)
		.join(' ');
}

/** The columns with the most comparable rows. */
function mostSentence(series: MatrixSeries, pairs: readonly MatrixPair[], locale: MatrixLocale): string {
	const {
		words: { [room]: words },
		fill,
	} = locale;
	const counts = new Map<MatrixQualification, number>();
	for (const { column, band } of pairs)
		if (fitsBand(band, 'comparable')) counts.set(column, (counts.get(column) ?? 0) + 1);
	const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
	if (most.length === 0) return '';
	const named = most.map(([one, count]) => fill(words['most-one'], { name: nameOf(series, one, locale), count }));
	return fill(words.most, { list: named.join(', ') });
}

/** Which of the columns the chosen qualification is closest to. */
function focusSentence(
	series: MatrixSeries,
	focus: MatrixQualification,
	pairs: readonly MatrixPair[],
	locale: MatrixLocale,
): string {
	const {
		words: { [room]: words },
		fill,
	} = locale;
	const closest = pairs.filter(({ row, band }) => row === focus && fitsBand(band, 'comparable')).slice(0, 3);
	const name = nameOf(series, focus, locale);
	if (closest.length === 0) return fill(words['closest-none'], { name });
	const list = closest.map(({ column, band }) =>
		fill(words['closest-one'], { name: nameOf(series, column, locale), band: words.bands[band] }),
	);
	return fill(words.closest, { name, list: list.join('; ') });
}

function titleOf(series: MatrixSeries, state: MatrixState, locale: MatrixLocale): string {
	const {
		words: { [room]: words },
		fill,
	} = locale;
	const focus = series.qualifications.find(({ id }) => id === state.focus);
	const choice = [
		...(state.kind ? [words.kinds[state.kind]] : []),
		...state.country.map((id) => countryName(series, id)),
		...(state.band ? [state.band === 'comparable' ? words.comparable : bandName(locale, state.band)] : []),
		...(focus ? [nameOf(series, focus, locale)] : []),
	];
	const title = words.titles[state.columns];
	return choice.length ? fill(words['title-of'], { title, choice: choice.join(', ') }) : title;
}

/** Picture, sentence and table of a choice. */
export function matrixView(series: MatrixSeries, state: MatrixState, where: Where, locale: MatrixLocale): ChartView {
	const {
		words: { [room]: words },
		fill,
		number,
		compare,
	} = locale;
	const arranged = arrangeMatrix(series, state, compare);
	const placed = placedMatrix(series, state, compare, arranged);
	const pairs = pairsShown(series, state, arranged);
	const title = titleOf(series, state, locale);
	const texts: MatrixTexts = {
		title,
		'no-match': words['no-match'],
		pair: (pair) => pairInWords(series, pair, locale),
		group: (key) => groupName(series, state, key, locale),
	};
	const link = linksOf(where);
	const coverageCell = (coverage: MatrixPair['forth']): Part =>
		coverage ? sortedBy(shareOf(coverage), coverageInFigures(locale, coverage)) : nothing(words.unknown);
	const qualification = (one: MatrixQualification): Part[] => [
		link(nameOf(series, one, locale), addressOf('qualifications', one.id)),
	];
	const { country, kind, band, focus } = state;
	const unusual = (['columns', 'sort', 'group'] as const).map(
		(name) => state[name] !== defaultMatrix[name] && state[name],
	);
	const [columns, sort, group] = unusual;
	return {
		title,
		sentence: sentenceOf(series, arranged, pairs, locale),
		svg: renderMatrixSvg(series, state, placed, texts, where),
		caption: fill(pairs.length > mostRows ? words['table-caption-cut'] : words['table-caption'], {
			title,
			shown: number(mostRows),
			all: number(pairs.length),
		}),
		rows: pairs
			.slice(0, mostRows)
			.map((pair) => [
				qualification(pair.row),
				qualification(pair.column),
				[coverageCell(pair.forth)],
				[coverageCell(pair.back)],
				[sortedBy(pair.levelDifference ?? '', levelInWords(locale, pair.levelDifference))],
				[pair.confidence === undefined ? '–' : number(pair.confidence)],
				[
					sortedBy(
						bands.indexOf(pair.band),
						link(bandName(locale, pair.band), comparisonAddress([pair.row.id, pair.column.id])),
					),
				],
			]),
		picture: ['comparability-matrix', ...country, kind, columns, band, sort, group, focus]
			.filter(Boolean)
			.join('-')
			.slice(0, 90),
	};
}
