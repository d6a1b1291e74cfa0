import type { Problem } from '../../model/problem.ts';
import { shown } from '../../schema/quoted.ts';

/** Reading stops here: a file with more mistakes than this is downloaded again, not corrected by hand. */
export const mostProblems = 1000;

/** Says where in a file something is wrong. */
export type At = (line: number | undefined, text: Omit<Problem, 'file' | 'path'>) => Problem;

export const problemsOf =
	(file: string): At =>
	(line, text) => ({ file, path: line === undefined ? '' : `line ${line}`, ...text });

const lineOf = ({ path }: Problem) => Number(/^line (\d+)$/.exec(path)?.[1] ?? 0);

/** Problems in the order of their lines; those of the whole file first. */
export const byLine = (problems: readonly Problem[]): Problem[] => [...problems].sort((a, b) => lineOf(a) - lineOf(b));

/** Some codes of many, sorted. */
export function listed(codes: Iterable<string>): string {
	const all = [...codes].sort().map((code) => shown(code));
	return all.length > 12 ? `${all.slice(0, 12).join(', ')} and ${all.length - 12} more` : all.join(', ');
}
