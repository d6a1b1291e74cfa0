import { describe, expect, test } from 'vitest';
import { ofRole, rolesOf, type StackRole, type StackSeries, type StackUnit } from './series.ts';
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

	test('shows its units in its own order, each joined to its competence and to the role', () => {
		const svg = draw(one);
		expect(one.units.map((unit) => unit.id)).toEqual(['c.4-e2', 'b.3-e2']);
		expect(svg.match(/data-to="software-tester"/g)).toHaveLength(2);
		expect(svg).toContain('data-key="software-tester"');
		expect(svg).not.toContain('Test lead');
	});

	test('fits a phone of 360 px', () => {
		expect(placeStack(one).width).toBeLessThanOrEqual(340);
		expect(draw(one)).toContain('class="chart narrow"');
	});

	test('every box leads to its page', () => {
		const svg = draw(one);
		for (const address of ['certifications/b.3-e2/', 'competences/e-cf-3.0/b.3/', 'certifications/software-tester/'])
			expect(svg).toContain(`href="/sub/${address}"`);
	});
});

describe('all role certificates', () => {
	test('a unit certificate that counts twice is joined to both roles, one that counts for none says so', () => {
		const svg = draw(series);
		expect(rolesOf(series.units[0] ?? makeUnit(), series)).toHaveLength(2);
		expect(svg).toMatch(/data-to="(software-tester test-lead|test-lead software-tester)"/);
		expect(svg).toContain('Unit certificate B.3 e-3, after B.3 e-2 (no role certificate asks for it)');
	});

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
