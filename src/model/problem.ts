import { shown } from '../schema/quoted.ts';
import type { RawRecord } from './raw-content.ts';

/** Something wrong with the content, worded for the editor who has to mend it. */
export interface Problem {
	/** Name of the check that found it, such as `dangling-reference`; each is described in `content/README.md`. */
	check: string;
	/** File below `content/`, with forward slashes. */
	file: string;
	/** Where in the file: a field path such as `outcomes[2].skills[0]`, or `line 7`; empty for the whole file. */
	path: string;
	/** Line of the file, where the problem has a place in it. */
	line?: number;
	/** What is wrong. */
	message: string;
	/** What was expected instead. */
	expected: string;
	/** How to mend it. */
	fix: string;
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts problems by file, then place, then check, so that a report reads like a walk through the folder. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const rest = (p: Problem) => [p.path, p.check, p.message].join('\u0000');
	return [...problems].sort(
		(a, b) => compare(a.file, b.file) || compare(a.line ?? 0, b.line ?? 0) || compare(rest(a), rest(b)),
	);
}

/** How much of a place or a message is shown. */
const mostSigns = 400;

/** One problem as the sentences an editor reads in the terminal. */
export function formatProblem({ file, line, path, message, expected, fix, check }: Problem): string {
	const lineWords = line && !/\bline \d/.test(path) ? `line ${line}` : '';
	const place = [file, lineWords, path].filter(Boolean).join(', ');
	return `${shown(place, mostSigns)}\n  ${shown(message, mostSigns)}\n  Expected: ${expected}\n  To mend it: ${fix}  [${check}]`;
}

/** How many problems are worth reading at once; who has mended these is told the others. */
const mostShown = 200;

/** Problems as an editor reads them in the terminal, the first of them where they are many. */
export const formatProblems = (problems: readonly Problem[]): string =>
	[
		...problems.slice(0, mostShown).map((problem) => `${formatProblem(problem)}\n`),
		...(problems.length > mostShown ? [`And ${problems.length - mostShown} more; --json gives all of them.`] : []),
	].join('\n');

/** Where an editor finds a field: a row of a table by the line that it stands on, and in the file of the table. */
export function placeOf(
	path: string,
	{ file, within, lines, table }: Pick<RawRecord, 'file' | 'within' | 'lines' | 'table'>,
): Pick<Problem, 'file' | 'path'> {
	const row = /^(?:rows|observations|outcomes)\[(\d+)\]\.?(.*)$/.exec(path);
	if (!row || !lines) return { file, path: [within, path].filter(Boolean).join(' › ') };
	return {
		file: table ?? file,
		path: [within, `line ${lines[Number(row[1])] ?? '?'}`, row[2]].filter(Boolean).join(' › '),
	};
}
