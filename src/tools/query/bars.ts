import { shorten } from '../../charts/label.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { linear } from '../../charts/scale.ts';
import { framed } from '../../charts/standalone.ts';
import { limits } from './limits.ts';
import type { Cell, Result } from './outcome.ts';

/** A column of numbers as bars. */
export interface Bars {
	column: string;
	/** The first rows with a number, named by their first other cells. */
	bars: { label: string; value: number }[];
}

/** So many other columns name a bar. */
const named = 2;

const isNumeric = (cells: readonly Cell[]): boolean =>
	cells.some((cell) => typeof cell === 'number') && cells.every((cell) => cell === null || typeof cell === 'number');

/** The last column of numbers as bars: what a query counts stands last. Nothing where no column is of numbers. */
export function toBars({ columns, rows }: Result): Bars | undefined {
	const at = columns.findLastIndex((_, i) => isNumeric(rows.map((row) => row[i] ?? null)));
	const column = columns[at];
	if (column === undefined) return undefined;
	const bars = rows.flatMap((row) => {
		const value = row[at];
		const label = row.filter((_, i) => i !== at).slice(0, named);
		return Number.isFinite(value) ? [{ label: label.map(String).join(' · '), value: Number(value) }] : [];
	});
	return { column, bars: bars.slice(0, limits.bars) };
}

const width = 328;
const rowHeight = 34;
/** Room for the number beside the longest bar. */
const room = 70;

/** Bars from top to bottom, each below its name; those of numbers below nought go to the left. */
export function drawBars({ bars }: Bars, title: string): Markup {
	const values = bars.map(({ value }) => value);
	const place = linear([Math.min(0, ...values), Math.max(0, ...values)], [0, width - room]);
	const x = values.some((value) => value !== 0) ? place : () => 0;
	const nought = x(0);
	const rows = bars.map(({ label, value }, i) => {
		const left = Math.min(nought, x(value));
		const length = Math.max(1, Math.abs(x(value) - nought));
		return markup`<g class="cell bar" transform="translate(0 ${i * rowHeight})"><title>${label}: ${value}</title><text y="12" font-size="12">${shorten(label, 52)}</text><rect x="${round(left)}" y="17" width="${round(length)}" height="10"/><text x="${round(left + length + 5)}" y="26" font-size="12" class="muted">${shorten(String(value), 10)}</text></g>`;
	});
	return framed({ title, width, height: bars.length * rowHeight, body: rows }, { base: '' });
}

const round = (value: number): number => Math.round(value * 10) / 10;
