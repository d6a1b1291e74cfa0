import type { RawRecord } from './raw-content.ts';

/** Something wrong with the content, worded for the editor who has to mend it. */
export interface Problem {
	/** Name of the check that found it, such as `dangling-reference`; each is described in `content/README.md`. */
	check: string;
	/** File below `content/`, with forward slashes. */
	file: string;
	/** Where in the file: a field path such as `outcomes[2].skills[0]`, or `line 7`; empty for the whole file. */
	path: string;
	/** What is wrong. */
	message: string;
	/** What was expected instead. */
	expected: string;
	/** How to mend it. */
	fix: string;
}

/** Sorts problems by file, then place, then check, so that a report reads like a walk through the folder. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const key = (p: Problem) => [p.file, p.path, p.check, p.message].join('\u0000');
	return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** One problem as the sentences an editor reads in the terminal. */
export function formatProblem(problem: Problem): string {
	const place = problem.path ? `${problem.file}, ${problem.path}` : problem.file;
	return `${place}\n  ${problem.message}\n  Expected: ${problem.expected}\n  To mend it: ${problem.fix}  [${problem.check}]`;
}

/** Where an editor finds a field: a row of a table by the line that it stands on, and in the file of the table. */
export function placeOf(
	path: string,
	{ file, within, lines, table }: Pick<RawRecord, 'file' | 'within' | 'lines' | 'table'>,
): Pick<Problem, 'file' | 'path'> {
	const row = /^(?:rows|observations)\[(\d+)\]\.?(.*)$/.exec(path);
	if (!row || !lines) return { file, path: [within, path].filter(Boolean).join(' › ') };
	return {
		file: table ?? file,
		path: [within, `line ${lines[Number(row[1])] ?? '?'}`, row[2]].filter(Boolean).join(' › '),
	};
}
