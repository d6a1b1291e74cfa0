import { wordSigns } from '../comparison-in-words.ts';
import { markup } from '../markup.ts';
import { shorten } from '../label.ts';
import { isFirm } from '../qualification-series.ts';
import { colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import { placeMoves, type PlacedMove } from './place.ts';
import type { Move, MoveView } from './series.ts';

export interface MoveWords {
	/** The picture's title. */
	title: string;
	axis: string;
	none: string;
}

/** What is said of a move, and where its row leads, below the base. */
export interface MoveTexts {
	name: (move: Move) => string;
	/** All of it, for those who hear it. */
	describe: (move: Move) => string;
	/** What stands beside its bar. */
	beside: (move: Move) => string;
	leadTo: (move: Move) => string;
}

/** Moves as bars of what is covered; what was not read and may be covered too is a line. */
export function renderMovesSvg(
	{ moves }: MoveView,
	words: MoveWords,
	{ name, describe, beside, leadTo }: MoveTexts,
	where: Where,
): string {
	const placed = placeMoves(moves, widthOf(where));
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const rule = markup` class="joint"${paint(where, markup`stroke="${colours.rule}"`)}`;
	const ticks = placed.ticks.map(
		({ x, percent }) =>
			markup`<path d="M${x} 20v6"${rule}/><text x="${x}" y="16" font-size="12"${percent === 0 ? '' : markup` text-anchor="middle"`}${muted}>${percent}</text>`,
	);
	const axis = markup`<text x="${placed.width}" y="16" font-size="12" text-anchor="end"${muted}>${words.axis}</text>`;
	const rowOf = ({ move, y, end, most }: PlacedMove) => {
		const { word } = move.pair;
		const length = Math.max(end - placed.start, 2);
		// What does not hold often has a broken frame and no body.
		const look = isFirm(move.pair)
			? paint(where, markup`fill="${colours.half}" stroke="${colours.half}"`)
			: markup` stroke-dasharray="3 2"${paint(where, markup`fill="${colours.surface}" stroke="${colours.half}"`)}`;
		// The whole row is pressed, and not its letters only.
		const ground = markup`<path d="M0 0H${placed.width}V${placed.rowHeight - 4}H0z" fill="none" pointer-events="all"/>`;
		const text = markup`<text y="14" font-size="12.5" aria-hidden="true"${ink}>${wordSigns[word]} ${shorten(name(move), placed.letters)}</text><text x="${Math.max(end, most) + 6}" y="${placed.barY + 11}" font-size="12" aria-hidden="true"${muted}>${beside(move)}</text>`;
		const reach = most > end && markup`<path d="M${end} ${placed.barY + 6}H${most}"${rule}/>`;
		// The title says it all, for those who hear it: what is written stands behind the row and names nothing.
		const drawn = markup`<title>${describe(move)}</title>${ground}<rect x="${placed.start}" y="${placed.barY}" width="${length}" height="13"${look}/>`;
		const cell = markup`class="cell bar${isFirm(move.pair) ? '' : ' open'}" data-key="${move.other.id}"`;
		return markup`<g class="row" transform="translate(0 ${y})">${text}${reach}${
			'base' in where
				? markup`<a ${cell} href="${where.base + leadTo(move)}">${drawn}</a>`
				: markup`<g ${cell}>${drawn}</g>`
		}</g>`;
	};
	const empty = moves.length > 0 ? '' : markup`<text y="52" font-size="13"${ink}>${words.none}</text>`;
	const body = [...ticks, axis, ...placed.rows.map(rowOf), empty];
	return frame({ title: words.title, width: placed.width, height: placed.height, body }, where);
}
