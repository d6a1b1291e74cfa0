import { extent } from 'd3-array';
import { runsOf, type IndicatorFigures, type Point } from '../indicator-figures.ts';
import { shorten } from '../label.ts';
import { markup, type Markup } from '../markup.ts';
import { axis, linear } from '../scale.ts';

/** A line with what stands at its end. */
export interface NamedPlace {
	id: string;
	/** Name and newest figure. */
	label: string;
	/** The country that the page is of, the EU, or the two of its neighbours that are closest; the others stay behind. */
	look?: 'own' | 'union' | 'first' | 'second' | undefined;
}

/** Drawn so narrow that its text can be read on a phone. */
const [width, height] = [328, 250];
const margin = { top: 10, right: 128, bottom: 22, left: 34 };
const labelGap = 15;
const round = (value: number) => Math.round(value * 10) / 10;

/** Beside their ends, pushed apart downwards, and back up where they would leave the picture. */
function pushApart(ends: readonly number[], top: number, bottom: number): number[] {
	const placed = ends.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
	placed.reduce((least, end) => (end.y = Math.max(end.y, least)) + labelGap, top);
	placed.reduceRight((most, end) => (end.y = Math.min(end.y, most)) - labelGap, bottom);
	return placed.sort((a, b) => a.i - b.i).map(({ y }) => y);
}

/** What stands at the end of a line: a square and a triangle tell the two closest apart without colour. */
function sign(look: NamedPlace['look'], x: number, y: number): Markup {
	if (look === 'first') return markup`<path class="sign" d="M${x - 3.5} ${y - 3.5}h7v7h-7z"/>`;
	if (look === 'second') return markup`<path class="sign" d="M${x} ${y - 4.5}l4.5 8h-9z"/>`;
	return markup`<circle cx="${x}" cy="${y}" r="3"/>`;
}

/** The lines of a country, its neighbours and the EU, each with its name at its end. `label` says the same in words. */
export function neighbourLines(figures: IndicatorFigures, places: readonly NamedPlace[], label: string): string {
	const lines = places
		.map((place) => ({ place, runs: runsOf(figures, place.id) }))
		.filter(({ runs }) => runs.length > 0);
	const points = lines.flatMap(({ runs }) => runs.flat());
	const [first = 0, last = 0] = extent(points, ({ year }) => year);
	const [, most = 0] = extent(points, ({ value }) => value);
	const [bottom, right] = [height - margin.bottom, width - margin.right];
	const { domain, ticks } = axis([0, most], 4);
	const x = linear([first, Math.max(last, first + 1)], [margin.left, right]);
	const y = linear(domain, [bottom, margin.top]);
	const at = ({ year, value }: Point) => `${round(x(year))} ${round(y(value))}`;
	const ends = lines.map(({ runs }) => runs.at(-1)?.at(-1));
	const labels = pushApart(
		ends.map((end) => (end ? y(end.value) : bottom)),
		margin.top,
		bottom,
	);
	const drawn = lines.map(({ place, runs }, i) => {
		const end = ends[i];
		const dots = runs.filter(({ length }) => length === 1).flat();
		const path = runs.filter(({ length }) => length > 1).map((run) => `M${run.map(at).join('L')}`);
		const lead = end && `M${at(end)}L${right + 8} ${round(labels[i] ?? 0)}`;
		return markup`<g class="${place.look ?? 'near'}"><path d="${path.join('')}"/><path class="lead" d="${lead ?? ''}"/>${[...dots, ...(end ? [end] : [])].map((dot) => sign(place.look, round(x(dot.year)), round(y(dot.value))))}<text x="${right + 11}" y="${round((labels[i] ?? 0) + 4)}">${shorten(place.label, 19)}</text></g>`;
	});
	const step = Math.max(1, Math.ceil((last - first) / 4));
	const years = Array.from({ length: last - first + 1 }, (_, i) => last - i).filter((_, i) => i % step === 0);
	return String(
		markup`<svg class="near-lines" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${ticks.map((tick) => markup`<path class="grid" d="M${margin.left} ${round(y(tick))}H${right}"/><text x="${margin.left - 5}" y="${round(y(tick) + 4)}" text-anchor="end">${tick}</text>`)}${years.map((year) => markup`<text x="${round(x(year))}" y="${height - 5}" text-anchor="middle">${year}</text>`)}${drawn.reverse()}</svg>`,
	);
}
