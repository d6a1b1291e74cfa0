import { wrap } from './label.ts';
import { markup, type Markup, type MarkupValue } from './markup.ts';

/**
 * Where a picture is drawn: on a page, with links below `base`, for a wide screen or a narrow one, or for itself, with
 * lines of provenance below it.
 */
export type Where = { base: string; narrow?: boolean } | { lines: string[] };

/** What a phone of 360 px has room for, and the column of a page beside a rail. */
const widths = { narrow: 328, wide: 880 };

export const isNarrow = (where: Where): boolean => 'base' in where && where.narrow === true;

/** How wide a picture is drawn. */
export const widthOf = (where: Where): number => (isNarrow(where) ? widths.narrow : widths.wide);

/** The colours of a picture that stands alone; on a page they come from the style sheet. */
export const colours = {
	paper: '#fcfbf8',
	surface: '#ffffff',
	ink: '#1b1f24',
	muted: '#59616b',
	half: '#8b929b',
	rule: '#d9d6cd',
};

/** Letters and words carry the meaning of an area; the colours only repeat it. */
export const areaColours: Record<string, string> = {
	plan: '#074ecb',
	build: '#127e57',
	run: '#a66103',
	enable: '#5a294e',
	manage: '#70221f',
};

/** Five steps of one hue, as the style sheet has them: told apart by lightness alone, and repeated by a key and numbers. */
export const rampColours = ['#d9e7f5', '#b5cfe8', '#7ba8d3', '#3f78b3', '#17457c'] as const;

export interface Drawing {
	title: string;
	/** What it counts, below its title where it stands alone. */
	subtitle?: string;
	width: number;
	height: number;
	body: MarkupValue;
	/** Where the first of the parts that close up stands. */
	top?: number;
}

const margin = 16;
const titleHeight = 24;
const lineHeight = 18;
/** So wide that title and provenance stand in few lines. */
const leastWidth = 560;

/** Whether a picture on one page of paper would be too small to read: it goes on over the next pages then. */
export const isLong = (width: number, height: number): boolean => height > 4 * width;

/** A picture on a page: the text around it has title and margin, the style sheet the colours. */
function onPage({ title, width, height, body, top }: Drawing): Markup {
	// A larger one is not made smaller: what it stands in is moved sideways.
	const size = width === widths.narrow ? ' narrow' : width === widths.wide ? ' wide' : '';
	const looks = `chart${size}${isLong(width, height) ? ' long' : ''}`;
	const parts = top !== undefined && markup` data-top="${top}"`;
	return markup`<svg class="${looks}"${parts} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${title}">${body}</svg>`;
}

/** Letters of a line at most: half as wide as they are high, on average. */
const lettersIn = (width: number, size: number) => Math.floor(width / (size * 0.54));

/** A picture for itself: margin, background, title and unit above it, the lines of its provenance below. */
function standAlone({ title, subtitle, width, height, body }: Drawing, lines: string[]): Markup {
	// A narrow picture is as wide as the words around it need.
	const inner = Math.max(width, leastWidth);
	const head = [
		...wrap(title, lettersIn(inner, 18), 3).map((text) => ({ text, size: 18, weight: 700, fill: colours.ink })),
		...wrap(subtitle ?? '', lettersIn(inner, 13), 3).map((text) => ({
			text,
			size: 13,
			weight: 400,
			fill: colours.muted,
		})),
	].filter(({ text }) => text !== '');
	const foot = lines.flatMap((line) => wrap(line, lettersIn(inner, 12), 6));
	const top = head.length * titleHeight + 6;
	const outerWidth = inner + 2 * margin;
	const outerHeight = top + height + foot.length * lineHeight + 12 + 2 * margin;
	const titles = head.map(
		({ text, size, weight, fill }, i) =>
			markup`<text x="0" y="${18 + i * titleHeight}" font-size="${size}" font-weight="${weight}" fill="${fill}">${text}</text>`,
	);
	const written = foot.map(
		(line, i) =>
			markup`<text x="0" y="${top + height + 22 + i * lineHeight}" font-size="12" fill="${colours.muted}">${line}</text>`,
	);
	return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}" font-family="sans-serif" role="img" aria-label="${title}"><title>${title}</title><rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="${colours.paper}"/>${titles}<g transform="translate(0 ${top})">${body}</g>${written}</svg>\n`;
}

/** A picture as part of a page or for itself. */
export const framed = (drawing: Drawing, where: Where): Markup =>
	'lines' in where ? standAlone(drawing, where.lines) : onPage(drawing);

/** The same as text, as files and pages of charts take it. */
export const frame = (drawing: Drawing, where: Where): string => String(framed(drawing, where));

/** Attributes for a picture that stands alone; on a page the style sheet has them. */
export const paint = (where: Where, attributes: Markup): Markup | undefined =>
	'lines' in where ? markup` ${attributes}` : undefined;
