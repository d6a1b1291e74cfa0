import { expect, test } from 'vitest';
import type { CompetenceId } from '../schema/ids.ts';
import type { Sureness } from '../schema/outcome-words.ts';
import { agreementOf, readingOf } from './agreement.ts';
import { elsewhereFrom } from './compare/reading.ts';

const ids = (codes: string) =>
	codes
		.split(' ')
		.filter(Boolean)
		.map((code) => `e-cf-3.0/${code}` as CompetenceId);
/** A catalogue whose outcomes were coded twice: first, sureness, second. */
const catalogue = (codings: [string, Sureness, string][]) =>
	({
		qualifications: {
			all: [
				{
					kind: 'national',
					id: 'xx-test',
					outcomes: codings.map(([first, sureness, second], i) => ({
						id: `o${i + 1}`,
						doubleCoding: { first: ids(first), sureness, second: ids(second) },
					})),
				},
			],
		},
	}) as unknown as Parameters<typeof agreementOf>[0];

const coded = agreementOf(
	catalogue([
		['B.1', 'sure', 'B.1'],
		['B.1', 'sure', 'B.1'],
		['B.1 A.6', 'likely', 'A.6'],
		['', 'likely', ''],
		['C.3', 'open', ''],
		['C.3', 'open', 'C.3'],
	]),
);

test('counts the same main place, and any place in common', () => {
	expect(coded.all).toMatchObject({ outcomes: 6, same: 4, overlap: 5 });
	expect(coded.bySureness.sure).toMatchObject({ outcomes: 2, same: 2 });
	expect(coded.byArea.map(({ area, agreement }) => [area, agreement.same, agreement.outcomes])).toEqual([
		['B', 2, 3],
		['C', 1, 2],
		['outside', 1, 1],
	]);
});

test('AC1 takes off what chance would give', () => {
	// Places as used by both: B.1 5, A.6 1, outside 3, C.3 3, of 12. Chance: sum of p(1 - p) / 40.
	const chance = [5, 1, 3, 3].reduce((sum, times) => sum + (times / 12) * (1 - times / 12), 0) / 40;
	expect(coded.all.ac1).toBeCloseTo((4 / 6 - chance) / (1 - chance), 12);
});

test('the found shares are the probabilities, and disagreements lead where the second coder put them', () => {
	const reading = readingOf(coded);
	expect(reading.holds).toEqual({ sure: 1, likely: 0.5, open: 0.5 });
	expect(elsewhereFrom(reading, 'e-cf-3.0/B.1' as CompetenceId)(0.3)).toBe('e-cf-3.0/A.6');
	expect(elsewhereFrom(reading, 'e-cf-3.0/C.3' as CompetenceId)(0.9)).toBe('outside');
	// Of E.8 no disagreement is known: any of them may be.
	expect(elsewhereFrom(reading, 'e-cf-3.0/E.8' as CompetenceId)(0.1)).toBe('e-cf-3.0/A.6');
	expect(elsewhereFrom(reading, 'e-cf-3.0/E.8' as CompetenceId)(0.9)).toBe('outside');
});

test('nobody has coded twice: the words are taken for what they say', () => {
	const none = agreementOf(catalogue([]));
	expect(none.all).toEqual({ outcomes: 0, same: 0, overlap: 0 });
	expect(readingOf(none).holds).toEqual({ sure: 0.95, likely: 0.75, open: 0.5 });
});
