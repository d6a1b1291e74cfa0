import { shorten } from '../label.ts';
import { markup, type Markup } from '../markup.ts';
import { framed } from '../standalone.ts';
import type { ShownBar, ShownBars } from './bars.ts';

/** For a desk and for a phone: two drawings, texts below the bars on a phone, where the box around makes all smaller. */
const measures = {
	wide: { width: 880, names: 320, bar: 290, row: 28, top: 5, letters: 44, font: 13 },
	narrow: { width: 328, names: 0, bar: 320, row: 72, top: 22, letters: 36, font: 16 },
};
export type BarsSize = keyof typeof measures;

const barHeight = 18;

const round = (value: number) => Math.round(value * 10) / 10;

function rowOf(
	{ code, title, area, asked, shown, isWeak, text, label }: ShownBar,
	i: number,
	most: number,
	size: BarsSize,
): Markup {
	const { names, bar, row, top, letters, font } = measures[size];
	const length = round((asked / most) * bar);
	const filled = round(length * Math.min(1, asked > 0 ? shown / asked : 0));
	const name = shorten(title, letters - code.length);
	const drawn = [
		markup`<text y="${size === 'wide' ? top + 14 : 15}" font-size="${font}"><tspan font-weight="700">${code}</tspan>${code && ' '}${name}</text>`,
		markup`<rect class="asked" x="${names}" y="${top}" width="${length}" height="${barHeight}" rx="2"/>`,
		filled > 0 &&
			(isWeak
				? markup`<line class="stated" x1="${names}" x2="${names + filled}" y1="${top + barHeight / 2}" y2="${top + barHeight / 2}"/>`
				: markup`<rect class="room" x="${names}" y="${top}" width="${filled}" height="${barHeight}" rx="2"/>`),
		size === 'wide'
			? markup`<text x="${names + length + 8}" y="${top + 14}" font-size="12">${text}</text>`
			: markup`<text y="${top + barHeight + 17}" font-size="${font - 1}">${text}</text>`,
	];
	return markup`<g class="row ${area ?? 'outside'}" transform="translate(0 ${i * row})"><title>${label}</title>${drawn}</g>`;
}

/** What is asked, each as a bar that is filled as far as it is shown; hatched where it is only stated. */
export function renderShownBars({ title, bars }: ShownBars, size: BarsSize): Markup {
	const { width, row } = measures[size];
	const most = Math.max(...bars.map(({ asked }) => asked), Number.MIN_VALUE);
	const body = bars.map((bar, i) => rowOf(bar, i, most, size));
	return framed({ title, width, height: bars.length * row + 4, body }, { base: '', narrow: size === 'narrow' });
}
