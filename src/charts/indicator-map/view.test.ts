import { describe, expect, test } from 'vitest';
import { indicatorFigures } from '../../../tests/fixtures/indicator-figures.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { toMapGeometry } from '../europe/geometry.ts';
import { naturalEarth } from '../europe/regions.ts';
import type { IndicatorFigures } from '../indicator-figures.ts';
import { placeTiles } from './place.ts';
import { drawn } from './drawn.ts';
import { classBounds, classOf, type MapSeries } from './series.ts';
import { classTexts } from './svg.ts';

const ids = Object.keys(naturalEarth);
const makeFigures = (change: Partial<IndicatorFigures> = {}) =>
	indicatorFigures({
		status: 'partly-verified',
		places: {
			at: [
				[2020, 4],
				[2021, 4.5],
			],
			mt: [[2021, 5.25, 'e']],
			pl: [
				[2021, 'not-published'],
				[2022, 3.6],
			],
			EU27_2020: [[2021, 4.4]],
		},
		breaks: [{ place: 'at', year: 2021, note: 'New survey.' }],
		...change,
	});
const makeSeries = (change: Partial<MapSeries> = {}): MapSeries => ({
	places: [
		{ id: 'at', name: 'Austria' },
		{ id: 'mt', name: 'Malta' },
		{ id: 'pl', name: 'Poland' },
		{ id: 'xk', name: 'Kosovo' },
	],
	indicators: [
		makeFigures(),
		makeFigures({ id: 'ict-graduates', title: 'Graduates', places: { at: [[2019, 1200]] }, breaks: [] }),
	],
	...change,
});
const locale = localeOf(sourceLanguage);
const geometry = toMapGeometry();
const state = { indicator: 'ict-specialists-share', year: 2021, view: 'map' as const, country: ['at'] };
const draw = (change: Partial<MapSeries> = {}, view: 'map' | 'grid' = 'map') =>
	drawn.view(makeSeries({ geometry, ...change }), { ...state, view }, { base: '/sub/' }, locale);

const drawAlone = (view: 'map' | 'grid') =>
	drawn.view(makeSeries({ geometry }), { ...state, view }, { lines: ['https://example.org/'] }, locale).svg;

describe('the grid', () => {
	test('gives each country one tile of the same size, and fits a phone', () => {
		const { rows, tile } = placeTiles([...ids, 'zz'], 328);
		expect(
			rows
				.flat()
				.map(({ id }) => id)
				.sort(),
		).toEqual([...ids, 'zz'].sort());
		expect(Math.max(...rows.flat().map(({ x }) => x + tile.width))).toBeLessThanOrEqual(328.1);
	});

	test('shows code and value of small countries', () => {
		const { svg } = draw({}, 'grid');
		expect(svg).toContain('>MT</text>');
		expect(svg).toContain('>5.25</text>');
	});
});

describe('what is shown', () => {
	test.each(['map', 'grid'] as const)('as %s: a missing figure is hatched and says why', (shape) => {
		const { svg } = draw({}, shape);
		expect(svg).toContain('<title>Poland, 2021: no figure (not published)</title>');
		expect(svg).toContain('<title>Kosovo, 2021: no figure here</title>');
		expect(svg.match(/class="cell missing"/g)).toHaveLength(2);
		expect(svg).toContain('fill="url(#no-figure)"');
		expect(drawAlone(shape)).toContain('>no figure</text>');
	});

	test('a break and flags are said, in picture, sentence and table', () => {
		const { svg, sentence, rows } = draw({}, 'grid');
		expect(svg).toContain('4.5\u00a0b');
		expect(svg).toContain('(% of total employment) Break in the series. New survey.</title>');
		expect(svg).toContain('Flags: estimated.');
		expect(sentence).toContain('not to be compared with the years before, for Austria');
		expect(rows.map((row) => row.at(-1))).toContainEqual(['New survey.']);
	});

	test('the sentence tells range, EU and evidence', () => {
		expect(draw().sentence).toBe(
			'Of 4 countries 2 have a figure for 2021, in % of total employment: from 4.5 (Austria) to 5.25 (Malta). European Union (27 members, from 2020): 4.4. The series breaks in this year, and is not to be compared with the years before, for Austria. Evidence: partly verified.',
		);
	});

	test('text never becomes markup, and no style attribute meets the policy', () => {
		const { svg } = draw({ places: [{ id: 'at', name: '<script>"x"' }] });
		expect(svg).not.toMatch(/<script>|style=/);
	});
});

describe('classes', () => {
	test('are the same in every year, and say their numbers', () => {
		const places = { at: Array.from({ length: 100 }, (_, i): [number, number] => [1990 + i, i]) };
		const bounds = classBounds(makeFigures({ places }));
		expect(bounds).toEqual([20, 40, 60, 80]);
		expect([0, 20, 99].map((value) => classOf(bounds, value))).toEqual([0, 1, 4]);
		expect(classTexts(bounds, locale)).toEqual([
			'below 20',
			'20 to below 40',
			'40 to below 60',
			'60 to below 80',
			'80 and above',
		]);
	});

	test('are explained beside a picture on a page, and within one that stands alone', () => {
		const { key, svg } = draw();
		expect(key?.at(0)).toEqual({ look: 'c0', text: 'below 4' });
		expect(key?.at(-1)).toEqual({ look: 'missing', text: 'no figure' });
		expect(svg).not.toContain('below 4');
		expect(drawAlone('map')).toContain('>below 4</text>');
	});

	test('are one where all figures are the same', () => {
		expect(classBounds(makeFigures({ places: { at: [[2020, 3]] } }))).toEqual([]);
	});
});

describe('the address', () => {
	const address = addressFor(drawn, makeSeries(), locale);
	const read = (query: string) => address.read(new URLSearchParams(query));

	test('chooses indicator, year and shape; the default is the newest full year of the first', () => {
		expect(read('').state).toEqual({ ...state, year: 2022, country: ['pl'] });
		expect(read('indicator=ict-graduates&view=grid').state).toEqual({
			indicator: 'ict-graduates',
			year: 2019,
			view: 'grid',
			country: ['pl'],
		});
		expect([...address.write({ ...state, year: 2020, country: ['pl'] })]).toEqual([['year', '2020']]);
	});

	test('names what does not exist', () => {
		expect(read('indicator=<b>&year=1066&view=globe').bad).toEqual(['<b>', '1066', 'globe']);
		expect(read('year=2020.0').bad).toEqual(['2020.0']);
	});
});
