import type { LocaleOf } from '../../words/locale.ts';
import { percentOf } from '../comparison-in-words.ts';
import { markup, type Markup } from '../markup.ts';
import { areaColours, colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import { roomOf, type FootprintCompetence, type FootprintQualification, type Room } from './footprint.ts';
import { barHeight, lineHeight, placeFootprint, segmentsOf, titleX, type PlacedBlock } from './place.ts';

type Speaker = LocaleOf<'charts.competence-footprint'>;

/** What is said of the whole picture, and of each of its cells. */
export interface FootprintTexts {
	title: string;
	name: (one: FootprintQualification) => string;
	cell: (one: FootprintQualification, competence: FootprintCompetence, room: Room | undefined) => string;
}

/** How the parts of a bar look where no style sheet reaches: what is less sure is lighter. */
const opacities = { sure: 1, likely: 0.5, open: 0.2 };

/** One to three qualifications by what they give room to. */
export function renderFootprintSvg(
	qualifications: readonly FootprintQualification[],
	competences: readonly FootprintCompetence[],
	{ title, name, cell }: FootprintTexts,
	where: Where,
	{ words: { 'charts.competence-footprint': words }, fill }: Speaker,
): string {
	const placed = placeFootprint(competences, qualifications.map(name), widthOf(where));
	const { width, height, underY, barY } = placed;
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const isKnown = ({ rooms }: FootprintQualification) => rooms.length > 0;
	const shares = qualifications.flatMap((one) => competences.map((_, i) => roomOf(one, i)?.share ?? 0));
	const most = Math.max(0.01, ...shares);
	const heads = qualifications.map((one, i) => {
		const { x = 0, lines = [] } = placed.blocks[i] ?? {};
		const written = lines.map(
			(line, j) =>
				markup`<text x="${x}" y="${12 + j * lineHeight}" font-size="12.5" font-weight="700"${ink}>${line}</text>`,
		);
		const under = isKnown(one) ? words['head-share'] : words['not-read'];
		return markup`<g><title>${name(one)}</title>${written}<text x="${x}" y="${underY}" font-size="12"${muted}>${under}</text></g>`;
	});
	const areas = placed.areas.map(
		({ area, letter, y }) =>
			markup`<g class="group ${area}"><text y="${y + 24}" font-size="14" font-weight="700"${paint(where, markup`fill="${areaColours[area]}"`)}>${letter} ${words.areas[area]}</text></g>`,
	);
	const textY = barY + 11.5;
	const bar = (room: Room, { x, bar: longest }: PlacedBlock, { area }: FootprintCompetence): Markup[] => {
		const segments = segmentsOf(room, most, longest);
		const last = segments.at(-1);
		const end = x + (last ? last.x + last.width : 0);
		return [
			...segments.map(({ sureness, x: left, width: length }) => {
				const colour = markup`fill="${areaColours[area]}" fill-opacity="${opacities[sureness]}" stroke="${areaColours[area]}"`;
				return markup`<rect class="${sureness}" x="${x + left}" y="${barY}" width="${length}" height="${barHeight}"${paint(where, colour)}/>`;
			}),
			markup`<text x="${end + 5}" y="${textY}" font-size="12"${muted}>${fill(words.percent, { percent: percentOf(room.share) })}</text>`,
		];
	};
	const rows = placed.rows.map(({ competence, number, y }) => {
		const label = markup`<text y="14" font-size="13"${ink}><tspan x="0" font-weight="600">${competence.code}</tspan><tspan x="${titleX}">${competence.title}</tspan></text>`;
		const linked = 'base' in where ? markup`<a href="${where.base + competence.address}">${label}</a>` : label;
		const cells = qualifications.flatMap((one, i) => {
			// Where nothing was read nothing is drawn: a dash would say that it has none of it.
			if (!isKnown(one)) return [];
			const room = roomOf(one, number);
			const block = placed.blocks[i];
			if (!block) return [];
			const sign = one.isClosed ? words['sign-none'] : words['sign-not-read'];
			const drawn = room
				? bar(room, block, competence)
				: [markup`<text x="${block.x}" y="${textY}" font-size="12"${muted}>${sign}</text>`];
			return markup`<g class="cell room" data-column="${i}"><title>${cell(one, competence, room)}</title>${drawn}</g>`;
		});
		return markup`<g class="row ${competence.area}" transform="translate(0 ${y})">${linked}${cells}</g>`;
	});
	return frame({ title, width, height, body: [...heads, ...areas, ...rows] }, where);
}
