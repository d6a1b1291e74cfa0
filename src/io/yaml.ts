import { parseDocument } from 'yaml';
import type { Problem } from '../model/problem.ts';

/** The value of a YAML text, or one problem for each thing that makes it unreadable. */
export function parseYaml(text: string, file: string): { value: unknown } | { problems: Problem[] } {
	const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true, strict: true });
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
