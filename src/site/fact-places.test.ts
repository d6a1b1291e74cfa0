import { describe, expect, test } from 'vitest';
import { placesOf } from './fact-places.ts';
import { muted, text, type Fact } from './view.ts';

const fact = (term: string, value: Fact['values'][number], at?: Fact['at']): Fact => ({
	term,
	values: [value],
	...(at ? { at } : {}),
});
const terms = (facts: readonly Fact[]) => facts.map(({ term }) => term);

describe('facts of a record stand', () => {
	test('where their view puts them, and among the details where it says nothing', () => {
		const placed = placesOf([
			fact('Status', [text('proposed')], 'state'),
			fact('EQF', [text('4')], 'strip'),
			fact('Awarded by', [text('a ministry')]),
			fact('Code', [text('123')], 'identifiers'),
		]);
		expect(Object.values(placed).map(terms)).toEqual([['Status'], ['EQF'], ['Awarded by'], ['Code']]);
	});

	test('among the details where they are too long to be read at a glance', () => {
		const { strip, details } = placesOf([
			fact('Length', [text('two years of school, then one at a place of work')], 'strip'),
		]);
		expect([terms(strip), terms(details)]).toEqual([[], ['Length']]);
	});

	test('in the strip with the reason why they are empty, and below with the note on it', () => {
		const reason = { text: 'not published', as: 'absent' as const };
		const noted = [reason, muted(': The order names no credits.')];
		const { strip, details } = placesOf([fact('Length', [reason], 'strip'), fact('Credits', noted, 'strip')]);
		expect(strip.map(({ values }) => values)).toEqual([[[reason]], [[reason]]]);
		expect(details).toEqual([{ term: 'Credits', values: [noted], at: 'strip' }]);
	});
});
