import { describe, expect, test } from 'vitest';
import { localeOf } from '../../words/site-locale.ts';
import type { OverviewRow, OverviewSeries } from './series.ts';
import { renderOverviewSvg } from './svg.ts';

const makeRow = (change: Partial<OverviewRow> = {}): OverviewRow => ({
	code: 'B.3',
	title: 'Testing',
	area: 'build',
	levels: [1, 2, 3],
	newLevels: [],
	units: {},
	address: 'competences/e-cf-4.0/b.3/',
	...change,
});
const makeSeries = (...rows: OverviewRow[]): OverviewSeries => ({ edition: '4.0', rows });
const english = localeOf('en');
const onPage = (...rows: OverviewRow[]) => renderOverviewSvg(english, makeSeries(...rows), { base: '/sub/' });

describe('on a page', () => {
	test('a level with a unit, a profile or neither is told apart by sign and in words', () => {
		const svg = onPage(makeRow({ profile: 'b.3', units: { 3: 'b.3-e3' } }), makeRow({ code: 'B.4', levels: [1] }));
		expect(svg).toContain('<title>B.3, e-3: learning unit</title>');
		expect(svg).toContain('<title>B.3, e-1: profile, no unit yet</title>');
		expect(svg).toContain('<title>B.4, e-1: defined in the e-CF</title>');
		expect(svg.match(/●/g)).toHaveLength(1);
		expect(svg.match(/○/g)).toHaveLength(2);
	});

	test('a row leads to its competence below the base', () => {
		expect(onPage(makeRow())).toContain('href="/sub/competences/e-cf-4.0/b.3/"');
	});

	test('changes between the editions are said in words', () => {
		expect(onPage(makeRow({ change: 'new' }))).toContain('>new</text>');
		expect(onPage(makeRow({ change: 'moved', formerCode: 'D.12' }))).toContain('>was D.12</text>');
		expect(onPage(makeRow({ newLevels: [3] }))).toContain('e-3: defined in the e-CF, level new in 4.0');
	});

	test('a long title leaves room for the mark beside it', () => {
		const title = 'Information Systems and Business Strategy Alignment';
		const svg = onPage(makeRow({ title, change: 'renamed' }));
		const [, titleX = ''] = /<tspan x="(\d+)">Info/.exec(svg) ?? [];
		const [, markX = ''] = /<text x="(\d+)"[^>]*>renamed/.exec(svg) ?? [];
		expect(Number(markX) - Number(titleX)).toBeGreaterThan(title.length * 7.2);
	});

	test('text never becomes markup, and no style attribute meets the policy', () => {
		const svg = onPage(makeRow({ title: '<script>"x"' }));
		expect(svg).not.toContain('<script>');
		expect(svg).not.toContain('style=');
	});
});

test('standing alone it carries its provenance and its colours', async () => {
	const svg = renderOverviewSvg(english, makeSeries(makeRow({ profile: 'b.3', units: { 3: 'b.3-e3' } })), {
		lines: ['Source: a handbook', 'Version 0.1.0, CC-BY-4.0', 'https://example.org/charts/e-cf-overview/'],
	});
	await expect(svg).toMatchFileSnapshot('./svg.test.snapshot.svg');
});
