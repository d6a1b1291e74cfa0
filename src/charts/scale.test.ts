import { describe, expect, test } from 'vitest';
import { axis, bands, linear, logarithmic } from './scale.ts';

test('a value stands as far along the range as along the domain, also where the range runs backwards', () => {
	expect([0, 5, 10, 15].map(linear([0, 10], [100, 0]))).toEqual([100, 50, 0, -50]);
	expect(linear([7, 7], [0, 10])(7)).toBe(5);
});

test('double and half lie as far from one', () => {
	const place = logarithmic([50, 200], [0, 10]);
	expect(place(100)).toBeCloseTo(5, 10);
	expect(place(50)).toBe(0);
	expect(place(200)).toBe(10);
});

describe('an axis', () => {
	test.each([
		[[0, 9.3], 5, [0, 10], [0, 2, 4, 6, 8, 10]],
		[[0, 0.7], 5, [0, 0.7], [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
		[[-3, 118], 4, [-50, 150], [-50, 0, 50, 100, 150]],
		[[5, 5], 5, [5, 5], [5]],
	] as const)('over %j with about %i ticks spans %j', (values, count, domain, ticks) => {
		expect(axis(values, count)).toEqual({ domain, ticks });
	});
});

test('bands share their room, and leave a part of each step free between them', () => {
	expect(bands(2, [10, 25], 0.5)).toEqual({ starts: [10, 20], width: 5 });
	expect(bands(1, [0, 8], 0)).toEqual({ starts: [0], width: 8 });
});
