import { describe, expect, test } from 'vitest';
import { competence } from '../../../tests/fixtures/comparables.ts';
import type { QualificationId } from '../../schema/ids.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { drawn } from './drawn.ts';
import { mostShown, tasksOf, type SettleSeries, type SettleState } from './series.ts';

const series: SettleSeries = {
	qualifications: [
		{ id: 'lv-coder' as QualificationId, title: 'Coder', country: 'lv' },
		{ id: 'es-tester' as QualificationId, title: 'Tester', country: 'es' },
	],
	countries: { lv: 'Latvia', es: 'Spain' },
	competences: { [competence('B.1')]: { code: 'B.1', title: 'Application Development', area: 'build' } },
	tasks: [
		{ kind: 'open-list', of: 1, pairs: 40 },
		{ kind: 'assignments', of: 0, competence: competence('B.1'), pairs: 20, gain: 2400 },
		{ kind: 'hours', of: 0, pairs: 10 },
		{ kind: 'assignments', of: 1, competence: competence('B.1'), pairs: 1, gain: 300 },
	],
};
const locale = localeOf(sourceLanguage);
const address = addressFor(drawn, series, locale);
const asked = (query: string) => address.read(new URLSearchParams(query));
const draw = (state: SettleState, narrow = false) => drawn.view(series, state, { base: '/sub/', narrow }, locale);
const pairsOf = (state: SettleState) => tasksOf(series, state).shown.map(({ pairs }) => pairs);

describe('what would settle most pairs', () => {
	test('is shown of one kind or of all, and of one country', () => {
		expect(pairsOf({ kind: 'assignments' })).toEqual([20, 1]);
		expect(pairsOf({ kind: 'all' })).toEqual([40, 20, 10, 1]);
		expect(pairsOf({ kind: 'all', country: 'lv' })).toEqual([20, 10]);
	});

	test('is cut where nobody would read on, and says of how many', () => {
		const many = {
			...series,
			tasks: Array.from({ length: 1200 }, () => ({ kind: 'hours', of: 0, pairs: 2 }) as const),
		};
		expect(tasksOf(many, { kind: 'hours' }).shown).toHaveLength(mostShown);
		expect(drawn.shown(many, { kind: 'hours' }, locale)).toBe(`${mostShown} of 1,200 shown.`);
	});
});

describe('an address', () => {
	test('is read and written back', () => {
		expect(asked('kind=open-list&country=lv')).toEqual({ state: { kind: 'open-list', country: 'lv' }, bad: [] });
		expect([...address.write(asked('kind=open-list&country=lv').state)]).toEqual([
			['kind', 'open-list'],
			['country', 'lv'],
		]);
		expect(asked('')).toEqual({ state: { kind: 'assignments' }, bad: [] });
	});

	test('that asks for what is not there is told so', () => {
		expect(asked('kind=luck&country=__proto__')).toEqual({
			state: { kind: 'assignments' },
			bad: ['luck', '__proto__'],
		});
	});
});

describe('picture, finding and table', () => {
	test('say the same, and lead to the qualification', () => {
		const { svg, rows, finding } = draw({ kind: 'assignments' });
		expect(finding).toBe(
			'Deciding which outcomes of Coder (Latvia) belong to B.1 Application Development would make 20 pairs surer.',
		);
		expect(svg).toContain('href="/sub/qualifications/lv-coder/"');
		expect(svg).toContain('Tester (Spain). Decide on B.1 Application Development: 1 pair<');
		expect(svg).toContain('class="row build"');
		expect(rows[0]?.slice(2)).toEqual([
			['Decide on B.1 Application Development'],
			[{ text: '20', by: 20 }],
			[{ text: '12', by: 120 }],
		]);
	});

	test('a bar is as long as its pairs are many, on both drawings', () => {
		for (const narrow of [false, true]) {
			const widths = [...draw({ kind: 'assignments' }, narrow).svg.matchAll(/<rect x="\d+" y="\d+" width="(\d+)"/g)];
			const [longest = 0, least = 0] = widths.map(([, width]) => Number(width));
			expect(longest / least).toBeCloseTo(20, 0);
		}
	});

	test('of a long name the title is cut, and the country stays', () => {
		const [first, ...others] = series.qualifications;
		const long = { ...series, qualifications: [{ ...first, title: 'Coder '.repeat(30) }, ...others] } as SettleSeries;
		const { svg } = drawn.view(long, { kind: 'assignments' }, { base: '/', narrow: true }, locale);
		expect(svg).toMatch(/>Coder Coder [^<]*… \(Latvia\)<\/text>/);
	});

	test('where nothing is left to settle, that is said', () => {
		const { finding, svg, rows } = draw({ kind: 'open-list', country: 'lv' });
		expect(rows).toEqual([]);
		expect(svg).toContain(finding);
	});
});
