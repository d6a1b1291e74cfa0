import { expect, test } from 'vitest';
import { problem } from '../../tests/fixtures/problem.ts';
import { formatProblem, formatProblems, sortProblems, type Problem } from './problem.ts';

const firstLine = (more: Partial<Problem>) => formatProblem(problem(more)).split('\n')[0];

test('a problem says file, line and field, and a line once', () => {
	expect(formatProblem(problem())).toBe(
		'sources/handbook.yaml, line 2, title\n  It is wrong.\n  Expected: the right one\n  To mend it: Mend it.  [wrong-value]',
	);
	expect(firstLine({ path: 'line 2 › value' })).toBe('sources/handbook.yaml, line 2 › value');
	expect(formatProblem({ ...problem({ path: '' }) }).split('\n')[0]).toBe('sources/handbook.yaml, line 2');
});

test('the name of a file does not steer the terminal', () => {
	expect(firstLine({ file: 'a\u001B[2J\n.yaml' })).toBe('a\\u001b[2J\\u000a.yaml, line 2, title');
});

test('problems stand in the order of files, then of lines', () => {
	const lines = [10, 9, 1].map((line) => problem({ line, path: `line ${line}` }));
	const other = problem({ file: 'a.yaml', line: 99 });
	expect(sortProblems([...lines, other]).map(({ file, line }) => `${file} ${line}`)).toEqual([
		'a.yaml 99',
		'sources/handbook.yaml 1',
		'sources/handbook.yaml 9',
		'sources/handbook.yaml 10',
	]);
});

test('of very many the first are shown, and how many there are', () => {
	const text = formatProblems(Array.from({ length: 1000 }, (_, i) => problem({ line: i + 1 })));
	expect(text).toContain('line 200,');
	expect(text).not.toContain('line 201,');
	expect(text).toMatch(/And 800 more; --json gives all of them\.$/);
});
