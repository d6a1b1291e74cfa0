import { describe, expect, test } from 'vitest';
import { localeOf } from '../../words/site-locale.ts';
import { answeredBy, type CoverageColumn, type CoverageRow, type CoverageSeries } from './series.ts';
import { renderCoverageSvg } from './svg.ts';
import { coverageSentence } from './view.ts';

const english = localeOf('en');
const makeColumn = (change: Partial<CoverageColumn> = {}): CoverageColumn => ({
	requirement: 'cloud',
	title: 'Cloud',
	address: 'requirements/cloud/',
	outcomes: 3,
	units: 1,
	gap: false,
	...change,
});
const makeRow = (change: Partial<CoverageRow> = {}): CoverageRow => ({
	unit: 'b.3-e2',
	code: 'B.3',
	level: 2,
	title: 'Testing',
	area: 'build',
	address: 'learning-units/b.3-e2/',
	answers: [['o2', 'o5', 'o7'], []],
	...change,
});
const social = makeColumn({
	requirement: 'social',
	title: 'Social',
	address: 'requirements/social/',
	outcomes: 2,
	units: 1,
	gap: true,
});
const makeSeries = (change: Partial<CoverageSeries> = {}): CoverageSeries => ({
	columns: [makeColumn(), social],
	rows: [makeRow(), makeRow({ unit: 'c.4-e2', code: 'C.4', area: 'run', answers: [[], []] })],
	outcomes: 16,
	answering: 5,
	...change,
});
const onPage = renderCoverageSvg(english, makeSeries(), { base: '/sub/' });

describe('on a page', () => {
	test('a cell counts the outcomes, leads to the first of them and names them', () => {
		expect(onPage).toContain('href="/sub/learning-units/b.3-e2/#o2"');
		expect(onPage).toContain('<title>B.3 e-2, Cloud: 3 of its outcomes (o2, o5, o7)</title>');
		expect(onPage).toContain('<title>B.3 e-2, Social: no outcome</title>');
	});

	test('a gap of the whole scheme has a sign and the word, and no other total has', () => {
		expect(onPage.match(/2 ! gap/g)).toHaveLength(1);
		expect(onPage).toContain('Social: gap, 2 outcomes');
		expect(onPage).toContain('href="/sub/requirements/social/"');
	});

	test('a unit without an answer keeps its row and can be asked for', () => {
		expect(onPage).toContain('data-requirement="none"');
		expect(onPage).toContain('<title>C.4 e-2, Cloud: no outcome</title>');
		expect(answeredBy(makeRow(), makeSeries().columns)).toBe('cloud');
	});

	test('the row of totals is not counted and no filter hides it', () => {
		expect(onPage).toContain('<g class="row" data-uncounted=""');
	});

	test('for a phone names the requirement in each field, and says where there is none', () => {
		const svg = renderCoverageSvg(english, makeSeries(), { base: '/sub/', narrow: true });
		expect(svg).toContain('>Cloud <tspan font-weight="700">3</tspan></text>');
		expect(svg).toContain('<title>C.4 e-2: none of them</title>');
		expect(svg).not.toContain('Social: no outcome');
	});

	test('text never becomes markup, and no style attribute meets the policy', () => {
		const series = makeSeries({ columns: [makeColumn({ title: '<script>"x"' })], rows: [makeRow()] });
		const svg = renderCoverageSvg(english, series, { base: '/' });
		expect(svg).not.toContain('<script>');
		expect(svg).not.toContain('style=');
	});
});

test('the sentence says how many outcomes answer which requirement, and which are gaps', () => {
	expect(coverageSentence(english, makeSeries())).toBe(
		'5 of the 16 learning outcomes in 2 units answer at least one of the 2 requirements: Cloud 3, Social 2. Social is a gap: fewer than 3 outcomes in the whole scheme answer it. One unit answers none of them.',
	);
	expect(coverageSentence(english, makeSeries({ columns: [makeColumn()] }))).toContain(
		'None of the requirements is a gap',
	);
});

test('standing alone it carries its provenance, its colours and no links', () => {
	const svg = renderCoverageSvg(english, makeSeries(), { lines: ['Counted', 'https://example.org/'] });
	expect(svg).toContain('>https://example.org/</text>');
	expect(svg).toContain('fill="#127e57"');
	expect(svg).not.toContain('href=');
});
