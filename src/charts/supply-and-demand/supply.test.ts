import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../model/catalogue.ts';
import { localeOf } from '../../words/site-locale.ts';
import { lastChange, toSupplySeries, viewsOf, type SupplySeries } from './series.ts';
import { renderSupplySvg } from './svg.ts';
import { supplySentence } from './view.ts';

const english = localeOf('en');
const record = (id: string, values: Record<string, [number, number][]>, breaks: object[] = []) => ({
	id,
	title: { en: id },
	unit: { en: 'people' },
	yearMeaning: { en: 'Year.' },
	status: 'verified',
	breaks,
	sources: [],
	observations: Object.entries(values).flatMap(([place, list]) =>
		list.map(([year, value]) => ({ place, year, value, source: 's' })),
	),
});
function makeSeries(): SupplySeries {
	const records = [
		record('ict-graduates', {
			EU27_2020: [
				[2014, 100],
				[2015, 150],
			],
			at: [
				[2014, 10],
				[2015, 12],
			],
		}),
		record(
			'ict-specialists',
			{
				EU27_2020: [
					[2019, 50],
					[2020, 55],
					[2021, 80],
					[2022, 88],
				],
			},
			[{ year: 2021, note: { en: 'New survey.' } }],
		),
		record('hard-to-fill-ict-vacancies', {
			EU27_2020: [
				[2014, 40],
				[2015, 38],
			],
			at: [
				[2014, 50],
				[2015, 60],
			],
		}),
	];
	const countries = ['at', 'li'].map((id) => ({ id, title: { en: id === 'at' ? 'Austria' : 'Liechtenstein' } }));
	return toSupplySeries({
		locale: english,
		catalogue: {
			countries: { all: countries, byId: new Map() },
			indicators: { all: records, byId: new Map(records.map((one) => [one.id, one])) },
		} as unknown as Catalogue,
	});
}
const draw = (series = makeSeries()) => renderSupplySvg(english, series, { base: '/sub/' });

describe('an index', () => {
	const specialists = makeSeries().rows[0]?.series[1];

	test('begins at 100 anew after a break: nothing is chained across', () => {
		expect(specialists?.runs.map((run) => run.map(({ year, index }) => [year, Math.round(index)]))).toEqual([
			[
				[2019, 100],
				[2020, 110],
			],
			[
				[2021, 100],
				[2022, 110],
			],
		]);
	});

	test('tells the change of the last run only', () => {
		expect(specialists && lastChange(specialists)).toMatchObject({ first: { year: 2021 }, change: 10 });
	});
});

test('a country without any figure has no panel; one without one measure says so', () => {
	expect(makeSeries().rows.map(({ name }) => name)).toEqual(['European Union (27 members)', 'Austria']);
	expect(draw()).toContain('specialists: no figure');
});

test('a page has a picture for each place, in letters of twelve pixels or more; a file has all in one', () => {
	const sizes = [...draw().matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
	expect(draw().match(/<svg /g)).toHaveLength(2);
	expect(renderSupplySvg(english, makeSeries(), { lines: [] }).match(/<svg /g)).toHaveLength(1);
});

test('panels are chosen by place, and each value has its name', () => {
	const svg = draw();
	expect(viewsOf('de')).toBe('de all some');
	expect(svg).toContain('data-country="at all"');
	expect(svg).toContain('<title>Austria, graduates 2015: 12, 120 where 2014 is 100</title>');
	expect(svg).toContain('graduates 2014–2015: +20 %');
});

test('the sentence compares each with itself, and ranks nobody', () => {
	expect(supplySentence(english, makeSeries())).toContain(
		'begins anew where its series breaks: specialists in 2021, for all. European Union (27 members): graduates 2014–2015: +50 %; specialists 2021–2022: +10 %; hard-to-fill vacancies 2014–2015: −5 %. In 1 of 1 country graduates grew while the share with hard-to-fill vacancies grew too.',
	);
});

test('text never becomes markup, and no style attribute meets the policy', () => {
	const series = makeSeries();
	const rows = series.rows.map((row) => ({ ...row, name: '<script>"x"' }));
	expect(draw({ ...series, rows })).not.toMatch(/<script>|style=/);
});
