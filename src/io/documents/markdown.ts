import MarkdownIt, { type StateBlock, type StateInline, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { proseComponents } from '../../model/prose.ts';
import { noteLines, noteStart, refuseUnused, textOfLine } from './notes-and-definitions.ts';
import { refuse, refusedBracket, type Refusal } from './refused-markup.ts';

/** Levels that the parser goes down; what stands deeper is left out, which `toProse` tells long before. */
const maxNesting = 60;

/** Refuses what stands here, and with it the rest of the paragraph: one paragraph is told of once. */
function refuseRest(state: StateInline, silent: boolean, refusal: Refusal): true {
	if (!silent) refuse(state, refusal);
	state.pos = state.posMax;
	return true;
}

function angleBracket(state: StateInline, silent: boolean): boolean {
	if (state.src[state.pos] !== '<' || /^<(?:\s|$)/.test(state.src.slice(state.pos, state.pos + 2))) return false;
	return refuseRest(state, silent, refusedBracket(state.src.slice(state.pos, state.pos + 200)));
}

const brace = (state: StateInline, silent: boolean): boolean =>
	state.src[state.pos] === '{' && refuseRest(state, silent, { kind: 'brace', written: '{' });

/** A reference to a note; it comes after the rule for those that exist. */
function missingNote(state: StateInline, silent: boolean): boolean {
	const [written, name] = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.pos + 200)) ?? [];
	if (written === undefined || name === undefined || noteLines(state.env).has(name)) return false;
	return refuseRest(state, silent, { kind: 'missing-note', written });
}

function component(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
	const name = /^<(\w+)\s*\/>\s*$/.exec(textOfLine(state, line))?.[1];
	if (!proseComponents.some((known) => known === name)) return false;
	if (silent) return true;
	const token = state.push('component', '', 0);
	token.info = name ?? '';
	token.map = [line, line + 1];
	state.line = line + 1;
	return true;
}

/** A paragraph that begins as MDX lets program code begin. */
function program(state: StateBlock, line: number, end: number, silent: boolean): boolean {
	const written = /^(?:import|export)(?=[ \t])/.exec(textOfLine(state, line))?.[0];
	if (state.level > 0 || written === undefined) return false;
	if (silent) return true;
	refuse(state, { kind: 'program', written }).map = [line, line + 1];
	while (state.line < end && !state.isEmpty(state.line)) state.line++;
	return true;
}

const offsets = new WeakMap<Token, number>();

/** Where in the text of its paragraph a part was found, so that problems can name the line. */
export const offsetOf = (token: Token): number | undefined => offsets.get(token);

/** Markdown as documents have it: the tables, notes and bare addresses of GitHub, no HTML, no code by indentation. */
function makeParser() {
	const parser = new MarkdownIt({ html: false, linkify: true, typographer: true, maxNesting }).use(footnote);
	// "(c)" and "..." stay as they are written; only quotes are made typographic.
	parser.disable(['replacements', 'code', 'footnote_inline', 'strip_references']);
	parser.linkify.set({ fuzzyLink: false }).add('ftp:', null).add('//', null);
	parser.block.ruler.before('table', 'component', component);
	parser.block.ruler.before('table', 'program', program);
	parser.block.ruler.before('footnote_def', 'note-start', noteStart, { alt: ['paragraph', 'reference'] });
	parser.core.ruler.before('footnote_tail', 'unused', refuseUnused);
	parser.inline.ruler.at('autolink', angleBracket);
	parser.inline.ruler.after('autolink', 'brace', brace);
	parser.inline.ruler.after('footnote_ref', 'missing-note', missingNote);
	// Addresses are judged as they stand, by the check of links: here none is mended, and none is left out in silence.
	parser.validateLink = () => true;
	parser.normalizeLink = (address) => address;
	parser.normalizeLinkText = (text) => text;
	parser.inline.State = class extends parser.inline.State {
		override push(...parts: Parameters<StateInline['push']>): Token {
			const token = super.push(...parts);
			offsets.set(token, this.pos);
			return token;
		}
	};
	return parser;
}

const parser = makeParser();

/** The parts of a Markdown text in their order; what a document may not hold is among them as `refused`. */
export const parseMarkdown = (text: string): Token[] => parser.parse(text, {});
