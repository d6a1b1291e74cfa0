import type { LocaleOf } from '../../words/locale.ts';
import { markup } from '../markup.ts';
import { shorten } from '../label.ts';
import { bands } from '../scale.ts';
import { colours, frame, paint, type Where } from '../standalone.ts';
import { columns, isReached, jointOf, type CoveredGroup, type OccupationSeries } from './series.ts';

const room = 'charts.occupation-coverage';
const rowHeight = 40;
const headHeight = 36;
const width = 340;

/** Groups from top to bottom, EQF levels from left to right: how many national qualifications, and where a joint one. */
export function renderOccupationSvg(
	{ words: { [room]: words }, fill }: LocaleOf<typeof room>,
	{ groups }: OccupationSeries,
	where: Where,
): string {
	const { starts, width: bandWidth } = bands(columns.length, [0, width], 0.15);
	const size = Math.round(bandWidth);
	const x = (eqf: (typeof columns)[number]) => Math.round(starts[columns.indexOf(eqf)] ?? 0);
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const heads = columns.map(
		(eqf) =>
			markup`<text x="${x(eqf) + size / 2}" y="28" font-size="11" text-anchor="middle"${muted}>${eqf === 0 ? words.unknown : `${eqf === columns[0] ? `${words.eqf} ` : ''}${eqf}`}</text>`,
	);
	const cellOf = (group: CoveredGroup, eqf: (typeof columns)[number]) => {
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
		return markup`<g class="cell${text ? ' node' : ''}" data-column="${eqf}"><title>${title}</title><rect x="${left}" y="17" width="${size}" height="18" rx="3"${look}/><text x="${left + size / 2}" y="30" font-size="11" text-anchor="middle"${ink}>${text}</text></g>`;
	};
	const rows = groups.map((group, i) => {
		const name = markup`<text y="12" font-size="12"${ink}><tspan font-weight="600">${group.code}</tspan> ${shorten(group.title, 44)}</text>`;
		const linked =
			'base' in where && isReached(group)
				? markup`<a href="${where.base}qualifications/?isco=${group.code}">${name}</a>`
				: name;
		return markup`<g class="row" data-reach="${isReached(group) ? 'reached' : 'gap'}" data-height="${rowHeight}" transform="translate(0 ${headHeight + i * rowHeight})">${linked}${columns.map((eqf) => cellOf(group, eqf))}</g>`;
	});
	return frame(
		{
			title: words.title,
			width,
			height: headHeight + groups.length * rowHeight,
			top: headHeight,
			body: [...heads, ...rows],
			narrow: true,
		},
		where,
	);
}
