import { areas, type Area } from '../../schema/competence.ts';
import { wrap } from '../label.ts';
import { linear } from '../scale.ts';
import type { CoverageColumn, CoverageRow, CoverageSeries } from './series.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What answers a requirement in the whole scheme: its name, a bar, and the number beside it. */
export interface PlacedTotal {
	column: CoverageColumn;
	number: number;
	/** Name, each line with its baseline, and where it begins. */
	lines: { text: string; y: number }[];
	x: number;
	bar: Box;
	/** Where the number of outcomes stands. */
	count: { x: number; y: number };
	/** All of it: what is pressed. */
	ground: Box;
}

/** What a unit has for a requirement. */
export interface PlacedCell {
	column: number;
	box: Box;
	/** With the name of the requirement where no column says it. */
	isNamed: boolean;
}

export interface PlacedRow {
	row: CoverageRow;
	y: number;
	height: number;
	lines: string[];
	cells: PlacedCell[];
}

export interface PlacedCoverage {
	width: number;
	height: number;
	totals: PlacedTotal[];
	/** Where the first row stands that closes up. */
	top: number;
	areas: { area: Area; letter: string; y: number; rows: PlacedRow[] }[];
}

/** Letters of 12 and 13 px, on average. */
const letterWidth = 6.9;
export const titleX = 64;
export const lineHeight = 15;
export const areaHeight = 34;
const cellHeight = 20;
const titleLetters = 44;

/** For a page: a column for each requirement, beside code and title. */
const wide = { start: 372, rowHeight: 26, barHeight: 56, gap: 8, least: 24 };
/** For a phone: code and title, and below them the requirements that are answered, each with its name. */
const narrow = { nameWidth: 168, totalHeight: 26, gap: 6, padding: 8, rowGap: 12 };

type Rows = (row: CoverageRow) => Omit<PlacedRow, 'row' | 'y'>;

/** Rows below each other, under the heading of their area. */
function stack({ rows }: CoverageSeries, top: number, placeRow: Rows): Pick<PlacedCoverage, 'height' | 'areas'> {
	let y = top;
	const placed = areas.flatMap((area) => {
		const own = rows.filter((row) => row.area === area);
		if (own.length === 0) return [];
		const areaY = y;
		y += areaHeight;
		const placedRows = own.map((row): PlacedRow => {
			const one = { ...placeRow(row), row, y };
			y += one.height;
			return one;
		});
		return [{ area, letter: 'ABCDE'.charAt(areas.indexOf(area)), y: areaY, rows: placedRows }];
	});
	return { height: y, areas: placed };
}

function placeWide(series: CoverageSeries, width: number): PlacedCoverage {
	const { start, rowHeight, barHeight, gap, least } = wide;
	const step = (width - start) / Math.max(1, series.columns.length);
	const left = (i: number) => Math.round(start + i * step);
	const most = Math.max(1, ...series.columns.map(({ outcomes }) => outcomes));
	const mostInCell = Math.max(2, ...series.rows.flatMap(({ answers }) => answers.map(({ length }) => length)));
	const names = series.columns.map(({ title }) => wrap(title, Math.floor(step / letterWidth), 3));
	const foot = 20 + barHeight;
	const top = foot + Math.max(1, ...names.map(({ length }) => length)) * lineHeight + 10;
	const length = linear([1, mostInCell], [least, Math.floor(step) - gap]);
	return {
		width,
		totals: series.columns.map((column, number) => {
			const x = left(number);
			const height = Math.max(1, Math.round((column.outcomes / most) * barHeight));
			return {
				column,
				number,
				lines: (names[number] ?? []).map((text, i) => ({ text, y: foot + 14 + i * lineHeight })),
				x,
				bar: { x, y: foot - height, width: least, height },
				count: { x, y: foot - height - 5 },
				ground: { x, y: 0, width: Math.floor(step) - gap, height: top - 6 },
			};
		}),
		top,
		...stack(series, top, ({ title, answers }) => ({
			height: rowHeight,
			lines: wrap(title, titleLetters, 1),
			cells: answers.map((ids, column) => ({
				column,
				box: {
					x: left(column),
					y: 1,
					width: ids.length > 0 ? Math.round(length(ids.length)) : least,
					height: cellHeight,
				},
				isNamed: false,
			})),
		})),
	};
}

function placeNarrow(series: CoverageSeries, width: number): PlacedCoverage {
	const { nameWidth, totalHeight, gap, padding, rowGap } = narrow;
	const most = Math.max(1, ...series.columns.map(({ outcomes }) => outcomes));
	const length = linear([0, most], [0, width - nameWidth - 30]);
	const top = lineHeight + 8 + series.columns.length * totalHeight;
	return {
		width,
		totals: series.columns.map((column, number) => {
			const y = lineHeight + 8 + number * totalHeight;
			const bar = { x: nameWidth, y: y + 3, width: Math.max(1, Math.round(length(column.outcomes))), height: 16 };
			return {
				column,
				number,
				lines: [{ text: column.title, y: y + 15 }],
				x: 0,
				bar,
				count: { x: bar.x + bar.width + 6, y: y + 15 },
				ground: { x: 0, y, width, height: totalHeight },
			};
		}),
		top,
		...stack(series, top, ({ title, answers }) => {
			const lines = wrap(title, Math.floor((width - titleX) / letterWidth), 2);
			let [x, y] = [0, lines.length * lineHeight + 8];
			const cells = answers.flatMap((ids, column): PlacedCell[] => {
				if (ids.length === 0) return [];
				const letters = `${series.columns[column]?.title ?? ''} ${ids.length}`.length;
				const boxWidth = Math.round(letters * letterWidth + 2 * padding);
				if (x > 0 && x + boxWidth > width) [x, y] = [0, y + cellHeight + gap];
				const box = { x, y, width: boxWidth, height: cellHeight };
				x += boxWidth + gap;
				return [{ column, box, isNamed: true }];
			});
			return { lines, cells, height: y + cellHeight + rowGap };
		}),
	};
}

/** The matrix in pixels: what the whole scheme has for each requirement, then the units under their areas. */
export const placeCoverage = (series: CoverageSeries, width: number): PlacedCoverage =>
	width < 600 ? placeNarrow(series, width) : placeWide(series, width);
