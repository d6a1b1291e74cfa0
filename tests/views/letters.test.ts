import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/index.ts';
import { linksChart } from '../../src/charts/mapping-links/index.ts';
import { viewContext } from '../../src/site/view-context.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';
import { shownContent } from './shown-content.ts';

const { catalogue } = shownContent();
const context = viewContext({ catalogue, locale: localeOf(sourceLanguage), to: (address) => `/${address}` });

/** The smallest letters that can be read, in px. */
const least = 12;
/** How wide a drawing of each look is shown at least, in px: where there is less room the style sheet shows the other one. */
const shownWidths: Readonly<Record<string, number>> = { wide: 880, narrow: 328 };
/** Pictures in a grid have this in place of two drawings: `src/styles/charts/supply-and-demand.css`. */
const panelWidth = 272;

interface Written {
	text: string;
	/** In px of the drawing; none: that of the page around it. */
	size?: number;
}

/** What is written in a drawing, with the size that it or what it stands in gives it. */
function writtenIn(svg: string): Written[] {
	const sizes: (number | undefined)[] = [];
	const written: Written[] = [];
	for (const [, close, tag = '', rest = '', text = ''] of svg.matchAll(/<(\/?)([\w-]+)([^>]*)>([^<]*)/g)) {
		if (close) sizes.pop();
		else {
			const [, own] = /\sfont-size="([\d.]+)"/.exec(rest) ?? [];
			sizes.push(own === undefined ? sizes.at(-1) : Number(own));
		}
		const size = sizes.at(-1);
		if (tag !== 'title' && text.trim()) written.push({ text, ...(size === undefined ? {} : { size }) });
		if (rest.endsWith('/')) sizes.pop();
	}
	return written;
}

const drawings = [
	...charts.filter((chart): chart is Chart => 'sheet' in chart),
	...catalogue.mappings.all.map((set) => linksChart(context, set)),
].flatMap(({ id, sheet }) =>
	sheet(context).figures.flatMap(({ view = '', svg, narrow }) => [
		{ name: `${id} ${view}, wide`, drawing: svg },
		...(narrow === undefined ? [] : [{ name: `${id} ${view}, narrow`, drawing: narrow }]),
	]),
);

describe('every chart is drawn in letters that can be read, on a page and on a phone', () => {
	test.each(drawings)('$name', ({ drawing }) => {
		const isGrid = drawing.startsWith('<div class="panels">');
		const pictures = drawing.match(/<svg class="chart.*?<\/svg>/gs) ?? [];
		expect(pictures).not.toEqual([]);
		for (const svg of pictures) {
			const [, look = '', width = ''] = /^<svg class="chart ?(\w*)[^>]* width="(\d+)"/.exec(svg) ?? [];
			if (isGrid) expect(Number(width)).toBe(panelWidth);
			// One of another width is not made smaller, but moved.
			else if (look in shownWidths) expect(Number(width)).toBe(shownWidths[look]);
			const texts = writtenIn(svg);
			expect(texts).not.toEqual([]);
			expect(texts.filter(({ size = least }) => size < least)).toEqual([]);
			// Nothing makes them smaller within.
			expect([...svg.matchAll(/scale\(([\d.]+)/g)].filter(([, by]) => Number(by) < 1)).toEqual([]);
		}
	});

	test('and each has two drawings, or one that fits both', () => {
		const alone = drawings.filter(
			({ name, drawing }) =>
				name.endsWith('wide') &&
				!drawing.startsWith('<div class="panels">') &&
				!drawings.some((other) => other.name === name.replace('wide', 'narrow')),
		);
		expect(alone.map(({ name }) => name)).toEqual([]);
	});
});
