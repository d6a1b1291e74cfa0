import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../model/catalogue.ts';
import { localeOf } from '../../words/site-locale.ts';
import { fitLine, gapOf, toDecadeTargets, type DecadeTarget } from './series.ts';
import { renderDecadeSvg } from './svg.ts';
import { decadeSentence } from './view.ts';

const english = localeOf('en');
const point = (year: number, value: number) => ({ year, value });
const makeTarget = (change: Partial<DecadeTarget> = {}): DecadeTarget => ({
	indicator: 'basic-digital-skills',
	title: 'People with at least basic digital skills',
	unit: '% of people',
	address: 'indicators/basic-digital-skills/',
	status: 'verified',
	breaks: [],
	year: 2030,
	value: 80,
	text: '80% by 2030.',
	own: {
		place: 'EU27_2020',
		runs: [[point(2021, 54), point(2023, 56), point(2025, 58)]],
		newest: point(2025, 58),
		projection: { from: 2021, to: 2025, figures: 3, perYear: 1, value: 63, start: 58 },
	},
	countries: [
		{ place: 'mk', name: 'North Macedonia', runs: [[point(2021, 30)], [point(2025, 29)]], newest: point(2025, 29) },
		{
			place: 'nl',
			name: 'Netherlands',
			runs: [[point(2021, 79), point(2023, 83), point(2025, 84)]],
			newest: point(2025, 84),
			projection: { from: 2021, to: 2025, figures: 3, perYear: 1.25, value: 90.7, start: 84.5 },
		},
	],
	...change,
});
const draw = (target = makeTarget()) => renderDecadeSvg(english, target, { base: '/sub/' });

test('a line is fitted by least squares', () => {
	const { perYear, at } = fitLine([point(2021, 1), point(2022, 2), point(2023, 6)]);
	expect(perYear).toBeCloseTo(2.5);
	expect(at(2030)).toBeCloseTo(3 + 2.5 * 8);
});

describe('the projection', () => {
	const indicator = {
		id: 'ict-specialists',
		title: { en: 'Specialists' },
		unit: { en: 'thousand persons' },
		yearMeaning: { en: 'Year.' },
		range: { min: 0, max: 30000 },
		sources: [],
		status: 'verified',
		breaks: [{ year: 2021, note: { en: 'New survey.' } }],
		target: { year: 2030, value: 20000, place: 'EU27_2020', text: { en: '20 million.' }, sources: [] },
		observations: [7000, 7500, 8000, 8900, 9300, 9700].map((value, i) => ({
			place: 'EU27_2020',
			year: 2018 + i,
			value,
			source: 's',
		})),
	};
	const read = (change: object) =>
		toDecadeTargets({
			locale: english,
			catalogue: {
				countries: { all: [], byId: new Map() },
				indicators: { all: [{ ...indicator, ...change }], byId: new Map() },
			} as unknown as Catalogue,
		});

	test('goes by the figures after the last break only', () => {
		const [target] = read({});
		expect(target?.own.projection).toMatchObject({ from: 2021, to: 2023, figures: 3, perYear: 400 });
		expect(target?.own.projection?.value).toBeCloseTo(12500);
		expect(gapOf(target?.own ?? makeTarget().own, target ?? makeTarget())).toBe(-7500);
		expect(target?.countries).toEqual([]);
	});

	test('is not made from two figures, and an indicator without target is left out', () => {
		expect(read({ observations: indicator.observations.slice(0, 5) })[0]?.own).not.toHaveProperty('projection');
		expect(read({ target: undefined })).toEqual([]);
	});
});

test('the sentence states method, distance, and where nothing is projected', () => {
	expect(decadeSentence(english, makeTarget())).toBe(
		"80% by 2030. European Union (27 members, from 2020): 58 in 2025 (% of people), 72.5 % of the target of 80. A straight line fitted by least squares to the 3 figures of 2021 to 2025, the last ones without a break, changes by +1 a year and stands at 63 in 2030: 17 short of the target. It is arithmetic, not a forecast. The target is the EU's, not that of a country; the line of 1 of 1 country reaches that share by 2030. No line is drawn where there are fewer than 3 figures without a break: North Macedonia. Evidence of the figures: verified.",
	);
});

test('a country without a line says so in the picture, and every value has its name', () => {
	const svg = draw();
	expect(svg).toContain('>29 (no line)</text>');
	expect(svg).toContain('<title>North Macedonia: not projected, fewer than three figures without a break (1)</title>');
	expect(svg).toContain('<title>Netherlands, 2025: 84 (% of people)</title>');
	expect(svg).toContain('<title>Target for 2030: 80 (% of people)</title>');
});

test('countries stand by their newest figure, the highest first', () => {
	const svg = draw();
	expect(svg.indexOf('data-place="nl"')).toBeLessThan(svg.indexOf('data-place="mk"'));
	expect(svg).toContain('href="/sub/countries/nl/"');
});

test('text never becomes markup, and no style attribute meets the policy', () => {
	const [country] = makeTarget().countries;
	const target = makeTarget({ unit: '<b>', countries: country ? [{ ...country, name: '<script>"x"' }] : [] });
	expect(draw(target)).not.toMatch(/<script>|<b>|style=/);
});
