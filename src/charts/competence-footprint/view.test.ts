import { describe, expect, test } from 'vitest';
import { comparable } from '../../../tests/fixtures/comparables.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { drawn } from './drawn.ts';
import type { FootprintSeries } from './footprint.ts';

const competence = (code: string, area: 'plan' | 'build', levels: number[]) => ({
	id: `e-cf-3.0/${code}`,
	code,
	title: `Competence ${code}`,
	area,
	levels,
	address: `competences/e-cf-3.0/${code.toLowerCase()}/`,
});
const mapped = comparable('mapped', 'B.1@2');
const series: FootprintSeries = {
	qualifications: [
		{ ...comparable('joint', 'A.1@4 B.1@3'), title: 'Joint' },
		{
			...mapped,
			competences: mapped.competences.map((one) => ({ ...one, confidence: 0.4 })),
			title: 'Mapped',
			country: 'es',
		},
		{ ...comparable('silent', ''), title: 'Silent', country: 'es' },
	],
	countries: { es: 'Spain' },
	competences: [competence('A.1', 'plan', [4, 5]), competence('B.1', 'build', [1, 2, 3])],
};
const locale = localeOf(sourceLanguage);
const viewOf = (...q: string[]) => drawn.view(series, { q }, { base: '/' }, locale);

describe('the grid', () => {
	test('tells what is taught from what is mapped, in sign and words', () => {
		const { svg } = viewOf('joint', 'mapped');
		expect(svg).toContain('Joint: B.1 at e-3, taught by a compulsory unit');
		expect(svg).toContain('Mapped (Spain): B.1 at e-2, mapped with confidence 0.4');
		expect(svg.match(/●/g)).toHaveLength(2);
		expect(svg.match(/◐/g)).toHaveLength(1);
	});

	test('draws no level that the framework does not define', () => {
		expect(viewOf('joint').svg.match(/<rect/g)).toHaveLength(5);
	});

	test('draws nothing for one that nothing is mapped to, and says why', () => {
		const { svg, sentence, rows } = viewOf('silent');
		expect(svg).not.toContain('<rect');
		expect(svg).toContain('not mapped');
		expect(sentence).toContain('No competences are mapped to Silent (Spain)');
		expect(rows).toEqual([]);
	});
});

test('the sentence counts competences and names what is common', () => {
	expect(viewOf('joint', 'mapped').sentence).toBe(
		'Joint has 2 competences in 2 of the five areas. Mapped (Spain) has 1 competences in 1 of the five areas, mapped with a confidence of 0.4 to 0.4. 1 competences are common to all of them: B.1.',
	);
});

test('an address asks for at most three that there are', () => {
	expect(addressFor(drawn, series, locale).read(new URLSearchParams('q=joint,gone,mapped,joint'))).toEqual({
		state: { q: ['joint', 'mapped'] },
		bad: ['gone'],
	});
});
