import { describe, expect, test } from 'vitest';
import { english } from '../../words/en/index.ts';
import { toLocale } from '../../words/locale.ts';
import { isDay } from './day.ts';
import { readJson } from './json-lines.ts';
import type { KnownIds } from './known.ts';
import { emptyProfile, isEmpty, type Profile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { takenSentence } from './taking.ts';
import { writeProfile } from './write-profile.ts';

const locale = toLocale('en', english);
const known: KnownIds = {
	edition: '1.0.0',
	outcomesOf: (unit) => (unit === 'b.3-e2' ? ['o1', 'o2'] : undefined),
	levelsOf: (competence) => (competence === 'e-cf-3.0/B.3' ? [1, 2, 3, 4] : undefined),
	isSkill: (id) => id === 'execute-software-tests',
	insteadOf: (id) => (id === 'b.3-e9' ? ['b.3-e2'] : id === 'gone' ? [] : undefined),
};
const read = (text: string) => readProfile(text, known, locale);
const written = (rest: object) =>
	JSON.stringify({ format: 'ecf-scheme-profile', version: 1, edition: '1.0.0', title: 'Mine', ...rest }, null, '\t');

const full: Profile = {
	edition: '1.0.0',
	made: '2026-11-30',
	title: 'Mine',
	outcomes: [{ unit: 'b.3-e2', outcome: 'o1', answer: 'partly', evidence: 'A log <b>of</b> tests' }],
	competences: [{ competence: 'e-cf-3.0/B.3', level: 2 }],
	skills: ['execute-software-tests'],
	units: [{ unit: 'b.3-e2', date: '2026-05-01', body: 'A school', evidence: '' }],
};

describe('a profile', () => {
	test('is the same when its file is read again', () => {
		expect(read(writeProfile({ ...full, edition: '1.0.0' }, '2026-11-30'))).toEqual({
			profile: full,
			taken: { outcomes: 1, competences: 1, skills: 1, units: 1 },
			left: [],
		});
	});

	test('is read with line ends of Windows', () => {
		expect(read(writeProfile(full, '2026-11-30').replaceAll('\n', '\r\n')).profile).toEqual(full);
	});

	test('is empty where nothing is said', () => {
		expect(isEmpty(emptyProfile('1.0.0'))).toBe(true);
		expect(isEmpty(full)).toBe(false);
	});
});

describe('what cannot be taken is told by line, and the rest is taken', () => {
	const answer = { unit: 'b.3-e2', outcome: 'o1', answer: 'shown', evidence: '' };
	test.each<[string, object, string, RegExp]>([
		['an unknown unit', { outcomes: [{ ...answer, unit: 'x' }] }, 'outcomes/0/unit', /“x” is not known/],
		['a retired unit', { outcomes: [{ ...answer, unit: 'b.3-e9' }] }, 'outcomes/0/unit', /no longer .* b\.3-e2/],
		['an id that nothing replaced', { skills: ['gone'] }, 'skills/0', /In its place stands: nothing/],
		['an unknown outcome', { outcomes: [{ ...answer, outcome: 'o9' }] }, 'outcomes/0/outcome', /no outcome “o9”/],
		[
			'an answer that is none',
			{ outcomes: [{ ...answer, answer: 'maybe' }] },
			'outcomes/0/answer',
			/shown, partly and not/,
		],
		[
			'a level that does not exist',
			{ competences: [{ competence: 'e-cf-3.0/B.3', level: 5 }] },
			'competences/0/level',
			/no level “5”/,
		],
		[
			'a day that does not exist',
			{ units: [{ unit: 'b.3-e2', date: '2026-02-30' }] },
			'units/0/date',
			/“2026-02-30” is no day/,
		],
		[
			'what is named twice',
			{ skills: ['execute-software-tests', 'execute-software-tests'] },
			'skills/1',
			/named before/,
		],
		['an entry without fields', { outcomes: [7] }, 'outcomes/0', /no fields/],
		['what is no list', { units: 'b.3-e2' }, 'units', /not a list/],
		['a title without end', { title: 'x'.repeat(300) }, 'title', /longer than 200/],
		['a day of saving that is none', { made: 'yesterday' }, 'made', /no day/],
	])('%s', (_, rest, path, sentence) => {
		const { left } = read(written({ ...rest }));
		expect(left).toHaveLength(1);
		expect(left[0]?.path).toBe(path);
		expect(left[0]?.line).toBeGreaterThan(4);
		expect(`${left[0]?.why} ${left[0]?.mend}`).toMatch(sentence);
	});

	test('an achieved unit is taken without its impossible day', () => {
		expect(read(written({ units: [{ unit: 'b.3-e2', date: '2026-13-01' }] })).profile.units).toEqual([
			{ unit: 'b.3-e2', body: '', evidence: '' },
		]);
	});

	test('a file that is cut gives what stands before', () => {
		const text = writeProfile(full);
		const { taken, left } = read(text.slice(0, text.indexOf('"skills"')));
		expect(taken).toEqual({ outcomes: 1, competences: 1, skills: 0, units: 0 });
		expect(left[0]?.why).toMatch(/cut or broken/);
	});

	test.each([
		['a page', '<!doctype html>', 'no file of a profile'],
		['a table', 'unit,outcome\r\n=1+1,o1', 'no file of a profile'],
		['nothing', '', 'no file of a profile'],
		['another JSON', '{"items": []}', 'another kind'],
		['a later version', '{"format": "ecf-scheme-profile", "version": 2}', 'version “2”'],
	])('%s is refused with a reason', (_, text, sentence) => {
		const { profile, left } = read(text);
		expect(isEmpty(profile)).toBe(true);
		expect(left[0]?.why).toContain(sentence);
	});

	test('ten thousand lines of nonsense end in one sentence each, at most two thousand entries', () => {
		const { taken, left } = read(written({ skills: Array.from({ length: 10_000 }, (_, i) => `skill-${i}`) }));
		expect(taken.skills).toBe(0);
		expect(left).toHaveLength(2001);
	});

	test('names that mean something to a program are names', () => {
		const { left } = read(
			'{"format": "ecf-scheme-profile", "version": 1, "__proto__": {"outcomes": [1]}, "outcomes": [{"unit": "__proto__"}]}',
		);
		expect(left.map(({ path }) => path)).toEqual(['outcomes/0/unit']);
	});

	test('the sentence of what was taken escapes what the file says', () => {
		const html = String(takenSentence(locale, '<i>.json', read(written({ skills: ['<script>'] }))));
		expect(html).toContain('Nothing could be taken from &lt;i&gt;.json.');
		expect(html).not.toContain('<script>');
	});
});

describe('JSON with its lines', () => {
	test('says on which line a value begins', () => {
		const { value, lines } = readJson('{\n "a": [\n  1,\n  {"b": "x\\n"}\n ]\n}');
		expect(value).toEqual({ a: [1, { b: 'x\n' }] });
		expect([lines.get('a'), lines.get('a/0'), lines.get('a/1/b')]).toEqual([2, 3, 4]);
	});

	test.each(['[1,]', '{"a" 1}', '[1] 2', '{"a": tru}', '"a', '[-]', '['.repeat(100_000)])('%.20s is broken', (text) => {
		expect(readJson(text).brokenAt).toBe(1);
	});
});

test.each([
	['2026-05-01', true],
	['2024-02-29', true],
	['2026-02-29', false],
	['2026-04-31', false],
	['2026-00-10', false],
	['26-05-01', false],
	['2026-05-01T00:00', false],
])('%s is a day: %s', (text, is) => {
	expect(isDay(text)).toBe(is);
});
