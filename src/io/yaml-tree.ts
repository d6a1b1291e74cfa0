import { Composer, Document, Lexer, LineCounter, Parser, YAMLParseError, type Node } from 'yaml';

/** In how many levels fields and lists may stand in each other: three times what the deepest of the content has. */
export const yamlLevels = 20;

/** A YAML text as a tree that knows its lines. */
export interface YamlTree {
	document: Document;
	/** Line of the file at a place of the text, or at which a node begins. */
	lineOf(place: Node | number): number;
	/** Where the text goes beyond `yamlLevels`; the tree ends there. */
	tooDeepAt: number | undefined;
}

/** The tree of a YAML text, whatever is wrong with it. `before`: lines of the file above the text. */
export function yamlTree(text: string, before = 0): YamlTree {
	const lines = new LineCounter();
	lines.addNewLine(0);
	const parser = new Parser(lines.addNewLine);
	let tooDeepAt: number | undefined;
	// Token by token, and no further than the levels go: the reader calls itself for each of them.
	function* tokens() {
		for (const token of new Lexer().lex(text)) {
			yield* parser.next(token);
			const { stack } = parser;
			if (stack.length <= yamlLevels || stack.filter((open) => 'items' in open).length <= yamlLevels) continue;
			tooDeepAt = parser.offset;
			break;
		}
		yield* parser.end();
	}
	// Pretty errors show their line, each anew, and unique keys are looked for pair by pair: both take minutes on a long text.
	const composer = new Composer({ prettyErrors: false, uniqueKeys: false, strict: true });
	const [document = new Document(), other] = composer.compose(tokens(), true, text.length);
	if (other)
		document.errors.push(
			new YAMLParseError([other.range[0], other.range[1]], 'MULTIPLE_DOCS', 'a second document begins here'),
		);
	const offset = (place: Node | number) => (typeof place === 'number' ? place : (place.range?.[0] ?? 0));
	return { document, lineOf: (place) => lines.linePos(offset(place)).line + before, tooDeepAt };
}
