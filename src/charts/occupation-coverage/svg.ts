import type { LocaleOf } from '../../words/locale.ts';
import { markup } from '../markup.ts';
import { wrap } from '../label.ts';
import { bands } from '../scale.ts';
import { colours, frame, isNarrow, paint, widthOf, type Where } from '../standalone.ts';
import { columns, isReached, jointOf, type CoveredGroup, type OccupationSeries } from './series.ts';

const room = 'charts.occupation-coverage';
/** For a phone the cells stand below the name of a group, on a page beside it. */
const sizes = { narrow: { start: 0, cell: 20, letters: 44 }, wide: { start: 400, cell: 22, letters: 56 } };
const headHeight = 30;
const lineHeight = 15;
const rowGap = 8;

/** Groups from top to bottom, EQF levels from left to right: how many national qualifications, and where a joint one. */
export function renderOccupationSvg(
	{ words: { [room]: words }, fill }: LocaleOf<typeof room>,
	{ groups }: OccupationSeries,
	where: Where,
): string {
	const { start, cell, letters } = sizes[isNarrow(where) ? 'narrow' : 'wide'];
	const width = widthOf(where);
	const { starts, width: bandWidth } = bands(columns.length, [start + 1, width - 1], 0.15);
	const size = Math.round(bandWidth);
	const x = (eqf: (typeof columns)[number]) => Math.round(starts[columns.indexOf(eqf)] ?? 0);
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const heads = columns.map(
		(eqf) =>
			markup`<text x="${x(eqf) + size / 2}" y="18" font-size="12" text-anchor="middle"${muted}>${eqf === 0 ? words.unknown : `${eqf === columns[0] ? `${words.eqf} ` : ''}${eqf}`}</text>`,
	);
	const cellOf = (group: CoveredGroup, eqf: (typeof columns)[number], y: number) => {
		const count = group.national.find((one) => one.eqf === eqf)?.ids.length ?? 0;
		const joint = jointOf(group).filter((one) => one.eqf === eqf);
		const text = `${count > 0 ? count : ''}${joint.length > 0 ? '◆' : ''}`;
		const level = eqf === 0 ? words.unknown : `${words.eqf} ${eqf}`;
		const title = [
			fill(count > 0 ? words.cell : words['cell-none'], { group: group.code, level, count }),
			...joint.map((one) => fill(words['cell-joint'], { title: one.title })),
		].join(' ');
		const left = x(eqf);
		const look = paint(
			where,
			markup`fill="${colours.surface}" stroke="${text ? colours.ink : colours.rule}" stroke-width="${text ? 1.5 : 1}"`,
		);
		return markup`<g class="cell${text ? ' node' : ''}" data-column="${eqf}"><title>${title}</title><rect x="${left}" y="${y}" width="${size}" height="${cell}" rx="3"${look}/><text x="${left + size / 2}" y="${y + cell / 2 + 4}" font-size="12" text-anchor="middle"${ink}>${text}</text></g>`;
	};
	let end = headHeight;
	const rows = groups.map((group) => {
		const top = end;
		// The code is part of the name: both are broken together.
		const [first = '', ...others] = wrap(`${group.code} ${group.title}`, letters, 3);
		const text = lineHeight * (others.length + 1);
		const cellY = start === 0 ? text + 2 : 0;
		const height = Math.max(text, cellY + cell) + rowGap;
		end += height;
		const below = others.map((line) => markup` <tspan x="0" dy="${lineHeight}">${line}</tspan>`);
		const name = markup`<text y="12" font-size="12.5"${ink}><tspan font-weight="600">${group.code}</tspan>${first.slice(group.code.length)}${below}</text>`;
		const linked =
			'base' in where && isReached(group)
				? markup`<a href="${where.base}qualifications/?isco=${group.code}">${name}</a>`
				: name;
		return markup`<g class="row" data-reach="${isReached(group) ? 'reached' : 'gap'}" data-height="${height}" transform="translate(0 ${top})">${linked}${columns.map((eqf) => cellOf(group, eqf, cellY))}</g>`;
	});
	return frame({ title: words.title, width, height: end, top: headHeight, body: [...heads, ...rows] }, where);
}
