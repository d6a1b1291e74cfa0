import type { UnfinishedLine } from '../src/io/unfinished.ts';
import { mark } from '../src/io/unfinished.ts';
import type { Problem } from '../src/model/problem.ts';
import { shown } from '../src/schema/quoted.ts';

/** A text as the value of a workflow command of GitHub: the signs that would end it, or begin another, in code. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(
	kind: 'error' | 'warning',
	{ file, line, title }: { file: string; line: number | undefined; title: string },
	message: string,
): string {
	const place = [`file=${property(file)}`, ...(line ? [`line=${line}`] : []), `title=${property(title)}`];
	return `::${kind} ${place.join(',')}::${data(message)}`;
}

/**
 * Problems, and lines that are still to be written, as GitHub shows them beside the lines of a pull request. `dir`: the
 * content folder from the root of the repository.
 */
export const annotations = (
	dir: string,
	{ problems, unfinished }: { problems: readonly Problem[]; unfinished: readonly UnfinishedLine[] },
): string[] => [
	...problems.map(({ file, line, path, message, expected, fix, check }) =>
		command(
			'error',
			{ file: `${dir}/${file}`, line, title: check },
			[shown([path, message].filter(Boolean).join(': '), 400), `Expected: ${expected}`, `To mend it: ${fix}`].join(
				'\n',
			),
		),
	),
	...unfinished.map(({ file, line }) =>
		command(
			'warning',
			{ file: `${dir}/${file}`, line, title: 'unfinished' },
			`Here stands ${mark}: write what belongs there.`,
		),
	),
];
