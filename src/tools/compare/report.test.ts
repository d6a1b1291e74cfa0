import { describe, expect, test } from 'vitest';
import { packed, telling } from '../../../tests/fixtures/compare-data.ts';
import { withPair } from './choice.ts';
import { changed } from './chosen.ts';
import { reasonRow } from './competences.ts';
import type { CompareData } from './data.ts';
import { report } from './report.ts';
import { toCompared, toView } from './view.ts';

const viewOf = (ids: string[], change: Partial<CompareData> = {}, cited: string[] = []) => {
	const { data, locale } = telling(change);
	return toView(toCompared(data, locale, { base: '/base/', site: 'https://example.org/' }), withPair(ids), cited);
};
const drawn = (...of: Parameters<typeof viewOf>) => {
	const { answer, rest } = report(viewOf(...of), 'https://example.org/compare/');
	return [answer(), ...rest()].join('\n');
};

describe('a comparison', () => {
	test('is nothing of one qualification', () => {
		expect(drawn(['a'])).toBe('');
	});

	test('says how much each covers of the other, and why', () => {
		const html = drawn(['a', 'b']);
		expect(html).toContain('A holder of Web developer (Czechia) covers 0.5 of 1 (50 %)');
		expect(html).toContain('=1+1, said the register');
		expect(html).toContain('href="/base/qualifications/a/"');
	});

	test('says what is not known, and of whom', () => {
		expect(drawn(['a', 'c'])).toContain('No competences are known for Software developer (Czechia).');
	});

	test('numbers the sources by their first mention, after those that stand on the page already', () => {
		const facts = { eqf: { text: '5', sources: ['register'] } };
		const change = {
			qualifications: { a: packed('a', 'A', 'B.1@2', { facts }), b: packed('b', 'B', 'B.3@3') },
			sources: { register: 'A register' },
		};
		expect(drawn(['a', 'b'], change)).toContain('<li id="source-1"><a href="/base/sources/register/">');
		expect(drawn(['a', 'b'], change, ['law'])).toContain('<li id="source-2"><a href="/base/sources/register/">');
	});

	test('escapes what it writes', () => {
		const one = packed('a', '<i>A</i>', 'B.1@2', { facts: { type: { text: '<b>' } } });
		const html = drawn(['a', 'b'], { qualifications: { a: one, b: packed('b', 'B', 'B.3@3') } });
		expect(html).not.toMatch(/<i>|<td><b>/);
		expect(html).toContain('&lt;i&gt;A&lt;/i&gt;');
	});

	test('of a joint qualification says what follows from its hours', () => {
		const { country: _, ...joint } = packed('a', 'A', '', {
			hours: { total: 300, compulsory: 250, elective: 50 },
			facts: {},
		});
		const html = drawn(['a', 'b'], { qualifications: { a: joint, b: packed('b', 'B', 'B.3@3') } });
		for (const text of ['joint qualification', 'at least 300: 250 compulsory, 50 elective hours', '12 points'])
			expect(html).toContain(text);
	});
});

describe('the reason for a mark', () => {
	test('is that of its row and its column', () => {
		expect(String(reasonRow(viewOf(['a', 'b']), '0,1'))).toContain('Tester (Czechia): <b>not</b>');
	});

	test('is not there where there is no such mark', () => {
		expect(reasonRow(viewOf(['a', 'b']), '0,7')).toBeUndefined();
	});
});

test.each([
	['earlier', ['b', 'a', 'c']],
	['later', ['a', 'c', 'b']],
	['remove', ['a', 'c']],
] as const)('%s changes the choice', (act, after) => {
	expect(changed(['a', 'b', 'c'], 'b', act)).toEqual(after);
});
