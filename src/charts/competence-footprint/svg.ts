import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { wrap } from '../label.ts';
import type { ChartQualification } from '../qualification-series.ts';
import { areaColours, colours, frame, paint, type Where } from '../standalone.ts';
import { placeFootprint, type PlacedFootprint } from './place.ts';
import { cellsOf, type FootprintCell, type FootprintCompetence } from './footprint.ts';

type Speaker = LocaleOf<'charts.competence-footprint'>;

/** What a cell says to who points at it or hears it. */
function cellInWords(
	name: string,
	{ code }: FootprintCompetence,
	{ level, state, held }: FootprintCell,
	{ words: { 'charts.competence-footprint': words }, fill, number }: Speaker,
): string {
	const text = state === 'held' && held?.confidence !== undefined ? words['held-mapped'] : words[state];
	return fill(text, { name, code, level, confidence: held?.confidence === undefined ? '' : number(held.confidence) });
}

/** One to three qualifications on the grid of the e-CF. A mapped level looks less sure than one that a unit teaches. */
export function renderFootprintSvg(
	title: string,
	qualifications: readonly ChartQualification[],
	competences: readonly FootprintCompetence[],
	nameOf: (one: ChartQualification) => string,
	where: Where,
	locale: Speaker,
): string {
	const { 'charts.competence-footprint': words } = locale.words;
	const placed = placeFootprint(competences, qualifications.length);
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const heads = qualifications.map((one, i) => {
		const x = placed.blocks[i] ?? 0;
		const name = wrap(nameOf(one), 14, 3).map(
			(line, j) => markup`<text x="${x}" y="${12 + j * 12}" font-size="11" font-weight="700"${ink}>${line}</text>`,
		);
		const levels = one.competences.length
			? [1, 2, 3, 4, 5].map(
					(level) =>
						markup`<text x="${x + placed.levelX(level) + placed.cellSize / 2}" y="56" font-size="10" text-anchor="middle"${muted}>${level}</text>`,
				)
			: [markup`<text x="${x}" y="56" font-size="11" font-style="italic"${muted}>${words['not-mapped']}</text>`];
		return markup`<g><title>${nameOf(one)}</title>${name}${levels}</g>`;
	});
	const areas = placed.areas.map(
		({ area, letter, y }) =>
			markup`<g class="group ${area}"><text y="${y + 18}" font-size="13" font-weight="700"${paint(where, markup`fill="${areaColours[area]}"`)}>${letter} ${words.areas[area]}</text></g>`,
	);
	const rows = placed.rows.map(({ competence, y }) => {
		const label = markup`<text y="13" font-size="12"${ink}><tspan x="0" font-weight="600">${competence.code}</tspan><tspan x="${placed.titleX}">${competence.title}</tspan></text>`;
		const linked = 'base' in where ? markup`<a href="${where.base + competence.address}">${label}</a>` : label;
		const cells = qualifications.flatMap((one, i) =>
			// Where nothing is mapped nothing is drawn: empty frames would say that it has none of it.
			one.competences.length
				? cellsOf(competence, one).map((cell) => drawCell(cell, competence, placed, i, nameOf(one), where, locale))
				: [],
		);
		return markup`<g class="row ${competence.area}" transform="translate(0 ${y})">${linked}${cells}</g>`;
	});
	const body = [...heads, ...areas, ...rows];
	return frame({ title, width: placed.width, height: placed.height, body }, where);
}

function drawCell(
	cell: FootprintCell,
	competence: FootprintCompetence,
	placed: PlacedFootprint,
	column: number,
	name: string,
	where: Where,
	locale: Speaker,
): Markup {
	const x = (placed.blocks[column] ?? 0) + placed.levelX(cell.level);
	const mapped = cell.held?.confidence !== undefined;
	const kind = cell.state !== 'held' ? 'defined' : mapped ? 'profile' : 'unit';
	const colour = areaColours[competence.area];
	const look = paint(
		where,
		markup`fill="${kind === 'unit' ? colour : colours.surface}" stroke="${kind === 'defined' ? colours.rule : colour}" stroke-width="${kind === 'profile' ? 2 : 1}"`,
	);
	const sign = cell.state === 'held' ? (mapped ? '◐' : '●') : cell.state === 'below' ? '·' : '';
	const signInk = paint(where, markup`fill="${kind === 'unit' ? colours.surface : colours.ink}"`);
	const dash = kind === 'profile' && markup` stroke-dasharray="3 2"`;
	return markup`<g class="cell ${kind}" data-column="${column}-${cell.level}"><title>${cellInWords(name, competence, cell, locale)}</title><rect x="${x}" y="1" width="${placed.cellSize}" height="16" rx="2"${dash}${look}/><text x="${x + placed.cellSize / 2}" y="13" font-size="10" text-anchor="middle"${signInk}>${sign}</text></g>`;
}
