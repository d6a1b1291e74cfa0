import { CST, Lexer } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { shown } from '../schema/quoted.ts';

/** What YAML takes for something else than data; an editor may well have meant text. */
const signs: Record<string, string> = {
	alias: 'a reference to another place, as *name',
	anchor: 'the name of a place, as &name',
	tag: 'a type of data, as !type',
	'directive-line': 'an instruction to its reader, as %YAML',
};

/**
 * What a YAML text holds that is no data, or that loses words in silence: references, types and instructions, the first of
 * which is told; and each comment that may be the rest of a text, such as the number in `title: Issue #12`. A comment
 * begins with `# ` on a line of its own that does not go on with a text. `before`: lines of the file above the text.
 */
export function foreignTokens(text: string, file: string, before: number): Problem[] {
	if (!/[#&*!%]/.test(text)) return [];
	const lost: Problem[] = [];
	const foreign: { token: string; type: string; line: number }[] = [];
	let line = 1 + before;
	let lineHasContent = false;
	/** Columns before the first sign of this line, and of the last line that held something but a comment. */
	let indent = 0;
	let contentIndent = 0;
	/** Columns before what stands behind the hyphens of this line, and whether that is still to come. */
	let behind = 0;
	let isBehind = true;
	let endsInText = false;
	let isText = false;
	for (const token of new Lexer().lex(text)) {
		const type: string | null = isText ? 'text' : CST.tokenType(token);
		isText = type === 'scalar';
		isBehind &&= type === 'space' || type === 'seq-item-ind' || type === 'newline';
		if (isBehind) behind += token.length;
		if (type === 'space' && !lineHasContent) indent += token.length;
		else if (type === 'comment') {
			const isOwn = !lineHasContent && /^#(?: |$)/.test(token) && !(endsInText && indent > contentIndent);
			if (!isOwn)
				lost.push({
					check: 'lost-words',
					file,
					path: `line ${line}`,
					message: `YAML takes "${shown(token)}" for a comment, and its words are lost.`,
					expected: 'quotes around a text with #; a comment on a line of its own, with a space after #',
					fix: 'Put quotes around the text, or the comment on a line of its own.',
				});
		} else if (type !== null && type in signs) foreign.push({ token, type, line });
		else if (!['newline', 'space', 'scalar', 'doc-mode'].includes(type ?? '')) {
			if (!lineHasContent) contentIndent = indent;
			// The first field of an entry: a text of it goes on below the field, not below the hyphen.
			if (type === 'map-value-ind') contentIndent = behind;
			endsInText = /text|quoted/.test(type ?? '') && !token.endsWith('\n');
			lineHasContent = true;
		}
		const breaks = token.split('\n').length - 1;
		line += breaks;
		// A text over several lines ends with its line only where it is indented below its field.
		if (breaks > 0 && token.endsWith('\n')) [lineHasContent, indent, behind, isBehind] = [false, 0, 0, true];
	}
	const [first] = foreign;
	if (!first) return lost;
	const others = foreign.length > 1 ? ` (the first of ${foreign.length} such signs in this file)` : '';
	return [
		{
			check: 'not-data',
			file,
			path: `line ${first.line}`,
			message: `YAML takes "${shown(first.token)}" for ${signs[first.type] ?? ''}${others}.`,
			expected: 'text, a number, true or false, a list or fields, written out where they stand',
			fix: 'Put quotes around the text, or write out what is meant.',
		},
		...lost,
	];
}
