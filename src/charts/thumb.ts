import { markup, type Markup } from './markup.ts';

/** A chart at a glance, for the list of charts: the same series in a few paths, without words. */
export const thumbSize = { width: 160, height: 100 };
const { width, height } = thumbSize;

const round = (value: number) => Math.round(value);

/** What is drawn of each look, a class of the style sheet: one path for all of it. */
export interface Strokes {
	look: string;
	path: string;
}

export const thumb = (strokes: readonly Strokes[]): string =>
	String(
		markup`<svg class="thumb" viewBox="0 0 ${width} ${height}" aria-hidden="true">${strokes.map(({ look, path }): Markup | false => path !== '' && markup`<path class="${look}" d="${path}"/>`)}</svg>`,
	);

/** The paths of some parts, together where they look the same. */
export function together(parts: readonly Strokes[]): Strokes[] {
	const looks = new Map<string, string>();
	for (const { look, path } of parts) looks.set(look, (looks.get(look) ?? '') + path);
	return [...looks].map(([look, path]) => ({ look, path }));
}

const box = (x: number, y: number, w: number, h: number) =>
	`M${round(x)} ${round(y)}h${Math.max(1, round(w))}v${round(h)}h-${Math.max(1, round(w))}z`;

/** Bars one below the other, the longest across the whole; `from`: where it begins. */
export function barThumb(bars: readonly { value: number; from?: number; look?: string }[]): string {
	const most = Math.max(...bars.map(({ value, from = 0 }) => from + value), 0.001);
	const step = height / Math.max(bars.length, 5);
	return thumb(
		together(
			bars.map(({ value, from = 0, look = 'on' }, i) => ({
				look,
				path: box((from / most) * width, i * step, (value / most) * width, step * 0.65),
			})),
		),
	);
}

/** Lines on one scale. */
export function lineThumb(
	lines: readonly { look: string; runs: readonly (readonly { year: number; value: number }[])[] }[],
): string {
	const points = lines.flatMap(({ runs }) => runs.flat());
	const [years, values] = [points.map(({ year }) => year), points.map(({ value }) => value)];
	const [first, last, most] = [Math.min(...years), Math.max(...years), Math.max(...values, 0.001)];
	const at = ({ year, value }: { year: number; value: number }) =>
		`${round(4 + ((year - first) / Math.max(1, last - first)) * (width - 8))} ${round(height - 6 - (value / most) * (height - 12))}`;
	return thumb([
		{ look: 'rule', path: `M0 ${height - 2}H${width}M0 ${height / 2}H${width}` },
		...lines.map(({ look, runs }) => ({
			look,
			path: runs.map((run) => `M${run.map(at).join('L')}${run.length === 1 ? 'h1' : ''}`).join(''),
		})),
	]);
}

/** Rows of shares from 0 to 1 as squares of that size; nothing where there is none. */
export function gridThumb(rows: readonly (readonly (number | undefined)[])[], look = 'on'): string {
	const columns = Math.max(...rows.map(({ length }) => length), 1);
	const step = Math.min(width / columns, height / Math.max(rows.length, 1));
	const [left, most] = [(width - step * columns) / 2, step - 2];
	return thumb([
		{
			look,
			path: rows
				.flatMap((row, i) =>
					row.map((share, j) => {
						if (share === undefined || share <= 0) return '';
						const size = Math.max(2, most * Math.sqrt(Math.min(1, share)));
						return box(left + j * step + (step - size) / 2, i * step + (step - size) / 2, size, round(size));
					}),
				)
				.join(''),
		},
	]);
}

/** Rows of blocks of these looks, as wide as fills the longest row. */
export function blockThumb(rows: readonly (readonly string[])[]): string {
	const step = height / Math.max(rows.length, 1);
	const wide = width / Math.max(1, ...rows.map(({ length }) => length));
	return thumb(
		together(
			rows.flatMap((looks, i) =>
				looks.map((look, j) => ({ look, path: box(j * wide, i * step, wide - 4, step * 0.7) })),
			),
		),
	);
}

/** What stands on the left joined to what stands on the right, both by their place from 0 to 1. */
export const linkThumb = (links: readonly (readonly [from: number, to: number])[]): string =>
	thumb([
		{
			look: 'thin',
			path: links
				.map(([from, to]) => {
					const [y1, y2] = [round(4 + from * (height - 8)), round(4 + to * (height - 8))];
					return `M10 ${y1}C80 ${y1} 80 ${y2} 150 ${y2}`;
				})
				.join(''),
		},
	]);
