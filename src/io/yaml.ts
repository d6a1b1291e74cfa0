import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../model/problem.ts';

/** The value of a YAML text, or one problem for each thing that makes it unreadable. */
export function parseYaml(text: string, file: string): { value: unknown } | { problems: Problem[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true, strict: true, lineCounter });
	// An alias is mostly text that begins with an asterisk; one that is meant may lead in a circle, or unfold without end.
	let alias: number | undefined;
	visit(document, (_, node) => {
		if (isAlias(node)) alias ??= lineCounter.linePos(node.range?.[0] ?? 0).line;
	});
	if (alias !== undefined)
		return {
			problems: [
				{
					check: 'unreadable-yaml',
					file,
					path: `line ${alias}`,
					message: 'The YAML cannot be read: a value begins with an asterisk, which refers to another one.',
					expected: 'each value written out',
					fix: 'Put text that begins with an asterisk in quotes.',
				},
			],
		};
	if (document.errors.length === 0) return { value: document.toJS() };
	// The parser goes on after an error and reports what follows from it: only the first line is the editor's mistake.
	const isDuplicate = (code: string) => code === 'DUPLICATE_KEY';
	const syntax = document.errors.find((error) => !isDuplicate(error.code));
	const mistakes = syntax ? [syntax] : document.errors;
	return {
		problems: mistakes.map((error) => {
			const duplicate = isDuplicate(error.code);
			return {
				check: duplicate ? 'duplicate-field' : 'unreadable-yaml',
				file,
				path: `line ${error.linePos?.[0].line ?? 1}`,
				message: `The YAML cannot be read: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
				expected: duplicate ? 'each field once' : 'valid YAML: fields indented by spaces, text with a colon in quotes',
				fix: duplicate
					? 'Remove one of the two fields.'
					: 'Correct the line; compare it with a file of the same folder.',
			};
		}),
	};
}
