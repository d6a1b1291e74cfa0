import { pageIds } from '../../model/prose.ts';
import type { Problem } from '../../model/problem.ts';
import type { RawDoc } from '../../model/raw-content.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { toProse } from './prose.ts';
import { refusalText } from './refused-markup.ts';
import { parseYaml } from '../yaml.ts';

/** Problems of one document that are told at once; who has mended these is told the others. */
const toldAtOnce = 50;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A document as plain data, or why it cannot be shown. What is accepted here is what the site shows: there is no other
 * reader of documents, and nothing in them is ever run.
 */
export function parseDocument(
	text: string,
	file: string,
): Pick<RawDoc, 'data' | 'prose' | 'markdown' | 'anchors' | 'links'> | { problems: Problem[] } {
	const parts = splitFrontMatter(text, file);
	if ('problem' in parts) return { problems: [parts.problem] };
	const { fields, body, linesAbove } = parts;
	const front = parseYaml(fields, file, 1);
	const data = 'value' in front ? (front.value ?? {}) : {};
	const sources = isObject(data) && Array.isArray(data['sources']) ? data['sources'].length : 0;
	const { prose, anchors, links, refused } = toProse(parseMarkdown(body), pageIds(sources));
	const problems = 'problems' in front ? [...front.problems] : [];
	if (!isObject(data))
		problems.push({
			check: 'wrong-type',
			file,
			path: 'line 1',
			message: 'The front matter is not made of fields.',
			expected: 'fields with values: title, description, order',
			fix: 'Compare it with another document.',
		});
	for (const { refusal, line } of refused.slice(0, toldAtOnce))
		problems.push({ check: 'forbidden-markup', file, path: `line ${line + linesAbove}`, ...refusalText(refusal) });
	if (problems.length > 0 || !isObject(data)) return { problems };
	return {
		data,
		prose,
		markdown: body,
		anchors,
		links: links.map((link) => ({ ...link, line: link.line + linesAbove })),
	};
}
