import { isScalar, visit, type Node } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { refusedCharacter, refusedCharacterText } from './text.ts';
import { foreignTokens } from './yaml-tokens.ts';
import { yamlLevels, yamlTree, type YamlTree } from './yaml-tree.ts';

/** How long a YAML text may be: ten times the longest of the content, and what the parser reads in a second. */
export const yamlLimit = 256 * 1024;

/**
 * The value of a YAML text, or one problem for each thing that makes it unreadable or no plain data.
 * `before`: lines of the file that stand above the text.
 */
export function parseYaml(text: string, file: string, before = 0): { value: unknown } | { problems: Problem[] } {
	if (text.length > yamlLimit)
		return {
			problems: [
				{
					check: 'too-large',
					file,
					path: `line ${1 + before}`,
					message: `The YAML has ${text.length} characters.`,
					expected: `at most ${yamlLimit}`,
					fix: 'Take out what does not belong there, or divide it.',
				},
			],
		};
	// What YAML takes for syntax makes errors of what follows: it is the mistake to mend first.
	const foreign = foreignTokens(text, file, before);
	if (foreign.length > 0) return { problems: foreign };
	const tree = yamlTree(text, before);
	if (tree.tooDeepAt !== undefined)
		return {
			problems: [
				{
					check: 'too-deep',
					file,
					path: `line ${tree.lineOf(tree.tooDeepAt)}`,
					message: `Fields and lists stand in each other in more than ${yamlLevels} levels.`,
					expected: `at most ${yamlLevels}`,
					fix: 'Close the brackets that are left open, or take out what stands in between.',
				},
			],
		};
	const syntax = syntaxProblem(tree, file);
	if (syntax) return { problems: [syntax] };
	const problems = valueProblems(tree, file);
	return problems.length > 0 ? { problems } : { value: tree.document.toJS() };
}

/** The parser goes on after an error and reports what follows from it: only the first is the editor's mistake. */
function syntaxProblem({ document: { errors, warnings }, lineOf }: YamlTree, file: string): Problem | undefined {
	const [first] = [...errors, ...warnings];
	if (!first) return undefined;
	const line = lineOf(first.pos[0]);
	return {
		check: 'unreadable-yaml',
		file,
		path: `line ${line}`,
		message: `The YAML cannot be read: ${first.message}.`,
		expected: 'valid YAML: fields indented by spaces, text with a colon in quotes',
		fix: 'Correct the line; compare it with a file of the same folder.',
	};
}

const isPlainNumber = (source: string) => /^(?:0|-?(?:0\.\d+|[1-9]\d*(?:\.\d+)?))$/.test(source);

/** Values that YAML would give as something else than what stands there. */
function valueProblems({ document, lineOf }: YamlTree, file: string): Problem[] {
	const problems: Problem[] = [];
	const add = (node: Node, text: Omit<Problem, 'file' | 'path'>) =>
		problems.push({ file, path: `line ${lineOf(node)}`, ...text });
	visit(document, {
		Map(_, { items }) {
			const names = new Set<string>();
			for (const { key } of items) {
				const name = isScalar(key) ? key.value : undefined;
				if (typeof name !== 'string')
					add(key as Node, {
						check: 'wrong-type',
						message: `The name of a field is "${String(key)}", which is no text.`,
						expected: 'the name of a field, such as title',
						fix: 'Correct the name, or put quotes around it.',
					});
				else if (names.has(name))
					add(key as Node, {
						check: 'duplicate-field',
						message: `The field "${name}" stands here twice.`,
						expected: 'each field once',
						fix: 'Remove one of the two fields.',
					});
				else names.add(name);
			}
		},
		Scalar(_, node) {
			const { value, source = '' } = node;
			if (typeof value === 'number' && !isPlainNumber(source))
				add(node, {
					check: 'wrong-format',
					message: `The number is written "${source}".`,
					expected: 'digits, with a decimal point where there are decimals, such as 1200 or 2.5',
					fix: 'Write the number in digits, or put quotes around it if it is a text.',
				});
			const character = typeof value === 'string' ? refusedCharacter(value) : undefined;
			if (character) add(node, refusedCharacterText(character.name));
		},
	});
	return problems;
}
