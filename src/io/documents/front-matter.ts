import type { Problem } from '../../model/problem.ts';

const fence = /^---[ \t]*$/;

/**
 * The fields at the top of a document and what stands below, with the number of lines above the latter; or why the fields
 * cannot be found. Takes a text with the line ends of Unix.
 */
export function splitFrontMatter(
	text: string,
	file: string,
): { fields: string; body: string; linesAbove: number } | { problem: Problem } {
	const lines = text.split('\n');
	const problem = (message: string, fix: string): { problem: Problem } => ({
		problem: {
			check: 'unreadable-mdx',
			file,
			path: 'line 1',
			message,
			expected: 'fields between two lines of three hyphens at the top',
			fix,
		},
	});
	if (!fence.test(lines[0] ?? ''))
		return problem('The document has no front matter.', 'Begin the file with ---, title, description, order, ---.');
	const end = lines.findIndex((line, i) => i > 0 && fence.test(line));
	if (end === -1)
		return problem(
			'The front matter is opened and not closed.',
			'Add a line of three hyphens after the last of its fields.',
		);
	return {
		fields: lines.slice(1, end).join('\n'),
		body: lines.slice(end + 1).join('\n'),
		linesAbove: end + 1,
	};
}
