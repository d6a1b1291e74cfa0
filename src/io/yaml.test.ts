import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';
import { yamlLevels } from './yaml-tree.ts';

const valueOf = (text: string) => {
	const parsed = parseYaml(text, 'x.yaml');
	return 'value' in parsed ? parsed.value : parsed.problems;
};
/** Check and place of each problem. */
const told = (text: string) => {
	const parsed = parseYaml(text, 'x.yaml');
	return 'problems' in parsed ? parsed.problems.map(({ check, path }) => `${check}, ${path}`) : [];
};

describe('is read as it stands', () => {
	test.each([
		['a text', 'title: Testing', { title: 'Testing' }],
		['a sign within a word', 'title: C# & C++, 5 * 3!', { title: 'C# & C++, 5 * 3!' }],
		['a number sign in quotes', "title: 'Issue #12'", { title: 'Issue #12' }],
		[
			'a number sign in a text of several lines',
			'note: |\n  See #12\n  # and this\nyear: 2018',
			{ note: 'See #12\n# and this\n', year: 2018 },
		],
		[
			'comments on lines of their own',
			'# Why:\nlist:\n  # the first\n  - a\n\n  # the second\n  - b\n#\n',
			{ list: ['a', 'b'] },
		],
		[
			'a comment between the fields of an entry',
			'list:\n  - a: x\n    # the second\n    b: y',
			{ list: [{ a: 'x', b: 'y' }] },
		],
		['numbers', 'a: 0\nb: -1.5\nc: 1200\nd: 2.50', { a: 0, b: -1.5, c: 1200, d: 2.5 }],
		[
			'what other readers take for true, a time or a number',
			'a: yes\nb: 12:30\nc: 1_000',
			{ a: 'yes', b: '12:30', c: '1_000' },
		],
		['a text of digits in quotes', "code: '0613'", { code: '0613' }],
	])('%s', (_, text, value) => {
		expect(valueOf(text)).toEqual(value);
	});

	test('the name of a built-in property, for the schema to refuse', () => {
		expect(Object.keys(valueOf('title: { en: x, __proto__: y }') as object)).toEqual(['title']);
		expect(Object.keys((valueOf('title: { en: x, __proto__: y }') as { title: object }).title)).toEqual([
			'en',
			'__proto__',
		]);
	});
});

describe('words that YAML would drop are told', () => {
	test.each([
		['after a text', 'title:\n  en: Issue #12 of the journal', 'lost-words, line 2'],
		['after quotes', 'title: "Issue" #12', 'lost-words, line 1'],
		['instead of a text', 'title: #12', 'lost-words, line 1'],
		['in braces', 'title: { en: Issue #12 }', 'lost-words, line 1'],
		['as an entry', 'list:\n  - # first', 'lost-words, line 2'],
		['on the next line of a text', 'note: The first line\n  # goes on\nyear: 2018', 'lost-words, line 2'],
		['on the next line of an entry', 'list:\n  - x\n    # goes on', 'lost-words, line 3'],
		['on the next line of a field of an entry', 'list:\n  - a: x\n      # goes on', 'lost-words, line 3'],
		['with no space after the sign', 'a: b\n#12', 'lost-words, line 2'],
		['after a text of several lines', 'a: >\n  one\n  two\nb: x # y', 'lost-words, line 4'],
	])('%s', (_, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});
});

describe('what is no data is told once', () => {
	const bomb = [
		'a: &a [x, x]',
		...'bcdefghi'.split('').map((name, i) => `${name}: &${name} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
	];
	test.each([
		['a text that begins with a star', 'title: *The* handbook', 'not-data, line 1'],
		['a reference to nothing', 'a: b\ntitle: *nope', 'not-data, line 2'],
		['a reference to what it stands in', 'title: &t { en: x, de: *t }', 'not-data, line 1'],
		['references that multiply', bomb.join('\n'), 'not-data, line 1'],
		['a type', 'title: !secret x', 'not-data, line 1'],
		['a type that YAML has', 'title: !!binary aGk=', 'not-data, line 1'],
		['an instruction', '%YAML 1.1\n---\ntitle: x', 'not-data, line 1'],
	])('%s', (_, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});
});

describe('a value that would become another one is told', () => {
	test.each([
		['a number without end', 'a: .inf', 'wrong-format, line 1'],
		['no number', 'a: .nan', 'wrong-format, line 1'],
		['a number beyond all', 'a: 1\nb: 1e400', 'wrong-format, line 2'],
		['a number to another base', 'a: 0x1F', 'wrong-format, line 1'],
		['a number that begins with zero', 'a: 0613', 'wrong-format, line 1'],
		['a number with a plus', 'a: +5', 'wrong-format, line 1'],
		['less than nothing', 'a: -0', 'wrong-format, line 1'],
		['a number for the name of a field', 'title: { en: x, 1: y }', 'wrong-type, line 1'],
		['a list for the name of a field', '? [a]\n: b', 'wrong-type, line 1'],
		['a field without a name', 'a: b\n: c', 'wrong-type, line 2'],
		['a field said twice', 'a: b\nc: d\na: e', 'duplicate-field, line 3'],
		['a control character, escaped', 'a: b\nc: "x\\x01"', 'wrong-character, line 2'],
		['half a pair of surrogates', 'a: "\\uD800"', 'wrong-character, line 1'],
		['two documents', 'a: b\n---\nc: d', 'unreadable-yaml, line 2'],
	])('%s', (_, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});
});

test('lines are counted from the top of the file', () => {
	expect(parseYaml('a: b\nc: *d', 'x.mdx', 1)).toMatchObject({ problems: [{ path: 'line 3' }] });
});

/** Fields, lists and lists in brackets that stand in each other in so many levels. */
const nested: Record<string, (levels: number) => string> = {
	fields: (levels) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n') + '\nb: c',
	lists: (levels) => `${'- '.repeat(levels)}a\n- b`,
	brackets: (levels) => `${'['.repeat(levels)}a${']'.repeat(levels)}`,
};

describe.each(Object.entries(nested))('%s may stand in each other', (_, text) => {
	test('as deep as is stated', () => {
		expect(told(text(yamlLevels))).toEqual([]);
	});

	test('and no deeper', () => {
		expect(told(text(yamlLevels + 1))).toEqual([expect.stringMatching(/^too-deep, line /)]);
	});
});

describe('a text that tries the parser is one problem', () => {
	test.each([
		['brackets that are not closed', '['.repeat(200_000), 'too-deep, line 1'],
		['entries in entries', `${'- '.repeat(100_000)}a\n- b`, 'too-deep, line 1'],
		['quotes', '"'.repeat(5_000), 'unreadable-yaml, line 1'],
	])('%s', (_, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});
});
