import { describe, expect, test } from 'vitest';
import { ofRole, type StackRole, type StackSeries, type StackUnit } from './series.ts';
import { placeStack } from './place.ts';
import { renderStackSvg } from './svg.ts';
import { stackSentence } from './view.ts';
import { localeOf } from '../../words/site-locale.ts';

const english = localeOf('en');
const makeUnit = (change: Partial<StackUnit> = {}): StackUnit => ({
	id: 'b.3-e2',
	name: 'B.3 e-2',
	title: 'Testing',
	competence: 'e-cf-3.0/B.3',
	code: 'B.3',
	level: 2,
	area: 'build',
	status: 'proposed',
	address: 'certifications/b.3-e2/',
	competenceAddress: 'competences/e-cf-3.0/b.3/',
	requires: [],
	after: [],
	...change,
});
const makeRole = (change: Partial<StackRole> = {}): StackRole => ({
	id: 'software-tester',
	title: 'Software tester',
	status: 'proposed',
	address: 'certifications/software-tester/',
	units: ['b.3-e2'],
	...change,
});
const series: StackSeries = {
	units: [
		makeUnit(),
		makeUnit({ id: 'b.3-e3', name: 'B.3 e-3', level: 3, requires: ['b.3-e2'], after: ['B.3 e-2'] }),
		makeUnit({ id: 'c.4-e2', name: 'C.4 e-2', area: 'run' }),
	],
	roles: [
		makeRole({ units: ['c.4-e2', 'b.3-e2'] }),
		makeRole({ id: 'test-lead', title: 'Test lead', units: ['b.3-e2'] }),
	],
};
const draw = (part: StackSeries) => renderStackSvg(english, part, { base: '/sub/' });

describe('one role certificate', () => {
	const one = ofRole(series, 'software-tester');

	test('stands on its units in its own order, each with its competence and its level', () => {
		const svg = draw(one);
		expect(one.units.map((unit) => unit.id)).toEqual(['c.4-e2', 'b.3-e2']);
		expect(svg.indexOf('>C.4 e-2</text>')).toBeLessThan(svg.indexOf('>B.3 e-2</text>'));
		expect(svg).toContain('<title>Unit certificate C.4 e-2 Testing, level 2 of 5</title>');
		expect(svg.match(/class="own"[^>]*>e-2</g)).toHaveLength(2);
		expect(svg).not.toContain('Test lead');
	});

	test('stands on what is held before its units', () => {
		const second = ofRole({ ...series, roles: [makeRole({ units: ['b.3-e3'] })] }, 'software-tester');
		expect(draw(second)).toContain('href="/sub/certifications/b.3-e2/"');
		expect(draw(second)).toContain('B.3 e-2, held before');
	});

	test.each([880, 328])('no box covers another, and none leaves the picture (%d px)', (width) => {
		const {
			bands: [band],
			height,
		} = placeStack(ofRole({ ...series, roles: [makeRole({ units: ['b.3-e2', 'b.3-e3'] })] }, 'software-tester'), width);
		const boxes = [
			...(band ? [band.head] : []),
			...(band?.units ?? []).flatMap(({ box, before }) => [box, ...before.map((one) => one.box)]),
		];
		for (const [i, a] of boxes.entries()) {
			expect(a.x >= 0 && a.x + a.width <= width && a.y >= 0 && a.y + a.height <= height).toBe(true);
			for (const b of boxes.slice(i + 1))
				expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
					true,
				);
		}
	});

	test('every box leads to its page', () => {
		const svg = draw(one);
		for (const address of ['certifications/b.3-e2/', 'certifications/software-tester/'])
			expect(svg).toContain(`href="/sub/${address}"`);
	});
});

describe('all role certificates', () => {
	test.each([false, true])(
		'a unit certificate stands at each role that asks for it, and one that none asks for says so (narrow: %s)',
		(narrow) => {
			const svg = renderStackSvg(english, series, { base: '/sub/', narrow });
			expect(svg.match(/<title>Unit certificate B\.3 e-2 Testing/g)).toHaveLength(2);
			expect(svg).toContain(
				'Unit certificate B.3 e-3 Testing after B.3 e-2, level 3 of 5 (no role certificate asks for it)',
			);
			expect(svg.indexOf('Asked for by no role')).toBeLessThan(svg.indexOf('>B.3 e-3</text>'));
		},
	);

	test('the sentence names what no role asks for, and calls all of it proposed', () => {
		expect(stackSentence(english, series)).toBe(
			'The scheme proposes 2 role certificates on 3 unit certificates; each unit certificate stands for one competence at one level. More than one role rests on 1 of them. No role certificate asks directly for B.3 e-3.',
		);
	});
});

test('text never becomes markup, and no style attribute meets the policy', () => {
	const svg = draw({ units: [makeUnit({ title: '<b>"x"' })], roles: [makeRole({ title: '<script>' })] });
	expect(svg).not.toMatch(/<b>|<script>|style=/);
});
