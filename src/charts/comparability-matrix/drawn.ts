import { comparisonAddress } from '../../model/addresses.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import { wordName } from '../comparison-in-words.ts';
import type { DrawnChart } from '../drawn.ts';
import { many, maybe, oneOf } from '../params.ts';
import { pairAt } from '../qualification-series.ts';
import {
	columnSets,
	defaultMatrix,
	groupings,
	kinds,
	sorts,
	strengths,
	type MatrixSeries,
	type MatrixState,
	wordFilters,
} from './matrix.ts';
import { cellAt } from './place.ts';
import { matrixView, pairInWords, placedMatrix, type MatrixRoom } from './view.ts';

/**
 * All pairs of qualifications as a matrix: `?columns=all&group=level&word=most-or-part&focus=software-developer`. Its
 * cells are no elements: the one that is, the cursor, goes where the pointer or the keys are.
 */
export const drawn: DrawnChart<MatrixSeries, MatrixState, MatrixRoom> = {
	id: 'comparability-matrix',
	rooms: ['charts.comparability-matrix', 'comparison'],
	params: (series, locale, { focus }) => {
		const { 'charts.comparability-matrix': words } = locale.words;
		const { qualifications, countries } = series;
		const named = qualifications.map((one) => ({ value: one.id as string, label: qualificationName(series, one) }));
		return {
			focus: maybe(
				words.focus,
				named.sort((a, b) => locale.compare(a.label, b.label)),
				words['focus-none'],
			),
			kind: maybe(
				words.kind,
				kinds.map((value) => ({ value, label: words.kinds[value] })),
				words['kind-all'],
			),
			// One set of columns and one order are measured from the chosen qualification.
			columns: oneOf(
				words.columns,
				columnSets.map((value) => ({
					value,
					label: words['column-sets'][value],
					disabled: value === 'focus' && !focus,
				})),
				defaultMatrix.columns,
			),
			word: maybe(
				words.word,
				wordFilters.map((value) => ({
					value,
					label: value === 'most-or-part' ? words[value] : wordName(locale, value),
				})),
				words['word-all'],
			),
			holds: maybe(
				words.holds,
				strengths.map((value) => ({ value, label: locale.fill(words['holds-in'], { least: value }) })),
				words['holds-all'],
			),
			group: oneOf(
				words.group,
				groupings.map((value) => ({ value, label: words.groupings[value] })),
				defaultMatrix.group,
			),
			sort: oneOf(
				words.sort,
				sorts.map((value) => ({ value, label: words.sorts[value], disabled: value === 'closeness' && !focus })),
				defaultMatrix.sort,
			),
			country: many(words.country, {
				choices: Object.entries(countries).map(([value, label]) => ({ value, label })),
				usual: defaultMatrix.country,
			}),
		};
	},
	written: ['country', 'kind', 'columns', 'word', 'holds', 'sort', 'group', 'focus'],
	view: matrixView,
	shown: (series, state, { words: { 'charts.comparability-matrix': words }, fill, compare }) => {
		const { rows, columns } = placedMatrix(series, state, { base: '' }, compare);
		return fill(words.shown, { rows: rows.length, columns: columns.length });
	},
	shortcut: ({ columns }, { words: { 'charts.comparability-matrix': words } }) =>
		columns === 'all'
			? { name: 'columns', value: defaultMatrix.columns, label: words.default }
			: { name: 'columns', value: 'all', label: words.whole },
	reading: (series, state, locale, narrow) => {
		const { words, fill, compare } = locale;
		const placed = placedMatrix(series, state, { base: '', narrow }, compare);
		return {
			rows: placed.rows.length,
			columns: placed.columns.length,
			under: (x, y) => cellAt(placed, x, y),
			at: (cell) => {
				const [row, column] = [placed.rows[cell.row], placed.columns[cell.column]];
				if (!row || !column) return undefined;
				const pair = pairAt(series, row.index, column.index);
				const { id = '', title = '' } = series.qualifications[row.index] ?? {};
				return {
					text: pair ? pairInWords(series, pair, locale) : fill(words['charts.comparability-matrix'].self, { title }),
					address: comparisonAddress(pair ? [pair.row.id, pair.column.id] : [id]),
					box: { x: column.x, y: row.markY, width: placed.cell, height: placed.mark },
					cross: `M0 ${row.y}H${placed.width}v${row.height}H0zM${column.x} 0V${placed.height}h${placed.cell}V0z`,
				};
			},
		};
	},
};
