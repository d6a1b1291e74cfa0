import { expect, test } from 'vitest';
import { problem } from '../tests/fixtures/problem.ts';
import type { Problem } from '../src/model/problem.ts';
import { annotations } from './annotations.ts';

const of = (more: Partial<Problem>) => annotations('content', { problems: [problem(more)], unfinished: [] })[0];

test('a problem is an error at its line', () => {
	expect(of({})).toBe(
		'::error file=content/sources/handbook.yaml,line=2,title=wrong-value::title: It is wrong.%0AExpected: the right one%0ATo mend it: Mend it.',
	);
});

test('a problem of a whole file has no line', () => {
	const { line: _line, ...whole } = problem({ path: '' });
	expect(annotations('content', { problems: [whole], unfinished: [] })[0]).toMatch(
		/^::error file=content\/sources\/handbook\.yaml,title=wrong-value::It /,
	);
});

test.each([
	['a name that would end the place', { file: 'a,b:c%.yaml' }, 'file=content/a%2Cb%3Ac%25.yaml,'],
	['line breaks', { fix: 'one\r\ntwo' }, 'To mend it: one%0D%0Atwo'],
	['a per cent sign', { expected: '100 %0A' }, 'Expected: 100 %250A'],
	[
		'what steers a terminal, or begins a command',
		{ message: 'a\u001b[2J\n::set-env::b' },
		'a\\u001b[2J\\u000a::set-env::b%0A',
	],
])('%s is written in code', (_, more, text) => {
	expect(of(more)).toContain(text);
	expect(of(more)).not.toMatch(/[\r\n]/);
});

test('a line that is still to be written is a warning', () => {
	expect(annotations('content', { problems: [], unfinished: [{ file: 'decisions/x.yaml', line: 3 }] })).toEqual([
		'::warning file=content/decisions/x.yaml,line=3,title=unfinished::Here stands TO DO: write what belongs there.',
	]);
});
