import { shorten } from '../label.ts';
import { markup } from '../markup.ts';
import { areaColours, colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import { barHeight, placeTasks, type PlacedTasks } from './place.ts';
import type { Task } from './series.ts';

export interface SettleWords {
	/** The picture's title. */
	title: string;
	axis: string;
	none: string;
}

/** What is said of a task, and where its row leads, below the base. */
export interface SettleTexts {
	/** In so many letters at most. */
	name: (task: Task, letters: number) => string;
	/** What has to be read or decided. */
	what: (task: Task) => string;
	count: (task: Task) => string;
	/** All of it, for those who hear it. */
	describe: (task: Task) => string;
	leadTo: (task: Task) => string;
}

/** What would settle most pairs as bars, a competence to decide in the colour of its area. */
export function renderSettleSvg(
	tasks: readonly Task[],
	words: SettleWords,
	{ name, what, count, describe, leadTo }: SettleTexts,
	where: Where,
): string {
	const placed = placeTasks(tasks, widthOf(where));
	const { start, barY, rowHeight, letters, width, height } = placed;
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const axis = markup`<text x="${start}" y="14" font-size="12"${muted}>${words.axis}</text>`;
	const rowOf = ({ task, y, end }: PlacedTasks['rows'][number]) => {
		const area = task.competence?.area;
		const colour = area ? areaColours[area] : colours.half;
		const look = paint(where, markup`fill="${colour}" stroke="${colour}"`);
		// The whole row is pressed, and not its letters only.
		const ground = markup`<path d="M0 0H${width}V${rowHeight - 4}H0z" fill="none" pointer-events="all"/>`;
		const drawn = markup`<title>${describe(task)}</title>${ground}<rect x="${start}" y="${barY}" width="${end - start}" height="${barHeight}"${look}/>`;
		// The title says it all, for those who hear it: what is written stands behind the row and names nothing.
		const text = markup`<g aria-hidden="true"><text y="14" font-size="13"${ink}>${name(task, letters)}</text><text y="30" font-size="12"${muted}>${shorten(what(task), letters)}</text><text x="${end + 6}" y="${barY + 12}" font-size="12"${ink}>${count(task)}</text></g>`;
		const cell = markup`class="cell ${area ? 'unit' : 'bar'}" data-key="${task.qualification.id}"`;
		return markup`<g class="row ${area ?? 'outside'}" transform="translate(0 ${y})">${text}${
			'base' in where
				? markup`<a ${cell} href="${where.base + leadTo(task)}">${drawn}</a>`
				: markup`<g ${cell}>${drawn}</g>`
		}</g>`;
	};
	const empty = tasks.length > 0 ? '' : markup`<text y="46" font-size="13"${ink}>${words.none}</text>`;
	return frame({ title: words.title, width, height, body: [axis, ...placed.rows.map(rowOf), empty] }, where);
}
