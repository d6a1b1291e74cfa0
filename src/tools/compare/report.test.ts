import { describe, expect, test } from 'vitest';
import { compared, packed, qualifications } from '../../../tests/fixtures/compare-data.ts';
import { turned, withPair } from './choice.ts';
import { outcomesRow } from './competences.ts';
import { toMirror } from './mirror.ts';
import { report } from './report.ts';
import { roomsPicture } from './rooms.ts';
import { toView } from './view.ts';

const viewOf = (ids: string[], all = qualifications(), cited: string[] = []) =>
	toView(compared(all), withPair(ids), cited);
const drawn = (...of: Parameters<typeof viewOf>) => {
	const { answer, rest } = report(viewOf(...of), 'https://example.org/compare/');
	return [answer(), ...rest.map((make) => make())].join('\n');
};

describe('a comparison', () => {
	test('is nothing of one qualification', () => {
		expect(drawn(['a'])).toBe('');
	});

	test('says both words in one sentence, and each direction with its figures and its basis', () => {
		const html = drawn(['a', 'b']);
		expect(html).toContain('By these rules Web developer covers part of Tester, which in turn covers little of it.');
		expect(html).toContain('Of Tester, a holder of Web developer brings');
		expect(html).toMatch(/part of it, 50 %; holds in \d+ of 100<\/b>.* · on learning outcomes that were read/);
		expect(html).toMatch(/little of it, 25 %; holds in \d+ of 100/);
		expect(html).toContain('href="/base/qualifications/a/"');
	});

	test('names two of two countries by these', () => {
		const { a, b } = qualifications();
		const html = drawn(['a', 'b'], { a: a as typeof a & object, b: { ...(b as typeof b & object), country: 'de' } });
		expect(html).toContain(
			'By these rules the one in Czechia covers part of the one in Germany, which in turn covers little of it.',
		);
	});

	test('says what both teach, and what one does not show', () => {
		expect(drawn(['a', 'b'])).toContain('Not shown by Tester: B.1 Application Development.');
	});

	test('is defended by where each was read, by two coders, levels, and what would settle it', () => {
		const open = { a: packed('a', 'A', 'B.1:10??', { isClosed: false }), b: packed('b', 'B', 'B.1:10?? B.3:30') };
		const html = String(report(viewOf(['a', 'b'], open), '').answer());
		for (const text of ['1 outcome with room', 'open list', 'A law', '81 of 100', 'What would settle it', 'EQF levels'])
			expect(html).toContain(text);
	});

	test('says what was not read may bring, and that of an open list it is of what was read', () => {
		const { a, b } = qualifications();
		const html = drawn(['a', 'b'], {
			a: { ...a, isClosed: false } as typeof a & object,
			b: { ...b, isClosed: false } as typeof b & object,
		});
		expect(html).toContain('it is at least 50 %, and with the rest at most 100 %');
		expect(html).toContain('That is of what was read: Tester (Czechia) may ask for more.');
		expect(html).toContain('The list of Web developer (Czechia) is open.');
	});

	test('says why there is not enough evidence, and of whom', () => {
		expect(drawn(['a', 'c'])).toContain('Of Software developer (Czechia) only the title was read.');
		const all = { ...qualifications(), c: packed('c', 'C', '', { read: 'summary' }) };
		expect(drawn(['a', 'c'], all)).toContain('Of C (Czechia) no learning outcomes were read');
		const outside = { ...qualifications(), c: packed('c', 'C', '-:50') };
		expect(drawn(['a', 'c'], outside)).toContain('What was read of C (Czechia) lies outside the e-CF');
	});

	test('looks weak where it holds in few ways, and firm where all is certain', () => {
		const open = { a: packed('a', 'A', 'B.1:10??'), b: packed('b', 'B', 'B.1:10??') };
		expect(drawn(['a', 'b'], open)).toContain('class="verdict weak"');
		const certain = { a: packed('a', 'A', 'B.1:10!'), b: packed('b', 'B', 'B.1:10!') };
		expect(drawn(['a', 'b'], certain)).toContain('class="verdict"');
	});

	test('names the differences of recognition, each with what it rests on and its source', () => {
		const html = drawn(['a', 'b']);
		expect(html).toContain('Quality assurance');
		expect(html).toMatch(/Web developer \(Czechia\): 2 outcomes with room <a class="src" href="#source-1">/);
		expect(html).toContain('<li id="source-1"><a href="/base/sources/law/">');
	});

	test('numbers the sources after those that stand on the page already', () => {
		expect(drawn(['a', 'b'], qualifications(), ['other'])).toContain('<li id="source-2"><a href="/base/sources/law/">');
	});

	test('of three has every competence as a dot and as a part of the list of each', () => {
		const html = drawn(['a', 'b', 'c']);
		expect(html).toMatch(
			/B\.3<\/a> Testing \(e-CF 3\.0\)<\/th><td>.*?◐.*? 25 %<\/td><td>.*?●.*? 100 %<\/td><td class="absent">/,
		);
	});

	test('escapes what it writes', () => {
		const one = packed('a', '<i>A</i>', 'B.1:10', { facts: { type: { text: '<b>' } } });
		const html = drawn(['a', 'b'], { ...qualifications(), a: one });
		expect(html).not.toMatch(/<i>|<td><b>/);
		expect(html).toContain('&lt;i&gt;A&lt;/i&gt;');
	});

	test('of a joint qualification says what follows from its hours', () => {
		const {
			country: _,
			read: __,
			...joint
		} = packed('a', 'A', 'B.1:300!', {
			basis: 'units',
			hours: { total: 300, compulsory: 250, elective: 50 },
			facts: {},
		});
		const html = drawn(['a', 'b'], { ...qualifications(), a: joint });
		for (const text of ['joint qualification', 'at least 300: 250 compulsory, 50 elective hours', '12 points'])
			expect(html).toContain(text);
	});
});

describe('a competence that is opened', () => {
	test('shows the outcomes of both with unit, place, source, room and sureness', () => {
		const all = { a: packed('a', 'A', 'B.3:20??'), b: packed('b', 'B', 'B.3:100') };
		const html = String(outcomesRow(viewOf(['a', 'b'], all), 'e-cf-3.0/B.3'));
		expect(html).toContain('=outcome 1 of a');
		expect(html).toMatch(/20 h · Unit one; § 1 <a class="src"[^>]*>\[1\]<\/a> · open: It may be testing\./);
		expect(html).toContain('100 h');
	});

	test('says where one has none', () => {
		expect(String(outcomesRow(viewOf(['a', 'b']), 'e-cf-3.0/B.1'))).toContain('No outcome of it belongs here');
	});
});

describe('the picture', () => {
	const comparison = (view: ReturnType<typeof viewOf>) => view.comparisonOf('a', 'b') ?? expect.unreachable();

	test('has the competences in the order of their codes, and last what lies outside', () => {
		const view = viewOf(['a', 'b'], { a: packed('a', 'A', 'B.3:20 B.1:60 -:10'), b: packed('b', 'B', 'B.3:100') });
		const { rows } = toMirror(view, ['a', 'b'], comparison(view));
		expect(rows.map(({ code, left, right, credit }) => [code, left.text, right.text, credit])).toEqual([
			['B.1', '60 h', 'shown not', 0],
			['B.3', '20 h', '100 h', 0.5],
			['–', '10 h', 'none', 0],
		]);
		expect(rows[1]?.right.note).toBe('◐ half');
	});

	test('says of an open list that it was not read', () => {
		const view = viewOf(['a', 'b'], {
			a: packed('a', 'A', 'B.1:60'),
			b: packed('b', 'B', 'B.3:9', { isClosed: false }),
		});
		const { rows } = toMirror(view, ['a', 'b'], comparison(view));
		expect(rows.map(({ left, right }) => [left.text, right.text])).toEqual([
			['60 h', 'not read'],
			['shown not', '9 h'],
		]);
	});

	test('carries what it shows, by which rule, version, licence and address', () => {
		const view = viewOf(['a', 'b']);
		const svg = roomsPicture(view, ['a', 'b'], comparison(view), 'https://example.org/compare/?q=a,b');
		for (const text of [
			'Web developer (Czechia)',
			'not a recognition decision',
			'1.0.0',
			'docs/comparability/',
			'?q=a,b',
		])
			expect(svg).toContain(text);
	});

	test('is turned round, the pair of several too', () => {
		expect(turned(withPair(['a', 'b']))).toEqual({ ids: ['b', 'a'], pair: ['b', 'a'] });
		expect(turned(withPair(['a', 'b', 'c']))).toEqual({ ids: ['a', 'b', 'c'], pair: ['b', 'a'] });
	});
});
