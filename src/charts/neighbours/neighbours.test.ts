import { expect, test } from 'vitest';
import { indicatorFigures } from '../../../tests/fixtures/indicator-figures.ts';
import { neighbourLines } from './svg.ts';

const figures = indicatorFigures({
	places: {
		at: [
			[2020, 50],
			[2022, 60],
		],
		cz: [
			[2020, 60],
			[2022, 60],
		],
	},
});

test('each place with figures has a line and its name at its end, and names stand clear of each other', () => {
	const svg = neighbourLines(
		figures,
		[
			{ id: 'at', label: 'Austria 60', look: 'own' },
			{ id: 'cz', label: 'Czechia 60' },
			{ id: 'mt', label: 'Malta' },
		],
		'Austria 60, Czechia 60',
	);
	expect(svg).toContain('role="img" aria-label="Austria 60, Czechia 60"');
	expect(svg.match(/<g class="/g)).toHaveLength(2);
	const heights = [...svg.matchAll(/y="([\d.]+)">(?:Austria|Czechia)/g)].map(([, y]) => Number(y));
	expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(15);
});

test('the two closest are told apart by stroke and sign', () => {
	const svg = neighbourLines(
		figures,
		[
			{ id: 'at', label: 'Austria 60', look: 'first' },
			{ id: 'cz', label: 'Czechia 60', look: 'second' },
		],
		'',
	);
	const [first, second] = [...svg.matchAll(/class="sign" d="([^"]*)"/g)].map(([, path = '']) =>
		path.replaceAll(/[\d. -]/g, ''),
	);
	expect(first).toBeDefined();
	expect(first).not.toBe(second);
});

test('names never become markup', () => {
	expect(neighbourLines(figures, [{ id: 'at', label: '<b>' }], '"<b>')).not.toContain('<b>');
});
