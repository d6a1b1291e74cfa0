import { expect, test } from 'vitest';
import { indicatorFigures } from '../../../tests/fixtures/indicator-figures.ts';
import { sparkline } from './svg.ts';

const figures = indicatorFigures({
	places: {
		at: [
			[2020, 0],
			[2022, 10],
		],
		EU27_2020: [
			[2020, 5],
			[2022, 5],
		],
	},
});

test('a line runs from its first figure to its newest, which has a dot, and the other lies behind it', () => {
	const svg = sparkline(figures, 'at', 'EU27_2020');
	expect(svg).toContain('<path d="M4 20L146 20"/><path class="own" d="M4 36L146 4"/><circle cx="146" cy="4" r="3"/>');
});

test('one figure is a dot, and none is nothing', () => {
	expect(sparkline(indicatorFigures({ places: { at: [[2020, 3]] } }), 'at')).toMatch(/d=""\/><circle/);
	expect(sparkline(figures, 'mt')).not.toContain('circle');
});
