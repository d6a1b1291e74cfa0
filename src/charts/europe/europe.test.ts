import { describe, expect, test } from 'vitest';
import { toMapGeometry } from './geometry.ts';
import { bandsOf } from './outlines.ts';
import { naturalEarth } from './regions.ts';

const ids = Object.keys(naturalEarth);
const geometry = toMapGeometry();

describe('the outlines', () => {
	test('hold every country of the edition, Kosovo and Liechtenstein as well, and stay small', () => {
		expect(Object.keys(geometry.outlines).sort()).toEqual([...ids].sort());
		expect(JSON.stringify(geometry).length).toBeLessThan(80_000);
	});

	test('cover Europe, and not the globe turned inside out', () => {
		const areas = Object.values(geometry.outlines).map(({ area }) => area);
		expect(Math.max(...areas)).toBeLessThan(30_000);
		expect(geometry.outlines['de']?.area).toBeGreaterThan(geometry.outlines['at']?.area ?? 0);
		expect(geometry.around).not.toMatch(/M0 0l880[ -]/);
	});

	test('are walked by keys without leaving out a country', () => {
		expect(bandsOf(geometry, ids).flat().sort()).toEqual([...ids].sort());
	});
});
