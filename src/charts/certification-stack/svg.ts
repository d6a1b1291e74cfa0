import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { shorten, wrap } from '../label.ts';
import { areaColours, colours, frame, paint, type Where } from '../standalone.ts';
import { placeStack, type Box, type PlacedStack } from './place.ts';
import { soleRole, type StackSeries } from './series.ts';

const room = 'charts.certification-stack';
type Speaker = LocaleOf<typeof room>;

export function stackTitle({ words: { [room]: words }, fill }: Speaker, series: StackSeries): string {
	const role = soleRole(series);
	return role ? fill(words.title, { role: role.title }) : words['title-all'];
}

const lineHeight = 14;

interface BoxLine {
	text: string;
	strong?: boolean;
}

/** Unit certificate, competence at a level, role certificate, from left to right; every box leads to its page. */
export function renderStackSvg(locale: Speaker, series: StackSeries, where: Where): string {
	const {
		words: { [room]: words },
		fill,
	} = locale;
	const placed = placeStack(series);
	const one = series.roles.length <= 1;
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const heads = [words.unit, words.competence, words.role].map(
		(word, i) => markup`<text x="${placed.columns[i]}" y="14" font-weight="600"${ink}>${word}</text>`,
	);
	const lines = [
		...placed.units.map(({ box, competence }) => `M${box.x + box.width} ${box.y + box.height / 2}H${competence.x}`),
		...placed.joints.map(({ path }) => path),
	];
	const rows = [
		...placed.units.map((unit) => drawUnit(locale, unit, placed, where, one)),
		...placed.roles.map(({ role, box }) =>
			drawRow(
				'',
				drawBox(
					box,
					wrap(role.title, placed.letters.role, placed.lines).map((text) => ({ text, strong: true })),
					{
						label: fill(words['cell-role'], {
							title: role.title,
							units: role.units.map((id) => series.units.find((unit) => unit.id === id)?.name ?? id).join(', '),
						}),
						address: role.address,
						data: markup` data-column="role" data-key="${role.id}"`,
						colour: colours.ink,
					},
					where,
				),
				markup` data-uncounted=""`,
			),
		),
	];
	const stroke = paint(where, markup`stroke="${colours.half}" stroke-width="1.5"`);
	const body = markup`<path class="joint" fill="none" d="${lines}"${stroke}/><g text-anchor="middle" font-size="11">${heads}${rows}</g>`;
	return frame(
		{ title: stackTitle(locale, series), width: placed.width, height: placed.height, body, narrow: one },
		where,
	);
}

const drawRow = (area: string, cells: MarkupValue, more?: Markup) =>
	markup`<g class="row${area && ` ${area}`}"${more}>${cells}</g>`;

function drawUnit(
	{ words: { [room]: words }, fill }: Speaker,
	{ unit, box, competence, roles }: PlacedStack['units'][number],
	placed: PlacedStack,
	where: Where,
	one: boolean,
): Markup {
	const colour = areaColours[unit.area] ?? colours.ink;
	const after = unit.after.length > 0 ? fill(words.after, { units: unit.after.join(', ') }) : '';
	const none = roles.length === 0 ? ` ${words['no-role']}` : '';
	const unitLines: BoxLine[] = one
		? [{ text: unit.name, strong: true }, ...(after ? [{ text: after }] : [])]
		: [{ text: unit.name + (after ? `, ${after}` : '') }];
	const competenceLines: BoxLine[] = one
		? [
				{ text: unit.name, strong: true },
				...wrap(unit.title, placed.letters.competence, placed.lines).map((text) => ({ text })),
			]
		: [{ text: shorten(`${unit.name} ${unit.title}`, placed.letters.competence) }];
	const label = after ? words['cell-unit-after'] : words['cell-unit'];
	const cells = [
		drawBox(
			box,
			unitLines,
			{
				label: fill(label, { unit: unit.name, before: unit.after.join(', ') }) + none,
				address: unit.address,
				data: markup` data-column="unit"`,
				colour,
			},
			where,
		),
		drawBox(
			competence,
			competenceLines,
			{
				label: fill(words['cell-competence'], { unit: unit.name, title: unit.title }),
				address: unit.competenceAddress,
				data: markup` data-column="competence"${roles.length > 0 && markup` data-to="${roles.join(' ')}"`}`,
				colour,
			},
			where,
		),
	];
	return drawRow(unit.area, cells);
}

function drawBox(
	box: Box,
	lines: BoxLine[],
	{ label, address, data, colour }: { label: string; address: string; data: Markup; colour: string },
	where: Where,
): Markup {
	const middle = box.x + box.width / 2;
	const first = box.y + box.height / 2 - ((lines.length - 1) * lineHeight) / 2 + 4;
	const look = paint(where, markup`fill="${colours.surface}" stroke="${colour}" stroke-width="1.5"`);
	const ink = paint(where, markup`fill="${colours.ink}"`);
	// With a space between: what is read as one name must hold what is seen, word for word.
	const texts = lines.map(
		({ text, strong }, i) =>
			markup`${i > 0 && ' '}<text x="${middle}" y="${first + i * lineHeight}"${strong && markup` font-weight="600"`}${ink}>${text}</text>`,
	);
	const inner = markup`<title>${label}</title><rect x="${box.x + 1}" y="${box.y}" width="${box.width - 2}" height="${box.height}" rx="4"${look}/>${texts}`;
	return 'base' in where
		? markup`<a class="cell node"${data} href="${where.base + address}">${inner}</a>`
		: markup`<g>${inner}</g>`;
}
