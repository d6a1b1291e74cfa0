import { describe, expect, test } from 'vitest';
import { compareData } from '../../../tests/fixtures/compare-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import type { Measured, Tried } from './measured.ts';
import { measuredPart } from './measured-part.ts';
import { proposed } from './reasons.ts';
import type { Evidence } from './suggest.ts';

const locale = localeOf('en');
const sentence = (kind: Evidence['sentence']['kind'], of: string, text = 'Tests software'): Evidence => ({
	sentence: { kind, of, text, places: [], skills: [] },
	words: ['Tests', 'software'],
});
const reasonOf = (evidence: Evidence) =>
	proposed({ data: compareData(), locale }, { competences: [{ id: 'x', score: 1, evidence: [evidence] }], skills: [] })
		.competences[0]?.reason;

describe('the reason of a suggestion names the words that are shared and', () => {
	test.each<[Evidence['sentence']['kind'], string, string]>([
		['unit', 'B.3@3', 'an outcome of the unit Testing: “Tests software”'],
		['profile', 'b.3', 'the profile B.3: “'],
		['competence', 'e-cf-4.0/B.3', 'what describes B.3 (e-CF 4.0): “'],
		['national', 'a', 'an outcome of Web developer (Czechia): “'],
		['national', 'old', 'an outcome of Webmaster: “'],
		['skill', 'test-software', 'the ESCO skill “Tests software”'],
	])('%s %s', (kind, of, text) => {
		expect(reasonOf(sentence(kind, of))).toContain(`shares “Tests” and “software” with ${text}`);
	});

	test('no more of a sentence than tells it', () => {
		expect(reasonOf(sentence('national', 'a', 'long '.repeat(100)))?.length).toBeLessThan(220);
	});
});

test('what may lie outside the e-CF has its reason too', () => {
	const outside = { score: 1, evidence: [sentence('national', 'a')] };
	const made = proposed({ data: compareData(), locale }, { competences: [], outside, skills: [] });
	expect(made.outside).toContain('Web developer');
});

test('how good suggestions are is told as it was measured, and nothing is divided by nought', () => {
	const hits = { outcomes: 100, belonging: 80, suggested: 50, first: 40, among: 60 };
	const tried: Tried = {
		competences: hits,
		outside: { said: 9, right: 7 },
		skills: { ...hits, suggested: 0, first: 0 },
	};
	const measured: Measured = { units: tried, national: tried, abroad: tried, coders: { outcomes: 10, same: 8 } };
	const html = String(measuredPart(locale, measured));
	expect(html).toContain('right in 80 of 100 where one was made, and found 50 of 100');
	expect(html).toContain('agree in 80 of 100');
	expect(html).toContain('<td>75 % (60 of 80)</td>');
	expect(html).toContain('<td>0 % (0 of 0)</td>');
	expect(html).toContain('9 were proposed to lie outside the e-CF, and 7 of them do');
});
