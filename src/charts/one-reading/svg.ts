import type { BothWays } from '../../model/compare/compare.ts';
import { thresholds } from '../../model/compare/words.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { figuresInWords } from '../comparison-in-words.ts';
import { wrap } from '../label.ts';
import { markup, type Markup } from '../markup.ts';
import { isFirm } from '../qualification-series.ts';
import { colours, frame, isNarrow, paint, widthOf, type Where } from '../standalone.ts';
import { ways, type ReadDirection, type Recoded } from './recode.ts';

/** For a phone what is said of a bar stands above it, on a page beside it; in lines of so many letters. */
const sizes = {
	narrow: { start: 0, letters: 44, headLetters: 40 },
	wide: { start: 380, letters: 54, headLetters: 100 },
};
const lineHeight = 16;
const barHeight = 16;
const barGap = 10;
const wayGap = 18;

const round = (value: number): number => Math.round(value * 10) / 10;

interface OneReadingPicture {
	title: string;
	sides: BothWays<{ held: string; asked: string }>;
	found: Recoded;
}

/** Both directions as bars of what is covered: as it was read, and below it as the reader reads it. */
export function renderOneReadingSvg(
	{ title, sides, found }: OneReadingPicture,
	where: Where,
	locale: LocaleOf<'charts.one-reading' | 'comparison'>,
): string {
	const { fill } = locale;
	const words = locale.words['charts.one-reading'];
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const { start, letters, headLetters } = sizes[isNarrow(where) ? 'narrow' : 'wide'];
	const width = widthOf(where);
	const room = width - start - 1;
	const marks = Object.values(thresholds).map((percent) => start + (percent * room) / 100);
	let y = 0;
	const bar = (reading: string, figures: ReadDirection): Markup => {
		const said = wrap(fill(words.bar, { reading, figures: figuresInWords(locale, figures) }), letters, 3);
		const text = said.map((line, i) => markup`<text y="${12 + i * lineHeight}" font-size="12.5"${ink}>${line}</text>`);
		const textHeight = said.length * lineHeight;
		const top = start === 0 ? textHeight + 3 : 1;
		const at = y;
		y += Math.max(textHeight, top + barHeight) + barGap;
		const firm = isFirm(figures);
		const look = firm
			? paint(where, markup`fill="${colours.half}" stroke="${colours.half}"`)
			: markup` stroke-dasharray="3 2"${paint(where, markup`fill="${colours.surface}" stroke="${colours.half}"`)}`;
		const lines = marks.map(
			(x) =>
				markup`<path class="joint" d="M${round(x)} ${top - 1}v${barHeight + 2}" stroke-dasharray="2 2"${paint(where, markup`stroke="${colours.ink}"`)}/>`,
		);
		const covered = Math.max(2, (figures.coverage ?? 0) * room);
		return markup`<g class="row" transform="translate(0 ${at})">${text}<rect class="joint" x="${start + 0.5}" y="${top}" width="${room}" height="${barHeight}" fill="none"${paint(where, markup`stroke="${colours.rule}"`)}/><g class="cell bar${firm ? '' : ' open'}"><title>${said.join(' ')}</title><rect x="${start + 0.5}" y="${top}" width="${round(covered)}" height="${barHeight}"${look}/></g>${lines}</g>`;
	};
	const parts = ways.map((way) => {
		const head = wrap(fill(words.way, sides[way]), headLetters, 3).map((line) => {
			y += lineHeight;
			return markup`<text y="${y - 3}" font-size="12.5" font-weight="700"${ink}>${line}</text>`;
		});
		y += 4;
		const bars = [bar(words.before, found.before[way]), bar(words.after, found.after[way])];
		y += wayGap;
		return markup`${head}${bars}`;
	});
	return frame({ title, width, height: y - wayGap, body: parts }, where);
}
