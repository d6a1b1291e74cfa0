import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { changeInWords, figureInWords } from '../figures-in-words.ts';
import { wrap } from '../label.ts';
import { colours, frame, framed, paint, widthOf, type Where } from '../standalone.ts';
import { panel, placeSupply, type PlacedMeasure, type PlacedPanel, type PlacedSupply } from './place.ts';
import {
	lastChange,
	measures,
	viewsOf,
	type Measure,
	type MeasureSeries,
	type SupplyRow,
	type SupplySeries,
} from './series.ts';

const room = 'charts.supply-and-demand';
export type SupplySpeaker = LocaleOf<typeof room>;

/** Colour, stroke and sign of each: the sign at every point tells them apart without colour. */
const looks: Record<Measure, { name: string; colour: string; dash: string }> = {
	graduates: { name: 'line0', colour: '#074ecb', dash: '' },
	specialists: { name: 'line1', colour: '#a66103', dash: '7 3' },
	vacancies: { name: 'line4', colour: '#70221f', dash: '2 3' },
};

const round = (value: number): number => Math.round(value * 10) / 10;
const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const muted = (where: Where) => markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;

/** A change in per cent, with its sign. */
export const percentInWords = (locale: SupplySpeaker, change: number): string => `${changeInWords(locale, change)} %`;

/** What a measure's last run says, in words. */
export function changeText(locale: SupplySpeaker, series: MeasureSeries): string {
	const { fill } = locale;
	const words = locale.words[room];
	const measure = words.measures[series.measure];
	const last = lastChange(series);
	if (!last) return fill(words['change-none'], { measure });
	const values = { measure, from: last.first.year, to: last.last.year, value: figureInWords(locale, last.last.value) };
	return last.change === undefined
		? fill(words['change-one'], values)
		: fill(words.change, { ...values, change: percentInWords(locale, last.change) });
}

/** Letters of what is said of a measure in a line, and how far a line stands below the other. */
const letters = 33;
const lineHeight = 16;
/** Between panels of a picture that stands alone; on a page the style sheet has them in a grid. */
const gap = 32;

interface DrawnPanel {
	row: SupplyRow;
	body: Markup;
	height: number;
}

/** A panel for each place: three indexed lines, each begun anew at 100 after a break, and their last changes in words. */
export function renderSupplySvg(locale: SupplySpeaker, series: SupplySeries, where: Where): string {
	const placed = placeSupply(series);
	const panels = placed.panels.map((one) => drawPanel(locale, one, placed, where));
	return 'base' in where ? inGrid(panels, where) : inOnePicture(panels, locale.words[room].title, where);
}

/** A picture for each place, so that as many stand side by side as there is room for. */
function inGrid(panels: readonly DrawnPanel[], where: Where): string {
	const all = panels.map(({ row, body, height }) => {
		const picture = framed({ title: row.name, width: panel.width, height, body }, where);
		const views = viewsOf(row.place);
		// Those of the first view only, so that nothing moves once the choices work; the table has all of them.
		const hidden = !views.includes('some') && markup` hidden`;
		return markup`<div class="part" data-country="${views}"${hidden}>${picture}</div>`;
	});
	return String(markup`<div class="panels">${all}</div>`);
}

function inOnePicture(panels: readonly DrawnPanel[], title: string, where: Where): string {
	const width = widthOf(where);
	const across = Math.floor((width + gap) / (panel.width + gap));
	const step = Math.max(0, ...panels.map(({ height }) => height)) + gap;
	const body = panels.map(
		(one, i) =>
			markup`<g transform="translate(${(i % across) * (panel.width + gap)} ${Math.floor(i / across) * step})">${one.body}</g>`,
	);
	return frame({ title, width, height: Math.ceil(panels.length / across) * step, body }, where);
}

function drawPanel(
	locale: SupplySpeaker,
	{ row, measures: lines }: PlacedPanel,
	placed: PlacedSupply,
	where: Where,
): DrawnPanel {
	const { left, right, bottom } = panel;
	const name = markup`<text y="15" font-size="14" font-weight="700"${ink(where)}>${row.name}</text>`;
	const linked = 'base' in where && row.address ? markup`<a href="${where.base + row.address}">${name}</a>` : name;
	const ticks = placed.ticks.map(
		({ index, y: tickY }) =>
			markup`<path class="grid" d="M${left} ${round(tickY)}H${right}"${index === 100 ? markup` stroke-width="2"` : ''}${paint(where, markup`stroke="${colours.rule}"`)}/><text x="${left - 5}" y="${round(tickY + 4)}" text-anchor="end" font-size="12"${muted(where)}>${index}</text>`,
	);
	const years = placed.years.map(
		({ year, x }) =>
			markup`<text x="${round(x)}" y="${bottom + 17}" text-anchor="middle" font-size="12"${muted(where)}>${year}</text>`,
	);
	const drawn = lines.map((line) => drawMeasure(locale, line, row.name, where));
	let y = bottom + 22;
	const texts = row.series.map((one) => {
		const { name: look, colour } = looks[one.measure];
		const sign = markup`<g class="${look}">${mark(one.measure, 6, y + lineHeight - 4, paint(where, markup`fill="${colour}"`))}</g>`;
		const said = wrap(changeText(locale, one), letters, 3).map((line) => {
			y += lineHeight;
			return markup`<text x="18" y="${y}" font-size="12"${ink(where)}>${line}</text>`;
		});
		return markup`${sign}${said}`;
	});
	const body = markup`<g class="row trends" data-country="${viewsOf(row.place)}">${linked}${ticks}${years}${drawn}${texts}</g>`;
	return { row, body, height: y + 6 };
}

function drawMeasure(locale: SupplySpeaker, { measure, runs }: PlacedMeasure, place: string, where: Where): Markup {
	const words = locale.words[room];
	const { name, colour, dash } = looks[measure];
	const stroke = markup`${dash ? markup` stroke-dasharray="${dash}"` : ''}${paint(where, markup`stroke="${colour}"`)}`;
	const lines = runs
		.filter((run) => run.length > 1)
		.map(
			(run) =>
				markup`<path d="M${run.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}" fill="none" stroke-width="2"${stroke}/>`,
		);
	const cells = runs.flatMap((run) =>
		run.map((point) => {
			const label = locale.fill(point === run[0] ? words['cell-first'] : words.cell, {
				place,
				measure: words.measures[measure],
				year: point.year,
				value: figureInWords(locale, point.value),
				index: Math.round(point.index),
				first: run[0]?.year ?? '',
			});
			return markup`<g class="cell" data-column="${measure} ${point.year}"><title>${label}</title>${mark(measure, point.x, point.y, paint(where, markup`fill="${colour}"`))}</g>`;
		}),
	);
	return markup`<g class="${name}">${lines}${cells}</g>`;
}

/** A dot for graduates, a square for specialists, a triangle for vacancies. */
function mark(measure: Measure, x: number, y: number, look: MarkupValue): Markup {
	const [cx, cy] = [round(x), round(y)];
	if (measure === measures[0].key) return markup`<circle cx="${cx}" cy="${cy}" r="3"${look}/>`;
	if (measure === measures[1].key)
		return markup`<rect class="sign" x="${cx - 3}" y="${cy - 3}" width="6" height="6"${look}/>`;
	return markup`<path class="sign" d="M${cx} ${round(cy - 4)}l4 7h-8z"${look}/>`;
}
