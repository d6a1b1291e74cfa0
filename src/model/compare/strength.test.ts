import { describe, expect, test } from 'vitest';
import { basis, profile } from '../../../tests/fixtures/comparables.ts';
import { figuresOf } from './pairs.ts';
import { worldCount } from './worlds.ts';

const holds = (a: string, b: string) => figuresOf(profile('a', a), profile('b', b), basis()).holds ?? 0;
/** Three standard errors of a share of the worlds. */
const near = (share: number) => 3 * Math.sqrt((share * (1 - share)) / worldCount) * worldCount;

test('what is certain holds in every world', () => {
	expect(holds('B.1:100!', 'B.1:100!')).toBe(worldCount);
});

describe('of one outcome against a certain demand', () => {
	// It stays where it is with the probability of its word; elsewhere it shows nothing of what is asked.
	test.each([
		['sure', 'B.1:100', 0.95],
		['likely', 'B.1:100?', 0.75],
		['open', 'B.1:100??', 0.5],
	])('%s', (_, a, probability) => {
		expect(Math.abs(holds(a, 'B.1:100!') - probability * worldCount)).toBeLessThan(near(probability));
	});
});

test('two likely outcomes of half the room each are whole when one of them holds, and the word changes when neither does', () => {
	// Whole needs 50 of 100: 1 - 0.25 * 0.25.
	expect(Math.abs(holds('B.1:50? B.1:50?', 'B.1:100!') - 0.9375 * worldCount)).toBeLessThan(near(0.9375));
});

test('the demand of B is played through as well', () => {
	// An open outcome of B leads half the time elsewhere: to B.2, which A has not, or outside the e-CF, where all is covered.
	// So it is whole in half of the worlds, little in a quarter, and in a quarter nothing is asked.
	const { worlds } = figuresOf(profile('a', 'B.1:100!'), profile('b', 'B.1:100??'), basis());
	expect(Math.abs((worlds?.most ?? 0) - 500)).toBeLessThan(near(0.5));
	expect(Math.abs((worlds?.little ?? 0) - 250)).toBeLessThan(near(0.25));
	expect(Math.abs((worlds?.['not-enough-evidence'] ?? 0) - 250)).toBeLessThan(near(0.25));
});

test('what two share is read in the same way on both sides', () => {
	const shared = [{ key: 'base#o1', room: 100, competences: [], sureness: 'open' as const }];
	const [a, b] = ['a', 'b'].map((id) =>
		profile(id, 'B.1:100!', { outcomes: [...profile(id, 'B.1:100!').of.outcomes, ...shared] }),
	);
	expect(a && b && figuresOf(a, b, basis()).holds).toBe(worldCount);
});
