import words from '../../words/en/charts.comparability-matrix.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import { addressOf, comparisonAddress } from '../../model/addresses.ts';
import { bands, type Band } from '../../model/compare/band.ts';
import { shareOf } from '../../model/compare/coverage.ts';
import {
	bandName,
	bandRule,
	comparisonStrings,
	coverageInFigures,
	coverageInWords,
	levelInWords,
} from '../comparison-words.ts';
import { nothing, sortedBy, type Part } from '../figure.ts';
import type { ChartLine } from '../provenance.ts';
import type { Where } from '../standalone.ts';
import type { ChartView } from '../view.ts';
import {
	arrangeMatrix,
	closestFirst,
	fitsBand,
	pairAt,
	writeMatrix,
	type ArrangedMatrix,
	type MatrixPair,
	type MatrixQualification,
	type MatrixSeries,
	type MatrixState,
} from './matrix.ts';
import { placeMatrix, type PlacedMatrix } from './place.ts';
import { renderMatrixSvg, type MatrixWords } from './svg.ts';

export const matrixStrings = words;

export const matrixLine: ChartLine = {
	title: words.title,
	source: words.source,
	address: 'charts/comparability-matrix/',
	attribution: [comparisonStrings['not-recognition']],
};

export const matrixHead = [
	{ label: words['head-row'] },
	{ label: words['head-column'] },
	{ label: words['head-forth'], numeric: true },
	{ label: words['head-back'], numeric: true },
	{ label: words['head-level'] },
	{ label: words['head-confidence'], numeric: true },
	{ label: words['head-band'] },
];

export const matrixLegend = [
	words['legend-cell'],
	...bands.map((band) => `${words.signs[band]} ${bandName(band)}: ${bandRule(band)}`),
	words['legend-nothing'],
	words['legend-confidence'],
	comparisonStrings['not-recognition'],
];

/** So many rows the table has at most; the rest is in the files. */
export const mostRows = 200;

const countryName = (series: MatrixSeries, id: string) => series.countries.find((one) => one.id === id)?.name ?? id;

/** Such as “Programmer (Latvia)”; a joint qualification has no country. */
export const nameOf = (series: MatrixSeries, { title, country }: MatrixQualification): string =>
	country ? fill(words.named, { title, country: countryName(series, country) }) : title;

const levelOf = ({ eqf }: MatrixQualification) => (eqf === undefined ? words['no-level'] : fill(words.level, { eqf }));

/** All that is known of a pair, in words. */
export function pairInWords(series: MatrixSeries, { row, column, band, forth, back, confidence }: MatrixPair): string {
	const names = {
		row: nameOf(series, row),
		column: nameOf(series, column),
		rowLevel: levelOf(row),
		columnLevel: levelOf(column),
	};
	if (!forth || !back) {
		const without = [row, column].filter(({ competences }) => competences === 0).map((one) => nameOf(series, one));
		return fill(words['pair-unknown'], { ...names, without: without.join(', '), band: bandName(band) });
	}
	return fill(words.pair, {
		...names,
		forth: coverageInWords(forth),
		back: coverageInWords(back),
		band: bandName(band),
		sure:
			confidence === undefined ? '' : fill(words.sure, { line: fill(comparisonStrings.confidence, { confidence }) }),
	});
}

/** Name of a group, and what stands for it where there is little room. */
function groupName(series: MatrixSeries, { group }: MatrixState, key: string): { name: string; short: string } {
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
	arranged = arrangeMatrix(series, state),
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
export function matrixSentence(series: MatrixSeries, arranged: ArrangedMatrix, pairs: readonly MatrixPair[]): string {
	if (pairs.length === 0) return words['no-match'];
	const count = (band: Band) => pairs.filter((pair) => pair.band === band).length;
	const focus = arranged.focus === undefined ? undefined : series.qualifications[arranged.focus];
	return [
		fill(words.sentence, {
			rows: membersOf(arranged.rows).length + (focus ? 1 : 0),
			columns: membersOf(arranged.columns).length,
			pairs: pairs.length,
			counts: bands
				.filter((band) => count(band) > 0)
				.map((band) => fill(words.count, { count: count(band), band: bandName(band).toLowerCase() }))
				.join(', '),
		}),
		focus ? focusSentence(series, focus, pairs) : mostSentence(series, pairs),
	]
		.filter(Boolean)
		.join(' ');
}

/** The columns with the most comparable rows. */
function mostSentence(series: MatrixSeries, pairs: readonly MatrixPair[]): string {
	const counts = new Map<MatrixQualification, number>();
	for (const { column, band } of pairs)
		if (fitsBand(band, 'comparable')) counts.set(column, (counts.get(column) ?? 0) + 1);
	const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
	if (most.length === 0) return '';
	const named = most.map(([one, count]) => fill(words['most-one'], { name: nameOf(series, one), count }));
	return fill(words.most, { list: named.join(', ') });
}

/** Which of the columns the chosen qualification is closest to. */
function focusSentence(series: MatrixSeries, focus: MatrixQualification, pairs: readonly MatrixPair[]): string {
	const closest = pairs.filter(({ row, band }) => row === focus && fitsBand(band, 'comparable')).slice(0, 3);
	const name = nameOf(series, focus);
	if (closest.length === 0) return fill(words['closest-none'], { name });
	const list = closest.map(({ column, band }) =>
		fill(words['closest-one'], { name: nameOf(series, column), band: bandName(band).toLowerCase() }),
	);
	return fill(words.closest, { name, list: list.join('; ') });
}

function titleOf(series: MatrixSeries, state: MatrixState): string {
	const focus = series.qualifications.find(({ id }) => id === state.focus);
	const choice = [
		...(state.kind ? [words.kinds[state.kind]] : []),
		...state.countries.map((id) => countryName(series, id)),
		...(state.band ? [state.band === 'comparable' ? words.comparable : bandName(state.band)] : []),
		...(focus ? [nameOf(series, focus)] : []),
	];
	const title = words.titles[state.columns];
	return choice.length ? fill(words['title-of'], { title, choice: choice.join(', ') }) : title;
}

const coverageCell = (coverage: MatrixPair['forth']): Part =>
	coverage ? sortedBy(shareOf(coverage), coverageInFigures(coverage)) : nothing(words.unknown);

/** Picture, sentence and table of a choice. */
export function matrixView(series: MatrixSeries, state: MatrixState, where: Where): ChartView {
	const arranged = arrangeMatrix(series, state);
	const placed = placedMatrix(series, state, arranged);
	const pairs = pairsShown(series, state, arranged);
	const title = titleOf(series, state);
	const svgWords: MatrixWords = {
		title,
		'no-match': words['no-match'],
		pair: (pair) => pairInWords(series, pair),
		group: (key) => groupName(series, state, key),
	};
	const link = (text: string, address: string): Part => ('base' in where ? { text, href: where.base + address } : text);
	const qualification = (one: MatrixQualification): Part[] => [
		link(nameOf(series, one), addressOf('qualifications', one.id)),
	];
	const params = writeMatrix(state);
	return {
		title,
		sentence: matrixSentence(series, arranged, pairs),
		svg: renderMatrixSvg(series, state, placed, svgWords, where),
		caption: fill(pairs.length > mostRows ? words['table-caption-cut'] : words['table-caption'], {
			title,
			shown: mostRows,
			all: pairs.length,
		}),
		rows: pairs
			.slice(0, mostRows)
			.map((pair) => [
				qualification(pair.row),
				qualification(pair.column),
				[coverageCell(pair.forth)],
				[coverageCell(pair.back)],
				[sortedBy(pair.levelDifference ?? '', levelInWords(pair.levelDifference))],
				[pair.confidence === undefined ? '–' : String(pair.confidence)],
				[
					sortedBy(
						bands.indexOf(pair.band),
						link(bandName(pair.band), comparisonAddress([pair.row.id, pair.column.id])),
					),
				],
			]),
		picture: ['comparability-matrix', ...params.values()].join('-').replaceAll(',', '-').slice(0, 90),
	};
}
