import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { colours, frame, paint, rampColours, widthOf, type Where } from '../standalone.ts';
import { headHeight, keyStep, lineStep, nameX, placeNetwork, type PlacedMember, type PlacedNetwork } from './place.ts';
import type { NetworkMember, NetworkSeries } from './series.ts';
import { toGroups, type NetworkGroup, type NetworkState } from './groups.ts';

type Speaker = LocaleOf<'charts.network-map'>;

export interface NetworkTexts {
	/** How many organisations, by membership, in words. */
	countOf: (members: readonly NetworkMember[]) => string;
	/** The list of organisations with the same choice, for a country. */
	listAddress: (country: string, state: NetworkState) => string;
}

/** What every part of the picture is drawn with. */
interface Drawing {
	state: NetworkState;
	texts: NetworkTexts;
	where: Where;
	locale: Speaker;
	placed: PlacedNetwork;
}

const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const muted = (where: Where) => markup`class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;

/** The sign of a membership: a full disc, a ring, a lozenge. */
function mark(membership: NetworkMember['membership'], x: number, y: number, where: Where): Markup {
	const open = paint(where, markup`fill="${colours.surface}" stroke="${colours.ink}" stroke-width="1.6"`);
	const at = markup`cx="${x}" cy="${y}"`;
	if (membership === 'confirmed') return markup`<circle class="full" ${at} r="4.8"${ink(where)}/>`;
	if (membership === 'likely') return markup`<circle class="open" ${at} r="4"${open}/>`;
	return markup`<path class="open" d="M${x} ${y - 5}l5 5l-5 5l-5 -5z"${open}/>`;
}

/** On a page a cell leads somewhere. */
const cell = (address: string, look: string, label: string, rest: Markup, body: MarkupValue, where: Where): Markup =>
	'base' in where
		? markup`<a class="cell${look}"${rest} href="${where.base + address}"><title>${label}</title>${body}</a>`
		: markup`<g class="cell${look}"${rest}><title>${label}</title>${body}</g>`;

/** The organisations shown: how many each country has, on its tile, and their names, country by country. */
export function renderNetworkSvg(
	series: NetworkSeries,
	state: NetworkState,
	title: string,
	texts: NetworkTexts,
	where: Where,
	locale: Speaker,
): string {
	const words = locale.words['charts.network-map'];
	const groups = toGroups(series, state);
	const placed = placeNetwork(
		groups,
		{ ids: series.ids, signs: series.memberships.length, typeOf: ({ type }) => words.types[type] },
		widthOf(where),
	);
	const drawing = { state, texts, where, locale, placed };
	const { x } = placed.list;
	const none =
		groups.length === 0 &&
		markup`<text x="${x}" y="${x > 0 ? 20 : placed.height}" font-size="13"${ink(where)}>${words['no-match']}</text>`;
	const body = [
		drawTiles(drawing, groups),
		drawKey(series, drawing),
		...placed.groups.map(({ group, y, members }) => drawGroup(drawing, group, y, members)),
		none,
	];
	const height = placed.height + (groups.length === 0 ? 8 : 0);
	return frame({ title, width: placed.width, height, body: markup`<g class="network">${body}</g>` }, where);
}

const upper = (id: string) => id.toUpperCase();

/** The more organisations a country has, the darker is its tile; one without is empty. */
function drawTiles({ placed, texts, state, where, locale }: Drawing, groups: readonly NetworkGroup[]): Markup[] {
	const { rows, tile } = placed.tiles;
	const words = locale.words['charts.network-map'];
	const most = Math.max(...groups.map(({ place, members }) => (place ? members.length : 1)));
	return rows.map((row) => {
		const tiles = row.map(({ id, x, y }) => {
			const group = groups.find(({ place }) => place?.id === id);
			const middle = x + tile.width / 2;
			const box = (look: Markup) =>
				markup`<rect x="${x}" y="${y}" width="${tile.width}" height="${tile.height}" rx="3"${paint(where, look)}/>`;
			if (!group?.place)
				return markup`<g class="empty">${box(markup`fill="none" stroke="${colours.rule}"`)}<text ${muted(where)} x="${middle}" y="${y + 17}" font-size="12">${upper(id)}</text></g>`;
			const { place, members } = group;
			// What is written on the tile stands in its name, for those who speak to their computer.
			const label = locale.fill(words.cell, {
				code: upper(id),
				all: members.length,
				name: place.name,
				counts: texts.countOf(members),
				names: members.map(({ title }) => title).join('; '),
			});
			const grade = Math.max(1, Math.round((members.length / most) * (rampColours.length - 1)));
			const text = paint(where, markup`fill="${grade > 2 ? colours.surface : colours.ink}"`);
			const inner = markup`${box(markup`fill="${rampColours[grade]}" stroke="${colours.half}"`)}<text x="${middle}" y="${y + 17}" font-size="12"${text}>${upper(id)}</text> <text x="${middle}" y="${y + 33}" font-size="14" font-weight="700"${text}>${members.length}</text>`;
			return cell(texts.listAddress(id, state), ` c${grade}`, label, markup` data-key="${id}"`, inner, where);
		});
		return markup`<g class="row" text-anchor="middle">${tiles}</g>`;
	});
}

/** A country with the names of its organisations, or those whose country no source confirms. */
function drawGroup(
	drawing: Drawing,
	{ place, members: { length: count } }: NetworkGroup,
	y: number,
	members: readonly PlacedMember[],
): Markup {
	const { where, locale, placed } = drawing;
	const words = locale.words['charts.network-map'];
	const { x, width } = placed.list;
	const said = place ? locale.fill(words.place, { name: place.name, count }) : locale.fill(words.beside, { count });
	const name = markup`<text x="${x}" y="${y + 18}" font-size="13.5" font-weight="700"${ink(where)}>${said}</text>`;
	const head = place && 'base' in where ? markup`<a href="${where.base}countries/${place.id}/">${name}</a>` : name;
	const line = markup`<path class="grid" d="M${x} ${y + headHeight - 5}h${width}"${paint(where, markup`stroke="${colours.rule}"`)}/>`;
	return markup`${head}${line}${members.map((member) => drawMember(drawing, member))}`;
}

function drawMember(
	{ where, locale: { words, fill }, placed }: Drawing,
	{ member, y, height, lines, isTypeBeside }: PlacedMember,
): Markup {
	const { 'cell-beside': unplaced, 'cell-member': named, memberships, statuses, types } = words['charts.network-map'];
	const { x, width } = placed.list;
	const [left, type] = [x + nameX, types[member.type]];
	const label = fill(member.country === undefined ? unplaced : named, {
		title: member.title,
		type,
		membership: memberships[member.membership],
		status: statuses[member.status],
	});
	const name = lines.map(
		(line, i) =>
			markup`${i > 0 && ' '}<tspan class="name" x="${left}"${i > 0 && markup` dy="${lineStep}"`}>${line}</tspan>`,
	);
	const kind = markup` <tspan ${muted(where)}${isTypeBeside ? markup` dx="4"` : markup` x="${left}" dy="${lineStep}"`}>${type}</tspan>`;
	const body = markup`<path class="reach" d="M${x} ${y}h${width}v${height}h${-width}z" fill="none" pointer-events="all"/><g class="marks">${mark(member.membership, x + 7, y + 11, where)}</g><text x="${left}" y="${y + 15}" font-size="12.5"${ink(where)}>${name}${kind}</text>`;
	return markup`<g class="row member">${cell(member.address, '', label, markup` data-key="${member.id}"`, body, where)}</g>`;
}

function drawKey({ memberships }: NetworkSeries, { where, locale, placed }: Drawing): Markup {
	const items = memberships.map(
		(one, i) =>
			markup`<g class="marks" transform="translate(0 ${i * keyStep})">${mark(one, 7, 9, where)}<text x="20" y="13" font-size="12"${ink(where)}>${locale.words['charts.network-map'].memberships[one]}</text></g>`,
	);
	return markup`<g transform="translate(0 ${placed.keyY})" aria-hidden="true">${items}</g>`;
}
