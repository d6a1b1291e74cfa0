import { markup, type Markup, type MarkupValue } from './markup.ts';

/** Where a picture is drawn: on a page, with links below `base`, or for itself, with lines of provenance below it. */
export type Where = { base: string } | { lines: string[] };

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

export interface Drawing {
	title: string;
	width: number;
	height: number;
	body: MarkupValue;
	/** Where the first of the parts that close up stands. */
	top?: number;
	/** Narrow: drawn for a phone, and enlarged on a wider page. */
	narrow?: boolean;
	/** Wide: grows and shrinks with the page, as far as its letters stay legible. */
	wide?: boolean;
}

const margin = 16;
const titleHeight = 34;
const lineHeight = 18;

/** Whether a picture on one page of paper would be too small to read: it goes on over the next pages then. */
export const isLong = (width: number, height: number): boolean => height > 4 * width;

/** A picture on a page: the text around it has title and margin, the style sheet the colours. */
function onPage({ title, width, height, body, top, narrow, wide }: Drawing): Markup {
	const looks = `chart${narrow ? ' narrow' : ''}${wide ? ' wide' : ''}${isLong(width, height) ? ' long' : ''}`;
	const parts = top !== undefined && markup` data-top="${top}"`;
	return markup`<svg class="${looks}"${parts} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${title}">${body}</svg>`;
}

/** A picture for itself: margin, background and title around it, the lines of its provenance below. */
function standAlone({ title, width, height, body }: Drawing, lines: string[]): Markup {
	const drawn = height + titleHeight;
	const longest = Math.max(...lines.map((line) => line.length), 0);
	// A narrow picture is as wide as the words around it need.
	const outerWidth = Math.max(width, narrowest(title, longest)) + 2 * margin;
	const outerHeight = drawn + lines.length * lineHeight + 12 + 2 * margin;
	const written = lines.map(
		(line, i) =>
			markup`<text x="0" y="${drawn + 20 + i * lineHeight}" font-size="11" fill="${colours.muted}">${line}</text>`,
	);
	return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}" font-family="sans-serif" role="img" aria-label="${title}"><title>${title}</title><rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="${colours.paper}"/><text x="0" y="20" font-size="16" font-weight="700" fill="${colours.ink}">${title}</text><g transform="translate(0 ${titleHeight})">${body}</g>${written}</svg>\n`;
}

/** Room for title and longest line, by the width of a letter on average. */
const narrowest = (title: string, longest: number) => Math.ceil(Math.max(title.length * 9, longest * 5.8));

/** The whole picture, written out. */
/** A picture as part of a page or for itself. */
export const framed = (drawing: Drawing, where: Where): Markup =>
	'lines' in where ? standAlone(drawing, where.lines) : onPage(drawing);

/** The same as text, as files and pages of charts take it. */
export const frame = (drawing: Drawing, where: Where): string => String(framed(drawing, where));

/** Attributes for a picture that stands alone; on a page the style sheet has them. */
export const paint = (where: Where, attributes: Markup): Markup | undefined =>
	'lines' in where ? markup` ${attributes}` : undefined;
