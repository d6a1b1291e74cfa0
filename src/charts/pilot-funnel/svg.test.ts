import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../model/catalogue.ts';
import { localeOf } from '../../words/site-locale.ts';
import { toFunnelSeries, type FunnelGroup, type FunnelSeries } from './series.ts';
import { placeFunnel } from './place.ts';
import { renderFunnelSvg } from './svg.ts';
import { funnelSentence } from './view.ts';

const figure = (stage: string, people: number, exactness = 'exact') => ({
	stage,
	people,
	exactness,
	text: { en: 'As reported.' },
	evidence: { status: 'verified', sources: ['s'] },
});
const english = localeOf('en');
const seriesOf = (...pilots: object[]) =>
	toFunnelSeries({
		locale: english,
		catalogue: {
			pilots: { all: pilots },
			edition: { project: { pilotTarget: { people: 120 } } },
		} as unknown as Catalogue,
	});
const total = {
	id: 'all',
	title: { en: 'All pilots' },
	kind: 'total',
	figures: [figure('certified', 100, 'at-least'), figure('certified', 150, 'about')],
};
const spain = {
	id: 'spain-b.3',
	title: { en: 'Spain, B.3' },
	kind: 'single',
	figures: [figure('passed', 20), figure('registered', 91), figure('attended', 45)],
};
const series = seriesOf(total, spain);
const onPage = renderFunnelSvg(english, series, { base: '/sub/' });

describe('the series', () => {
	test('single courses stand first, their stages in order, and nothing is added up', () => {
		expect(series.groups.map(({ pilot }) => pilot)).toEqual(['spain-b.3', 'all']);
		expect(series.groups[0]?.steps.map(({ people }) => people)).toEqual([91, 45, 20]);
		expect(series.groups[1]?.steps.every(({ shares }) => shares.length === 0)).toBe(true);
	});

	test('the scale holds the target even where no figure reaches it', () => {
		const placed = placeFunnel(seriesOf(spain), 880);
		expect(placed.targetX).toBeGreaterThan(placed.groups[0]?.steps[0]?.width ?? Infinity);
	});
});

describe('on a page', () => {
	test('a figure says its arithmetic, and an inexact one says so and has a broken frame', () => {
		expect(onPage).toContain('20/91 = 22 %, 20/45 = 44 %');
		expect(onPage).toContain('about 150');
		expect(onPage.match(/stroke-dasharray="4 3"/g)).toHaveLength(2);
	});

	test('the target stands beside the totals only', () => {
		expect(onPage.match(/target 120/g)).toHaveLength(1);
		expect(renderFunnelSvg(english, seriesOf(spain), { base: '/' })).not.toContain('target');
	});

	test('a pilot leads to its page, and one without figures says so', () => {
		expect(onPage).toContain('href="/sub/pilots/spain-b.3/"');
		const silent = seriesOf({ ...spain, figures: [] });
		expect(renderFunnelSvg(english, silent, { base: '/' })).toContain('no figure documented');
	});

	test('text never becomes markup, and no style attribute meets the policy', () => {
		const group = { ...(series.groups[0] as FunnelGroup), title: '<script>"x"' };
		const svg = renderFunnelSvg(english, { ...series, groups: [group] } satisfies FunnelSeries, { base: '/' });
		expect(svg).not.toContain('<script>');
		expect(svg).not.toContain('style=');
	});
});

test('the sentence writes out the divisions, sets the totals against the target and adds nothing', () => {
	expect(funnelSentence(english, series)).toBe(
		'Spain, B.3: 91 registered, 45 at the first session, 20 passed. Shares: at the first session: 45 of the 91 registered, 45/91 = 49 %; passed: 20 of the 91 registered, 20/91 = 22 %; passed: 20 of the 45 at the first session, 20/45 = 44 %. Against the target of 120 people for all pilots together: at least 100 certified, 100/120 = at least 83 %; about 150 certified, 150/120 = about 125 %. The totals are not added to single courses: the people of a course are among those of the totals.',
	);
	expect(funnelSentence(english, seriesOf())).toBe('No pilot is documented with figures.');
});

test('standing alone it carries its provenance and its colours, and no links', () => {
	const svg = renderFunnelSvg(english, series, { lines: ['As reported', 'https://example.org/'] });
	expect(svg).toContain('>https://example.org/</text>');
	expect(svg).toContain('fill="#1b1f24"');
	expect(svg).not.toContain('href=');
});
