import { parseYaml } from './yaml.ts';
import type { Problem } from '../model/problem.ts';
import type { DocLink } from '../model/raw-content.ts';

/** Addresses of a text without code: in brackets after a label, in a definition of one, in a tag. */
const linkPattern = /\]\(\s*<?([^\s<>()]+)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s<>]+)|\shref="([^"]*)"/gm;

/**
 * The front matter of an MDX text, and where its prose leads. What stands below is compiled by Astro; here only the mistakes that editors make
 * most are named early: no front matter, a tag left open, a brace that opens an expression by accident.
 */
export function parseMdx(
	text: string,
	file: string,
): { data: Record<string, unknown>; links: DocLink[] } | { problems: Problem[] } {
	const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
	const problem = (message: string, expected: string, fix: string, line = 1): { problems: Problem[] } => ({
		problems: [{ check: 'unreadable-mdx', file, path: `line ${line}`, message, expected, fix }],
	});
	if (!match)
		return problem(
			'The document has no front matter.',
			'fields between two lines of three hyphens at the top',
			'Begin the file with ---, title, description, order, ---.',
		);
	const front = parseYaml(match[1] ?? '', file);
	if ('problems' in front) return front;
	const prose = (match[2] ?? '')
		.replace(/```[\s\S]*?```/g, (code) => code.replace(/[^\n]/g, ' '))
		.replace(/`[^`\n]*`/g, '');
	const lineOf = (index: number) => (match[1] ?? '').split('\n').length + 2 + prose.slice(0, index).split('\n').length;
	const open = (prose.match(/\{/g) ?? []).length - (prose.match(/\}/g) ?? []).length;
	if (open !== 0)
		return problem(
			open > 0 ? 'A brace { is opened and not closed.' : 'A brace } is closed and was not opened.',
			'braces in pairs; MDX reads what stands between them as code',
			'Write \\{ for a brace that is text, or put it in back quotes.',
			lineOf(prose.search(/[{}]/)),
		);
	const stack: { name: string; index: number }[] = [];
	for (const tag of prose.matchAll(/<(\/?)([A-Za-z][\w.]*)(?:\s[^<>]*?)?(\/?)>/g)) {
		const [, closing, name = '', selfClosing] = tag;
		if (selfClosing) continue;
		if (!closing) stack.push({ name, index: tag.index });
		else if (stack.pop()?.name !== name)
			return problem(
				`The tag </${name}> closes nothing.`,
				'tags in pairs',
				`Open <${name}> before it, or remove it.`,
				lineOf(tag.index),
			);
	}
	const left = stack.at(-1);
	if (left)
		return problem(
			`The tag <${left.name}> is not closed.`,
			'tags in pairs',
			`Add </${left.name}> where it ends.`,
			lineOf(left.index),
		);
	const links = [...prose.matchAll(linkPattern)].map((found) => ({
		address: found[1] ?? found[2] ?? found[3] ?? '',
		line: lineOf(found.index + found[0].length),
	}));
	return { data: (front.value ?? {}) as Record<string, unknown>, links };
}
