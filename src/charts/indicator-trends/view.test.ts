import { describe, expect, test } from 'vitest';
import { indicatorFigures } from '../../../tests/fixtures/indicator-figures.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import type { IndicatorFigures } from '../indicator-figures.ts';
import { drawn } from './drawn.ts';
import { placeTrends } from './place.ts';
import type { TrendSeries, TrendState } from './series.ts';

const makeFigures = (change: Partial<IndicatorFigures> = {}) =>
	indicatorFigures({
		places: {
			de: [
				[2019, 4],
				[2020, 4.5],
				[2021, 4.6],
				[2022, 5, 'e'],
			],
			at: [
				[2019, 3],
				[2020, 3.1],
				[2021, 3.4],
				[2022, 'not-published'],
			],
			EU27_2020: [
				[2021, 4.2],
				[2022, 4.4],
			],
		},
		breaks: [{ year: 2021, note: 'New survey.' }],
		...change,
	});
const makeSeries = (...indicators: IndicatorFigures[]): TrendSeries => ({
	places: [
		{ id: 'at', name: 'Austria' },
		{ id: 'de', name: 'Germany' },
		{ id: 'li', name: 'Liechtenstein' },
	],
	indicators: indicators.length ? indicators : [makeFigures()],
});
const locale = localeOf(sourceLanguage);
const state = { indicator: 'ict-specialists-share', year: 2022, view: 'lines' as const, country: ['de'] };
const draw = (country: string[], series = makeSeries(), view: TrendState['view'] = 'lines') =>
	drawn.view(series, { ...state, country, view }, { base: '/sub/' }, locale);

describe('lines', () => {
	test('end where the series breaks, and the break has its name', () => {
		const { svg } = draw(['de']);
		const row = /<g class="line0" data-place="de">(.*?)<text/.exec(svg)?.[1] ?? '';
		expect(row.match(/<path d="M/g)).toHaveLength(2);
		expect(svg).toContain('>break 2021</text>');
	});

	test('highlight chosen countries with name and figure; all others are one thin path behind them', () => {
		const { svg } = draw(['de']);
		expect(svg).toContain('>Germany 5</text>');
		expect(svg).not.toContain('>Austria');
		expect(svg.match(/class="behind"/g)).toHaveLength(1);
	});

	test('are read by pointing near a figure, and by keys year by year', () => {
		const reading = drawn.reading?.(makeSeries(), state, locale, false);
		const textAt = (row: number, column: number) => reading?.at({ row, column })?.text;
		expect(reading).toMatchObject({ rows: 3, columns: 4 });
		expect(textAt(0, 2)).toContain('Germany, 2021: 4.6 (% of total employment) Break in the series.');
		expect(textAt(2, 1)).toBe('Austria, 2020: 3.1 (% of total employment)');
		expect(textAt(2, 3)).toBe('Austria, 2022: no figure here');
		const { x = 0, y = 0 } = reading?.at({ row: 2, column: 1 })?.box ?? {};
		expect(reading?.under(x + 10, y + 10)).toEqual({ row: 2, column: 1 });
		expect(reading?.under(0, 0)).toBeUndefined();
	});

	test('a sum of the EU is left to the table, an average is drawn', () => {
		expect(draw(['de']).svg).toContain('>EU (27) 4.4</text>');
		const sum = makeFigures({ places: { ...makeFigures().places, EU27_2020: [[2021, 900]] } });
		const { svg, rows } = draw(['de'], makeSeries(sum));
		expect(svg).not.toContain('EU (27)');
		expect(rows.flat(2)).toContain('900');
	});

	test('names at their ends keep clear of each other, and fit a phone', () => {
		const places = Object.fromEntries(['at', 'de', 'li'].map((id) => [id, [[2019, 4] as [number, number]]]));
		const { trends, width } = placeTrends(makeFigures({ places }), ['at', 'de', 'li'], ['at', 'de', 'li'], 328);
		const labels = trends.map(({ labelY = 0 }) => labelY).sort((a, b) => a - b);
		expect(Math.min(...labels.slice(1).map((y, i) => y - (labels[i] ?? 0)))).toBeGreaterThanOrEqual(13);
		expect(width).toBe(328);
	});
});

test('the sentence spans the last run without a break, and says who has no figures', () => {
	expect(draw(['de', 'li']).sentence).toBe(
		'2 countries with figures, in % of total employment. Last run without a break: Germany: 4.6 in 2021, 5 in 2022. Without figures here: Liechtenstein. All series break in 2021; nothing is joined across. Evidence: verified.',
	);
});

test('the table gives all figures, absent ones with their reason', () => {
	const { rows } = draw(['de']);
	expect(rows).toContainEqual([['Austria'], ['2022'], [{ text: 'not published', by: '' }], ['']]);
	expect(rows[0]?.[0]).toEqual(['Germany']);
});

describe('the address', () => {
	const address = addressFor(drawn, makeSeries(), locale);
	const read = (query: string) => address.read(new URLSearchParams(query));

	test('highlights countries, or none, and is empty for the default', () => {
		expect(read('country=at,de').state.country).toEqual(['at', 'de']);
		expect(read('country=none').state.country).toEqual([]);
		expect(address.write(read('').state).size).toBe(0);
		expect(address.write({ ...state, country: [] }).get('country')).toBe('none');
	});

	test('names what does not exist', () => {
		expect(read('indicator=<b>&country=at,uk').bad).toEqual(['<b>', 'uk']);
	});
});

test('a ranking has the highest first, and the EU among the countries', () => {
	const { svg, rows, finding } = draw(['at'], makeSeries(), 'ranking');
	expect([...svg.matchAll(/<text y="15"[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(['Germany', 'EU (27)']);
	expect(rows.every(([, year]) => year?.[0] === '2022')).toBe(true);
	expect(finding).toBe('2022: from 5 (Germany) to 5 (Germany), EU (27) 4.4; % of total employment.');
});

test('the tabs lead to the same choice on the map and back', () => {
	const tabs = drawn.tabs?.(makeSeries(), { ...state, country: ['at'], view: 'ranking' }, locale) ?? [];
	expect(tabs.map(({ address }) => address)).toEqual([
		'charts/indicator-map/?country=at',
		'charts/indicator-trends/?country=at',
		'charts/indicator-trends/?country=at&view=ranking',
		'charts/indicator-trends/?country=at&view=table',
	]);
	expect(tabs.find(({ current }) => current)?.label).toBe('Ranking');
});

test('text never becomes markup, and no style attribute meets the policy', () => {
	const series = { ...makeSeries(), places: [{ id: 'de', name: '<script>"x"' }] };
	expect(draw(['de'], series).svg).not.toMatch(/<script>|style=/);
});
