import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { shorten } from '../label.ts';
import { colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import { barHeight, placeFunnel, type PlacedFunnel, type PlacedGroup, type PlacedStep } from './place.ts';
import type { FunnelGroup, FunnelSeries, FunnelStep } from './series.ts';

const room = 'charts.pilot-funnel';
export type FunnelSpeaker = LocaleOf<typeof room>;

/** A number of people as exact as the source has it. */
export const peopleInWords = (
	{ words: { [room]: words }, fill, number }: FunnelSpeaker,
	{ people, exactness }: Pick<FunnelStep, 'people' | 'exactness'>,
): string => fill(words[exactness], { people: number(people) });

const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const muted = (where: Where) => markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;

/** The funnel as SVG: a bar for each figure; the target only beside figures of all pilots together. */
export function renderFunnelSvg(locale: FunnelSpeaker, series: FunnelSeries, where: Where): string {
	const placed = placeFunnel(series, widthOf(where));
	const body = placed.groups.map((group) => drawGroup(locale, group, series, placed, where));
	return frame({ title: locale.words[room].title, width: placed.width, height: placed.height, body }, where);
}

function drawGroup(
	locale: FunnelSpeaker,
	{ group, y, height, steps }: PlacedGroup,
	series: FunnelSeries,
	placed: PlacedFunnel,
	where: Where,
): Markup {
	const words = locale.words[room];
	const name = markup`<text y="14" font-size="13" font-weight="700"${ink(where)}>${shorten(group.title, placed.letters)}</text>`;
	const linked =
		'base' in where ? markup`<a href="${where.base + group.address}"><title>${group.title}</title>${name}</a>` : name;
	const kind = markup`<text y="31" font-size="12"${muted(where)}>${words[`${group.kind}-kind`]}</text>`;
	const none = steps.length ? '' : markup`<text y="58" font-size="12"${muted(where)}>${words['no-figures']}</text>`;
	const target = group.kind === 'total' && steps.length ? drawTarget(locale, series, placed, height, where) : '';
	const drawn = steps.map((step) => drawStep(locale, step, group, where));
	return markup`<g transform="translate(0 ${y})">${linked}${kind}${none}${drawn}${target}</g>`;
}

function drawTarget(
	{ words: { [room]: words }, fill }: FunnelSpeaker,
	{ target }: FunnelSeries,
	{ targetX, width }: PlacedFunnel,
	height: number,
	where: Where,
): Markup {
	const stroke = paint(where, markup`stroke="${colours.ink}" fill="none"`);
	const left = targetX > width - 60;
	return markup`<path class="joint" d="M${round(targetX)} 36V${height}" stroke-dasharray="5 4"${stroke}/><text x="${round(left ? targetX - 4 : targetX + 4)}" y="31" font-size="12"${left ? markup` text-anchor="end"` : ''}${ink(where)}>${fill(words.target, { target })}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function drawStep(locale: FunnelSpeaker, { step, y, width }: PlacedStep, group: FunnelGroup, where: Where): Markup {
	const words = locale.words[room];
	const stage = words.stages[step.stage];
	const count = peopleInWords(locale, step);
	const first = step.shares[0];
	const label = locale.fill(first ? words['cell-share'] : words.cell, {
		title: group.title,
		people: count,
		stage,
		percent: first?.percent ?? '',
		of: first ? words.stages[first.of] : '',
	});
	const shares = step.shares.map(({ people: part, base, percent }) => `${part}/${base} = ${percent} %`).join(', ');
	const dash = step.exactness === 'exact' ? '' : markup` stroke-dasharray="4 3"`;
	const kind = step.exactness === 'exact' ? 'bar' : 'bar inexact';
	const look =
		step.exactness === 'exact'
			? markup`fill="${colours.ink}"`
			: markup`fill="${colours.surface}" stroke="${colours.ink}"`;
	const share = shares ? markup`<tspan${muted(where)} dx="6">${shares}</tspan>` : '';
	return markup`<g class="row" data-pilot="${group.pilot}" transform="translate(0 ${y})"><g class="cell ${kind}"><title>${label}</title><text y="13" font-size="12"${ink(where)}><tspan font-weight="600">${count}</tspan> ${stage}${share}</text><rect x="1" y="18" width="${round(width)}" height="${barHeight}"${dash}${paint(where, look)}/></g></g>`;
}
