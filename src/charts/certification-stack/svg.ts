import { addressOf } from '../../model/addresses.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { areaColours, colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import {
	lineHeight,
	padding,
	placeStack,
	titleX,
	type Box,
	type PlacedBand,
	type PlacedStack,
	type PlacedUnit,
} from './place.ts';
import { rolesOf, soleRole, type StackSeries, type StackUnit } from './series.ts';

const room = 'charts.certification-stack';
type Speaker = LocaleOf<typeof room>;

export function stackTitle({ words: { [room]: words }, fill }: Speaker, series: StackSeries): string {
	const role = soleRole(series);
	return role ? fill(words.title, { role: role.title }) : words['title-all'];
}

/** What drawing one of several cards takes. */
interface Drawing {
	locale: Speaker;
	series: StackSeries;
	where: Where;
	look: PlacedStack['look'];
}

const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const muted = (where: Where) => markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;

/** Role certificates on top of unit certificates, each of which stands for a competence at a level; all lead to their pages. */
export function renderStackSvg(locale: Speaker, series: StackSeries, where: Where): string {
	const { width, height, bands, look } = placeStack(series, widthOf(where));
	const drawing: Drawing = { locale, series, where, look };
	const joints = bands.map(({ joints }) => joints).join('');
	const stroke = paint(where, markup`stroke="${colours.half}" stroke-width="1.5"`);
	const body = markup`<g class="stack"><path class="joint" fill="none" d="${joints}"${stroke}/>${bands.map((band) => drawBand(drawing, band))}</g>`;
	return frame({ title: stackTitle(locale, series), width, height, body }, where);
}

/** On a page it leads somewhere. */
const linked = (where: Where, address: string, attributes: Markup, body: MarkupValue): Markup =>
	'base' in where
		? markup`<a ${attributes} href="${where.base}${address}">${body}</a>`
		: markup`<g ${attributes}>${body}</g>`;

const rect = ({ x, y, width, height }: Box, look: Markup | undefined) =>
	markup`<rect x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}" rx="4"${look}/>`;

/** In the line of its units; one role alone has a line for itself, as its units have, and what is held before them. */
function drawBand(drawing: Drawing, band: PlacedBand): Markup {
	const { look } = drawing;
	const head = drawHead(drawing, band);
	const units = band.units.map((unit) => drawUnit(drawing, unit));
	const counted = band.role ? '' : markup` data-uncounted=""`;
	if (look !== 'scale') return markup`<g class="row"${counted}>${head}${units}</g>`;
	const before = band.units.flatMap((unit) => unit.before.map((one) => drawBefore(drawing, unit, one)));
	return markup`<g class="row">${head}</g><g class="row" data-uncounted="">${units}</g><g class="row" data-uncounted="">${before}</g>`;
}

function drawHead({ locale, series, where, look }: Drawing, { role, head, lines }: PlacedBand): Markup {
	const { words, fill } = locale;
	if (!role)
		return markup`<text x="${head.x}" y="${head.y + 16}" font-size="12.5" font-weight="700"${ink(where)}>${words[room].free}</text>`;
	const label = fill(words[room]['cell-role'], {
		title: role.title,
		units: role.units.map((id) => series.units.find((unit) => unit.id === id)?.name ?? id).join(', '),
	});
	const inset = look === 'line' ? 0 : padding.x;
	const size = look === 'scale' ? 17 : 14;
	const step = look === 'scale' ? 20 : 18;
	const kind =
		look === 'line'
			? ''
			: markup`<text x="${head.x + inset}" y="${head.y + 20}" font-size="12"${muted(where)}>${words[room].role}</text>`;
	const top = head.y + (look === 'line' ? 16 : look === 'scale' ? 41 : 39);
	const name = lines.map(
		(line, i) =>
			markup`${i > 0 && ' '}<text x="${head.x + inset}" y="${top + i * step}" font-size="${size}" font-weight="700"${ink(where)}>${line}</text>`,
	);
	const box = markup`fill="${colours.surface}" stroke="${colours.ink}" stroke-width="1.5"`;
	const ground =
		look === 'line'
			? markup`<path class="under" d="M0 ${head.y + head.height - 4}H${head.width}"${paint(where, markup`stroke="${colours.ink}"`)}/>`
			: rect(head, paint(where, box));
	const attributes = markup`class="cell node role" data-column="role"`;
	return linked(where, role.address, attributes, markup`<title>${label}</title>${ground}${kind} ${name}`);
}

function unitLabel({ locale: { words, fill }, series }: Drawing, unit: StackUnit): string {
	const { name, title, level, after } = unit;
	const said = words[room][after.length > 0 ? 'cell-unit-after' : 'cell-unit'];
	const none = rolesOf(unit, series).length === 0 ? ` ${words[room]['no-role']}` : '';
	return fill(said, { unit: name, title, level, before: after.join(', ') }) + none;
}

/** Levels e-1 to e-5, of which that of the unit is filled. */
function drawLevels(unit: StackUnit, { x, y }: { x: number; y: number }, isNamed: boolean, where: Where): Markup {
	const [width, height, step] = isNamed ? [30, 18, 33] : [7, 9, 9];
	const levels = [1, 2, 3, 4, 5].map((level) => {
		const isOwn = level === unit.level;
		const look = paint(where, markup`fill="${isOwn ? areaColours[unit.area] : colours.rule}"`);
		const left = x + (level - 1) * step;
		const name =
			isNamed &&
			markup`<text class="${isOwn ? 'own' : 'muted'}" x="${left + width / 2}" y="${y + 13}" font-size="12" text-anchor="middle"${paint(where, markup`fill="${isOwn ? colours.surface : colours.muted}"`)}>e-${level}</text>`;
		return markup`<path class="${isOwn ? 'on' : 'off'}" d="M${left} ${y}h${width}v${height}h${-width}z"${look}/>${name}`;
	});
	return markup`<g class="${unit.area}" pointer-events="none" aria-hidden="true">${levels}</g>`;
}

function drawUnit(drawing: Drawing, { unit, box, lines }: PlacedUnit): Markup {
	const { locale, where, look } = drawing;
	const { words, fill } = locale;
	const { x, y, width, height } = box;
	const after = unit.after.length > 0 && fill(words[room].after, { units: unit.after.join(', ') });
	const isLine = look === 'line';
	const left = isLine ? titleX : x + padding.x;
	const first = isLine ? y + 14 : look === 'scale' ? y + 84 : y + 41;
	const title = lines.map(
		(line, i) => markup` <text x="${left}" y="${first + i * lineHeight}" font-size="12.5"${ink(where)}>${line}</text>`,
	);
	const name = markup` <text x="${isLine ? 12 : left}" y="${isLine ? y + 14 : look === 'scale' ? y + 40 : y + 23}" font-size="${look === 'scale' ? 15 : 13}" font-weight="700"${ink(where)}>${unit.name}</text>`;
	const kind =
		look === 'scale' &&
		markup`<text x="${left}" y="${y + 21}" font-size="12"${muted(where)}>${words[room].unit}</text>`;
	const levels =
		look === 'scale'
			? drawLevels(unit, { x: left, y: y + 48 }, true, where)
			: look === 'card'
				? drawLevels(unit, { x: x + width - 56, y: y + 14 }, false, where)
				: '';
	// Alone it stands on what is held before it; among others it says so.
	const held =
		look !== 'scale' &&
		after &&
		markup` <text x="${left}" y="${first + lines.length * lineHeight}" font-size="12"${muted(where)}>${after}</text>`;
	const area = paint(where, markup`fill="${areaColours[unit.area]}"`);
	const frameLook = paint(where, markup`fill="${colours.surface}" stroke="${colours.half}"`);
	const ground = isLine
		? markup`<path d="M0 ${y}H${width}V${y + height}H0z" fill="none" pointer-events="all"/>`
		: rect(box, frameLook);
	const side = markup`<path class="on" d="M${isLine ? 0 : x + 1} ${y + 2}h4v${height - 4}h-4z"${area}/>`;
	const attributes = markup`class="cell ${unit.area}" data-column="${unit.id}"`;
	const inner = markup`<title>${unitLabel(drawing, unit)}</title>${ground}${side}${kind}${name}${title}${held}`;
	// Above the link, whose name is what is written on it.
	return markup`${linked(where, unit.address, attributes, inner)}${levels}`;
}

function drawBefore(
	{ locale: { words, fill }, where }: Drawing,
	{ unit }: PlacedUnit,
	{ id, name, box }: PlacedUnit['before'][number],
): Markup {
	const look = markup` stroke-dasharray="4 3"${paint(where, markup`fill="${colours.surface}" stroke="${colours.half}"`)}`;
	const text = markup`<text x="${box.x + box.width / 2}" y="${box.y + 21}" font-size="12.5" text-anchor="middle"${ink(where)}>${fill(words[room]['held-before'], { unit: name })}</text>`;
	const label = fill(words[room]['cell-before'], { unit: name, for: unit.name });
	const attributes = markup`class="cell" data-column="${unit.id}"`;
	return linked(
		where,
		addressOf('certifications', id),
		attributes,
		markup`<title>${label}</title>${rect(box, look)}${text}`,
	);
}
