import type { LocaleOf } from '../../words/locale.ts';
import type { EvidenceStatus } from '../../schema/common.ts';
import { markup, type Markup } from '../markup.ts';
import { absenceName, statusName } from '../figures-in-words.ts';
import { colours, framed, paint, widthOf, type Where } from '../standalone.ts';
import {
	lineHeight,
	placeLadder,
	type PlacedHead,
	type PlacedLadder,
	type PlacedLevel,
	type PlacedRow,
} from './place.ts';
import type { LadderCountry, LadderFramework } from './series.ts';

type Speaker = LocaleOf<'charts.framework-ladder' | 'charts.figures'>;

/** The sign of how sure a relation is: the same as that of the status on every page. */
export const signs: Record<EvidenceStatus, string> = {
	verified: '✓',
	'partly-verified': '◐',
	unverified: '?',
	inferred: '→',
};

const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const muted = (where: Where) => markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;

/** Frameworks side by side, their levels at the height of the EQF level that each is related to. */
export function drawLadder(
	frameworks: readonly LadderFramework[],
	countries: readonly LadderCountry[],
	where: Where,
	locale: Speaker,
): Markup {
	const { title, apart } = locale.words['charts.framework-ladder'];
	const heads = frameworks.map((framework) => ({
		name: nameOf(framework, countries),
		short: framework.short,
		sure: `${signs[framework.status]} ${statusName(locale, framework.status)}`,
	}));
	const placed = placeLadder(frameworks, heads, apart, widthOf(where));
	const body = [
		...frameworks.flatMap((framework, i) => {
			const head = placed.heads[i];
			const full = [heads[i]?.name, framework.region, framework.title, statusName(locale, framework.status)];
			return head ? [drawHead(framework, head, full.filter(Boolean).join(', '), placed, where)] : [];
		}),
		...placed.rows.map((row) => drawRow(row, placed, countries, where, locale)),
	];
	return framed({ title, width: placed.width, height: placed.height, body }, where);
}

/** The same as text. */
export const renderLadderSvg = (...what: Parameters<typeof drawLadder>): string => String(drawLadder(...what));

const nameOf = (framework: LadderFramework, countries: readonly LadderCountry[]) =>
	countries.find(({ id }) => id === framework.country)?.name ?? framework.country;

/** Country, framework, and how sure the relation to the EQF is, in a word with its sign. */
function drawHead(
	{ address }: LadderFramework,
	{ x, names, short, sure }: PlacedHead,
	full: string,
	{ shortY, sureY }: PlacedLadder,
	where: Where,
): Markup {
	const name = names.map(
		(line, i) =>
			markup`<text x="${x}" y="${12 + i * lineHeight}" font-size="12" font-weight="700"${ink(where)}>${line}</text>`,
	);
	const framework = markup`<text x="${x}" y="${shortY}" font-size="12"${ink(where)}>${short}</text>`;
	const status = sure.map(
		(line, i) => markup`<text x="${x}" y="${sureY + i * lineHeight}" font-size="12"${muted(where)}>${line}</text>`,
	);
	const drawn = markup`<title>${full}</title>${name}${framework}${status}`;
	return 'base' in where ? markup`<a href="${where.base + address}">${drawn}</a>` : markup`<g>${drawn}</g>`;
}

function drawRow(
	row: PlacedRow,
	placed: PlacedLadder,
	countries: readonly LadderCountry[],
	where: Where,
	locale: Speaker,
): Markup {
	const { 'charts.framework-ladder': words } = locale.words;
	const line = markup`<path class="joint" d="M0 ${row.y}H${placed.width}"${row.eqf ? '' : markup` stroke-dasharray="2 3"`}${paint(where, markup`stroke="${colours.rule}"`)}/>`;
	const middle = row.y + row.height / 2;
	const name = row.eqf
		? markup`<text y="${middle - 4}" font-size="12"${muted(where)}>${words.eqf}</text><text y="${middle + 12}" font-size="16" font-weight="700"${ink(where)}>${row.eqf}</text>`
		: row.lines.map(
				(text, i) => markup`<text y="${row.y + 16 + i * lineHeight}" font-size="12"${muted(where)}>${text}</text>`,
			);
	const cells = row.levels.map((level) => drawLevel(level, placed, countries, where, locale));
	return markup`${line}${name}<g class="row" font-size="12">${cells}</g>`;
}

function drawLevel(
	{ level, framework, column, x, y, height, lines }: PlacedLevel,
	{ boxWidth }: PlacedLadder,
	countries: readonly LadderCountry[],
	where: Where,
	locale: Speaker,
): Markup {
	const { 'charts.framework-ladder': words } = locale.words;
	const title = locale.fill(level.eqf ? words.cell : words['cell-apart'], {
		country: nameOf(framework, countries),
		framework: framework.short,
		level: level.notation,
		eqf: level.eqf ?? '',
		status: statusName(locale, framework.status),
		reason: level.absent ? absenceName(locale, level.absent) : '',
	});
	// A relation that nobody confirmed has a broken frame and its sign; a level without one stands apart without either.
	const sure = level.eqf === undefined || framework.status === 'verified';
	const dash = sure
		? ''
		: framework.status === 'partly-verified'
			? markup` stroke-dasharray="7 2"`
			: markup` stroke-dasharray="2 3"`;
	const sign = sure
		? ''
		: markup`<text x="${x + boxWidth - 14}" y="${y + lines.length * lineHeight}" font-size="12"${muted(where)}>${signs[framework.status]}</text>`;
	const text = lines.map(
		(line, i) => markup`<text x="${x + 6}" y="${y + (i + 1) * lineHeight}"${ink(where)}>${line}</text>`,
	);
	const look = paint(where, markup`fill="${colours.surface}" stroke="${colours.half}"`);
	return markup`<g class="cell ${level.eqf ? framework.status : 'apart'}" data-column="${column}" data-key="${framework.id} ${level.notation}"><title>${title}</title><rect x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="3"${dash}${look}/>${text}${sign}</g>`;
}
