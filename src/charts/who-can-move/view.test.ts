import { describe, expect, test } from 'vitest';
import type { PairFigures } from '../../model/compare/pairs.ts';
import type { QualificationId } from '../../schema/ids.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { toPairTable, type ChartQualification, type QualificationSeries } from '../qualification-series.ts';
import { drawn } from './drawn.ts';
import { movesOf, type MoveState } from './series.ts';

const make = (title: string, change: Partial<ChartQualification> = {}): ChartQualification => ({
	id: title.toLowerCase() as QualificationId,
	title,
	eqf: 5,
	basis: 'outcomes',
	...change,
});
const qualifications = [
	make('Joint', { basis: 'units' }),
	make('Near', { country: 'es' }),
	make('Far', { country: 'lv', eqf: 6 }),
	make('Same', { country: 'lv' }),
	make('Silent', { country: 'lv', basis: 'none' }),
];
const figures = (word: PairFigures['word'], coverage: number, holds: number, high = coverage): PairFigures => ({
	word,
	coverage,
	low: coverage,
	high,
	holds,
});
/** What Joint covers of the others, and what they cover of it. */
const known: Record<string, PairFigures> = {
	'0 1': figures('part', 0.5, 700),
	'0 2': figures('little', 0.1, 990),
	'0 3': figures('most', 0.9, 950),
	'1 0': figures('most', 0.8, 870, 1),
	'2 0': figures('part', 0.6, 900),
	'3 0': figures('most', 0.75, 600),
	'2 1': figures('part', 0.45, 880),
	'3 1': figures('most', 0.85, 810),
};
const series: QualificationSeries = {
	qualifications,
	countries: { es: 'Spain', lv: 'Latvia' },
	...toPairTable(qualifications.length, (from, to) => {
		if (from === to) return undefined;
		if (from === 4 || to === 4) return { word: 'not-enough-evidence' };
		return known[`${from} ${to}`] ?? figures('little', 0, 1000);
	}),
};
const state = (changes: Partial<MoveState> = {}): MoveState => ({
	from: 'joint',
	way: 'out',
	reach: 'part',
	...changes,
});
const idsOf = (changes?: Partial<MoveState>) => movesOf(series, state(changes))?.moves.map(({ other }) => other.id);
const locale = localeOf(sourceLanguage);
const address = addressFor(drawn, series, locale);
const asked = (query: string) => address.read(new URLSearchParams(query));
const draw = (changes: Partial<MoveState> = {}) => drawn.view(series, state(changes), { base: '/sub/' }, locale);

describe('the moves from a qualification', () => {
	test('go to what its holder covers mostly or in part, what is covered most first', () => {
		expect(idsOf()).toEqual(['same', 'near']);
		expect(movesOf(series, state())).toMatchObject({ beyond: 1, unknown: [{ id: 'silent' }] });
	});

	test('of one word, strength, country or level', () => {
		expect(idsOf({ reach: 'most' })).toEqual(['same']);
		expect(idsOf({ reach: 'all' })).toEqual(['same', 'near', 'far']);
		expect(idsOf({ holds: 80 })).toEqual(['same']);
		expect(idsOf({ country: 'es' })).toEqual(['near']);
		expect(idsOf({ eqf: 6 })).toEqual([]);
	});

	test('the other way round, by what the others cover of it', () => {
		expect(idsOf({ way: 'in' })).toEqual(['near', 'same', 'far']);
	});

	test('are none where nothing was read', () => {
		expect(movesOf(series, state({ from: 'silent' }))).toMatchObject({ moves: [] });
		expect(draw({ from: 'silent' }).sentence).toContain('nothing can be said');
	});
});

test('the moves of a country are the best of any of its qualifications, and do not lead into it', () => {
	const view = movesOf(series, state({ from: 'lv' }));
	expect(view?.moves.map(({ other, own }) => [other.id, own.id])).toEqual([
		['near', 'same'],
		['joint', 'same'],
	]);
	expect(draw({ from: 'lv' }).title).toBe('Where a holder of any qualification of Latvia can move');
});

describe('an address', () => {
	test('is read and written back', () => {
		const query = 'from=near&way=in&reach=most&holds=80&country=lv&eqf=5';
		expect(asked(query)).toEqual({
			state: { from: 'near', way: 'in', reach: 'most', holds: 80, country: 'lv', eqf: 5 },
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

describe('picture, sentence and table', () => {
	test('say the same, and lead to the comparison in the direction that is shown', () => {
		const { svg, rows, sentence } = draw({ way: 'in' });
		expect(rows).toHaveLength(3);
		expect(svg).toContain('href="/sub/compare/?q=near,joint"');
		expect(svg).toContain(
			'Near (Spain) covers of Joint: most of it, 80 %; holds in 87 of 100; at most 100 %, with what was not read',
		);
		expect(rows[0]?.[3]).toEqual([
			{ text: 'most of it, 80 %; holds in 87 of 100; at most 100 %, with what was not read', by: 0.8 },
		]);
		expect(sentence).toContain('holders of 2 cover most of it (1 of them firmly) and of 1 part of it (1 firmly)');
	});

	test('show what does not hold often without a body', () => {
		expect(draw().svg.match(/class="cell bar open"/g)).toHaveLength(1);
		expect(draw({ holds: 80 }).svg).not.toContain(' open"');
	});
});
