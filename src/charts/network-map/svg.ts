import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { bandsOf, type MapGeometry } from '../europe/outlines.ts';
import { colours, frame, paint, type Where } from '../standalone.ts';
import { lineStep, placeNetwork, type PlacedGroup, type PlacedNetwork } from './place.ts';
import type { NetworkMember, NetworkSeries } from './series.ts';
import { toGroups, type NetworkState } from './groups.ts';

type Speaker = LocaleOf<'charts.network-map'>;

export interface NetworkTexts {
	/** How many organisations, by membership, in words. */
	countOf: (members: readonly NetworkMember[]) => string;
	/** The list of organisations with the same choice, for a country. */
	listAddress: (country: string, state: NetworkState) => string;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);

/** The sign of a membership: a full disc, a ring, a lozenge. */
function mark(membership: NetworkMember['membership'], x: number, y: number, where: Where): Markup {
	const open = paint(where, markup`fill="${colours.surface}" stroke="${colours.ink}" stroke-width="1.6"`);
	const at = markup`cx="${round(x)}" cy="${round(y)}"`;
	if (membership === 'confirmed') return markup`<circle class="full" ${at} r="4.8"${ink(where)}/>`;
	if (membership === 'likely') return markup`<circle class="open" ${at} r="4"${open}/>`;
	return markup`<path class="open" d="M${round(x)} ${round(y - 5)}l5 5l-5 5l-5 -5z"${open}/>`;
}

/** On a page a cell leads somewhere. */
const cell = (address: string, label: string, rest: Markup, body: MarkupValue, where: Where): Markup =>
	'base' in where
		? markup`<a class="cell"${rest} href="${where.base + address}"><title>${label}</title>${body}</a>`
		: markup`<g class="cell"${rest}><title>${label}</title>${body}</g>`;

/** The organisations shown, on the map of Europe, with their signs below it. */
export function renderNetworkSvg(
	series: NetworkSeries,
	state: NetworkState,
	title: string,
	texts: NetworkTexts,
	where: Where,
	locale: Speaker,
): string {
	const geometry = series.geometry ?? { width: 1, height: 0, outlines: {}, around: '' };
	const placed = placeNetwork(toGroups(series, state), geometry);
	const bands = bandsOf(
		geometry,
		placed.groups.flatMap(({ group }) => group.place?.id ?? []),
	).map((ids) => {
		const groups = ids.flatMap((id) => placed.groups.filter(({ group }) => group.place?.id === id));
		return markup`<g class="row">${groups.map((group) => drawGroup(group, state, texts, where, locale))}</g>`;
	});
	const keyY = placed.mapHeight + placed.besideHeight + 12;
	const none =
		placed.groups.length + placed.beside.length === 0
			? markup`<text x="${placed.width / 2}" y="${placed.mapHeight - 12}" font-size="13" text-anchor="middle"${ink(where)}>${locale.words['charts.network-map']['no-match']}</text>`
			: '';
	const body = [
		drawLand(geometry, placed, where),
		placed.groups.map((group) => drawLine(group, where)),
		bands,
		none,
		drawBeside(placed, where, locale),
		drawKey(series, keyY, where, locale),
	];
	return frame(
		{
			title,
			width: placed.width,
			height: keyY + series.memberships.length * 20,
			body: markup`<g class="network">${body}</g>`,
			narrow: true,
		},
		where,
	);
}

function drawLand({ outlines, around, width, height }: MapGeometry, placed: PlacedNetwork, where: Where): Markup {
	const held = new Set(placed.groups.map(({ group }) => group.place?.id));
	const land = Object.entries(outlines).map(([id, { path, x, y, area }]) => {
		const look = held.has(id)
			? markup`fill="${colours.rule}" stroke="${colours.ink}" stroke-width="2"`
			: markup`fill="${colours.surface}" stroke="${colours.half}"`;
		return markup`<g class="land${held.has(id) ? ' held' : ''}" data-key="${id}" data-x="${x}" data-y="${y}" data-area="${area}"><path d="${path}"${paint(where, look)}/></g>`;
	});
	return markup`<g transform="scale(${placed.scale})"><path class="around" data-width="${width}" data-height="${height}" d="${around}"${paint(where, markup`fill="${colours.rule}" fill-opacity="0.5"`)}/>${land}</g>`;
}

/** From a box that gave way to the place of its country. */
function drawLine({ apart, point, x, y, width, height }: PlacedGroup, where: Where): Markup | undefined {
	if (!apart) return undefined;
	const from = `M${round(x + width / 2)} ${round(y + height / 2)}L${round(point.x)} ${round(point.y)}`;
	return markup`<path class="joint" d="${from}"${paint(where, markup`stroke="${colours.ink}" stroke-width="1.5"`)}/><circle class="full" cx="${round(point.x)}" cy="${round(point.y)}" r="2.5"${ink(where)}/>`;
}

function drawGroup(
	{ group, x, y, width, height, marks }: PlacedGroup,
	state: NetworkState,
	{ countOf, listAddress }: NetworkTexts,
	where: Where,
	{ words: { 'charts.network-map': words }, fill }: Speaker,
): Markup | undefined {
	const { place, members } = group;
	if (!place) return undefined;
	// What is written in the box stands in its name, for those who speak to their computer.
	const code = place.id.toUpperCase();
	const label = fill(words.cell, {
		code,
		all: members.length,
		name: place.name,
		counts: countOf(members),
		names: members.map(({ title }) => title).join('; '),
	});
	const box = markup`<rect width="${round(width)}" height="${height}" rx="4"${paint(where, markup`fill="${colours.surface}" stroke="${colours.half}"`)}/>`;
	const name = markup`<text x="${round(width / 2)}" y="14" font-size="12" text-anchor="middle"${ink(where)}><tspan font-weight="700">${code}</tspan> ${members.length}</text>`;
	const signs = marks.map(({ member, x: markX, y: markY }) => mark(member.membership, markX, markY, where));
	return cell(
		listAddress(place.id, state),
		label,
		markup` data-key="${place.id}" transform="translate(${round(x)} ${round(y)})"`,
		markup`${box}${name}<g class="marks">${signs}</g>`,
		where,
	);
}

function drawBeside(
	{ beside, mapHeight, width }: PlacedNetwork,
	where: Where,
	{ words: { 'charts.network-map': words }, fill }: Speaker,
): Markup | undefined {
	if (beside.length === 0) return undefined;
	const title = markup`<text y="${mapHeight + 19}" font-size="12" font-weight="700"${ink(where)}>${fill(words.beside, { count: beside.length })}</text>`;
	const rows = beside.map(({ member, y, height, lines }) => {
		const name = lines.map(
			(line, i) => markup`${i > 0 && ' '}<tspan x="20" dy="${i === 0 ? 0 : lineStep}">${line}</tspan>`,
		);
		const label = fill(words['cell-beside'], {
			title: member.title,
			membership: words.memberships[member.membership],
			status: words.statuses[member.status],
		});
		const body = markup`<rect class="reach" width="${width}" height="${height}" fill="none" stroke="none" pointer-events="all"/><g class="marks">${mark(member.membership, 8, 13, where)}</g><text x="20" y="17" font-size="12"${ink(where)}>${name}</text>`;
		return markup`<g class="row beside">${cell(member.address, label, markup` data-key="${member.id}" transform="translate(0 ${y})"`, body, where)}</g>`;
	});
	return markup`${title}${rows}`;
}

function drawKey(
	{ memberships }: NetworkSeries,
	y: number,
	where: Where,
	{ words: { 'charts.network-map': words } }: Speaker,
): Markup {
	const items = memberships.map(
		(one, i) =>
			markup`<g class="marks" transform="translate(0 ${i * 20})">${mark(one, 8, 8, where)}<text x="20" y="12" font-size="12"${ink(where)}>${words.memberships[one]}</text></g>`,
	);
	return markup`<g transform="translate(0 ${y})" aria-hidden="true">${items}</g>`;
}
