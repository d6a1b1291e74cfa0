import { stringify } from 'yaml';
import { unfinishedLines } from '../unfinished.ts';
import type { Begun, BegunField } from './begin.ts';

const width = 110;

/** A text in lines of comments. */
function commentLines(text: string, indent: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && indent.length + last.length + word.length < width) lines[lines.length - 1] += ` ${word}`;
		else lines.push(`${indent}# ${word}`);
	}
	return lines;
}

const scalarText = (value: string | number | boolean) =>
	stringify(value, { singleQuote: true, lineWidth: 0, blockQuote: false }).trimEnd();

/** What can stand on the line of its field. */
function onOneLine(value: Begun): string | undefined {
	if ('scalar' in value) return scalarText(value.scalar);
	if ('absent' in value) return `{ absent: ${value.absent} }`;
	return 'entries' in value && value.entries.length === 0 ? '[]' : undefined;
}

function fieldLines({ comments, name, value }: BegunField, indent: string): string[] {
	// A field that is left out is its last comment, on one line, so that it only has to lose its sign.
	const [example, meaning] = value ? [[], comments] : [comments.slice(-1), comments.slice(0, -1)];
	const above = [
		...meaning.flatMap((comment) => commentLines(comment, indent)),
		...example.map((line) => `${indent}# ${line}`),
	];
	if (!value) return above;
	const line = onOneLine(value);
	return line === undefined
		? [...above, `${indent}${name}:`, ...linesOf(value, `${indent}  `)]
		: [...above, `${indent}${name}: ${line}`];
}

const isComment = (line: string) => line.trimStart().startsWith('# ');

/** An entry of a list. What its fields mean is said once, in the first; YAML wants what stands on top before the hyphen. */
function entryLines(entry: Begun, i: number, indent: string): string[] {
	const line = onOneLine(entry);
	if (line !== undefined) return [`${indent}- ${line}`];
	const lines = linesOf(entry, `${indent}  `).filter(
		(text) => i === 0 || !isComment(text) || unfinishedLines(text).length > 0,
	);
	const first = lines.findIndex((text) => !isComment(text));
	return lines.map((text, at) => (at < first ? text.slice(2) : at === first ? `${indent}- ${text.trimStart()}` : text));
}

function linesOf(value: Begun, indent: string): string[] {
	if ('fields' in value) return value.fields.flatMap((field) => fieldLines(field, indent));
	if ('entries' in value) return value.entries.flatMap((entry, i) => entryLines(entry, i, indent));
	return [`${indent}${onOneLine(value) ?? ''}`];
}

/** A record that is begun as YAML, with what its schema says above each field. */
export const recordText = (record: Begun): string => `${linesOf(record, '').join('\n')}\n`;
