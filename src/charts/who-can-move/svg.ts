import { bandSigns } from '../comparison-in-words.ts';
import { markup } from '../markup.ts';
import { shorten } from '../label.ts';
import { colours, frame, paint, type Where } from '../standalone.ts';
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

/** Moves as bars of credit points. */
export function renderMovesSvg(
	{ moves }: MoveView,
	words: MoveWords,
	{ name, describe, beside, leadTo }: MoveTexts,
	where: Where,
): string {
	const placed = placeMoves(moves);
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const ticks = placed.ticks.map(
		({ x, points }) =>
			markup`<path class="joint" d="M${x} 20v6"${paint(where, markup`stroke="${colours.rule}"`)}/><text x="${x}" y="16" font-size="11"${points === 0 ? '' : markup` text-anchor="middle"`}${muted}>${points}</text>`,
	);
	const axis = markup`<text x="${placed.width}" y="16" font-size="11" text-anchor="end"${muted}>${words.axis}</text>`;
	const rowOf = ({ move, y, end }: PlacedMove) => {
		const { bridge, band } = move;
		const length = Math.max(end - placed.start, 2);
		// What units cannot reach has a broken frame and no body.
		const look =
			bridge.left.length > 0
				? markup` stroke-dasharray="3 2"${paint(where, markup`fill="${colours.surface}" stroke="${colours.half}"`)}`
				: paint(where, markup`fill="${colours.half}" stroke="${colours.half}"`);
		// The whole row is pressed, and not its letters only.
		const ground = markup`<path d="M0 0H${placed.width}V${placed.rowHeight - 4}H0z" fill="none" pointer-events="all"/>`;
		const text = markup`<text y="13" font-size="12" aria-hidden="true"${ink}>${bandSigns[band]} ${shorten(name(move), 50)}</text><text x="${placed.start + length + 6}" y="29" font-size="11" aria-hidden="true"${muted}>${beside(move)}</text>`;
		// The title says it all, for those who hear it: what is written stands behind the row and names nothing.
		const drawn = markup`<title>${describe(move)}</title>${ground}<rect x="${placed.start}" y="19" width="${length}" height="12"${look}/>`;
		const cell = markup`class="cell bar${bridge.left.length > 0 ? ' open' : ''}" data-key="${move.other.id}"`;
		return markup`<g class="row" transform="translate(0 ${y})">${text}${
			'base' in where
				? markup`<a ${cell} href="${where.base + leadTo(move)}">${drawn}</a>`
				: markup`<g ${cell}>${drawn}</g>`
		}</g>`;
	};
	const empty = moves.length > 0 ? '' : markup`<text y="52" font-size="13"${ink}>${words.none}</text>`;
	const body = [...ticks, axis, ...placed.rows.map(rowOf), empty];
	return frame({ title: words.title, width: placed.width, height: placed.height, body, narrow: true }, where);
}
