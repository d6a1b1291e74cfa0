import { describe, expect, test } from 'vitest';
import { basis, bridgeUnit, comparable } from '../../../tests/fixtures/comparables.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import type { QualificationSeries } from '../qualification-series.ts';
import { drawn } from './drawn.ts';
import { movesOf, type MoveState } from './series.ts';

const { joins, units } = basis('', [bridgeUnit('B.1@3', 6), bridgeUnit('C.1@3', 3)]);
const series: QualificationSeries = {
	qualifications: [
		{ ...comparable('joint', 'A.1@3'), title: 'Joint' },
		{ ...comparable('near', 'A.1@3 C.1@3'), title: 'Near', country: 'es' },
		{ ...comparable('far', 'A.1@3 B.1@3 E.9@2', { eqf: 6 }), title: 'Far', country: 'lv' },
		{ ...comparable('same', 'A.1@2'), title: 'Same', country: 'lv' },
		{ ...comparable('silent', ''), title: 'Silent', country: 'lv' },
	],
	countries: { es: 'Spain', lv: 'Latvia' },
	joins: Object.fromEntries(joins),
	units,
};
const state = (changes: Partial<MoveState> = {}): MoveState => ({
	from: 'joint',
	way: 'out',
	reach: 'full',
	...changes,
});
const idsOf = (changes?: Partial<MoveState>) => movesOf(series, state(changes))?.moves.map(({ other }) => other.id);
const locale = localeOf(sourceLanguage);
const address = addressFor(drawn, series, locale);
const asked = (query: string) => address.read(new URLSearchParams(query));
const draw = (changes: Partial<MoveState>) => drawn.view(series, state(changes), { base: '/sub/' }, locale);

describe('the moves from a qualification', () => {
	test('go to what units bridge in full, the fewest points first', () => {
		expect(idsOf()).toEqual(['same', 'near']);
		expect(movesOf(series, state())).toMatchObject({ beyond: 1, unknown: [{ id: 'silent' }] });
	});

	test('or to all that can be said, with what stays uncovered last', () => {
		expect(idsOf({ reach: 'all' })).toEqual(['same', 'near', 'far']);
	});

	test('of one country or one level', () => {
		expect(idsOf({ reach: 'all', country: 'lv' })).toEqual(['same', 'far']);
		expect(idsOf({ reach: 'all', eqf: 6 })).toEqual(['far']);
	});

	test('the other way round, from whom it can be reached', () => {
		expect(idsOf({ from: 'near', way: 'in' })).toEqual(['far', 'joint']);
	});

	test('are none where nothing is known', () => {
		expect(movesOf(series, state({ from: 'silent' }))).toMatchObject({ moves: [] });
		expect(draw({ from: 'silent' }).sentence).toContain('nothing can be said');
	});
});

describe('an address', () => {
	test('is read and written back', () => {
		const query = 'from=near&way=in&reach=all&country=lv&eqf=5';
		expect(asked(query)).toEqual({
			state: { from: 'near', way: 'in', reach: 'all', country: 'lv', eqf: 5 },
			bad: [],
		});
		expect(new URLSearchParams([...address.write(asked(query).state)]).toString()).toBe(query);
	});

	test('that asks for what is not there is told so', () => {
		expect(asked('from=gone&way=up&eqf=9&country=xx').bad).toEqual(['gone', 'up', 'xx', '9']);
		expect(asked('country=constructor').bad).toEqual(['constructor']);
		expect(asked('country=__proto__').state.country).toBeUndefined();
	});
});

test('picture and table say the same, and lead to the comparison', () => {
	const { svg, rows, sentence } = draw({ reach: 'all' });
	expect(rows).toHaveLength(3);
	expect(svg).toContain('href="/sub/compare/?q=joint,near"');
	expect(svg).toContain('6 points, 1 uncovered');
	expect(rows.at(-1)?.[7]).toEqual(['E.9 e-2']);
	expect(sentence).toContain('2 of 3 qualifications can be reached in full; 1 of them need no further unit');
});
