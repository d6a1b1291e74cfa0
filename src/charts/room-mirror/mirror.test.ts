import { describe, expect, test } from 'vitest';
import type { Mirror, MirrorRow } from './mirror.ts';
import { placeMirror, type Size } from './place.ts';
import { renderMirrorSvg } from './svg.ts';

const row = (code: string, left: number, right: number, credit: number): MirrorRow => ({
	competence: `e-cf-3.0/${code}`,
	code,
	title: `Competence ${code}`,
	area: 'build',
	left: { room: left, text: left > 0 ? `${left} h` : 'not read' },
	right: { room: right, text: `${right} h`, ...(credit === 0.5 ? { note: '◐ half', sign: '◐' } : {}) },
	credit,
	label: `${code} <all>`,
});
const mirror: Mirror = {
	title: 'Room',
	names: ['A long name of the first', 'The second'],
	shortNames: ['Here', 'There'],
	rows: [row('B.1', 100, 200, 1), row('B.2', 10, 40, 0.5), row('B.3', 0, 50, 0)],
};
const sizes: Size[] = ['wide', 'narrow'];

describe.each(sizes)('%s', (size) => {
	test('both sides have one scale, and the longest fills its side', () => {
		const [first, second] = placeMirror(mirror, size).rows;
		expect(first?.right.width).toBeCloseTo((first?.left.width ?? 0) * 2, 0);
		expect(second?.filled).toBeCloseTo((second?.right.width ?? 0) / 2, 0);
	});

	test('bars of the left end where those of the right have their names between', () => {
		const { rows, leftEdge, rightEdge, width } = placeMirror(mirror, size);
		for (const { left, right } of rows) {
			expect(left.x + left.width).toBe(leftEdge);
			expect(right.x).toBe(rightEdge);
			expect(right.x + right.width).toBeLessThan(width);
		}
	});

	test('no letter is smaller than twelve pixels', () => {
		const svg = String(renderMirrorSvg(mirror, { base: '/', narrow: size === 'narrow' }));
		const letters = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, px]) => Number(px));
		expect(Math.min(...letters)).toBeGreaterThanOrEqual(12);
	});
});

test('a competence leads to its outcomes, and what has no room says why', () => {
	const svg = String(renderMirrorSvg(mirror, { base: '/' }));
	expect(svg).toContain('data-mark="e-cf-3.0/B.1"');
	expect(svg).toContain('not read');
	expect(svg).toContain('40 h · ◐ half');
	expect(svg).toContain('B.1 &lt;all&gt;');
});

test('for itself it has its colours, and no links', () => {
	const svg = String(renderMirrorSvg(mirror, { lines: ['From here'] }));
	expect(svg).toMatch(/^<svg xmlns=/);
	expect(svg).toContain('fill="#127e57"');
	expect(svg).toContain('From here');
	expect(svg).not.toContain('<a ');
});
