import type { Token } from 'markdown-it';
import Slugger from 'github-slugger';
import type { ProseComponentName, ProseNode, ProseTag } from '../../model/prose.ts';
import type { DocLink } from '../../model/raw-content.ts';
import { offsetOf } from './markdown.ts';
import type { Refusal } from './refused-markup.ts';

/** Elements that may stand in one another. The pages draw them by functions that call themselves. */
const maxDepth = 20;

type Element = Extract<ProseNode, { kind: 'element' }>;
type Parent = Extract<ProseNode, { children: ProseNode[] }>;

/** The tags of parts that have a beginning and an end. */
const containers: Readonly<Record<string, ProseTag>> = {
	paragraph: 'p',
	bullet_list: 'ul',
	ordered_list: 'ol',
	list_item: 'li',
	blockquote: 'blockquote',
	table: 'table',
	thead: 'thead',
	tbody: 'tbody',
	tr: 'tr',
	th: 'th',
	td: 'td',
	strong: 'strong',
	em: 'em',
	s: 'del',
	link: 'a',
	footnote: 'li',
};

const alignments: Readonly<Record<string, string>> = { 'text-align:right': 'n', 'text-align:center': 'mid' };

/** A dot, which no id of a heading has: the two cannot clash. */
const noteId = (number: number) => `note.${number}`;
const referenceId = (number: number, use: number) => `${noteId(number)}.${use}`;

const textOf = (tokens: readonly Token[]): string =>
	tokens.map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : '')).join('');

const element = (tag: ProseTag, attributes: Element['attributes'] = {}, children: ProseNode[] = []): Element => ({
	kind: 'element',
	tag,
	attributes,
	children,
});

/** The attributes of an element: those named here and no others. */
function attributesOf(token: Token): Element['attributes'] {
	const value = (name: string) => {
		const given = token.attrGet(name);
		return given === null ? undefined : String(given);
	};
	if (token.type === 'link_open') {
		const title = value('title');
		return { href: value('href') ?? '', ...(title === undefined ? {} : { title }) };
	}
	const start = token.type === 'ordered_list_open' ? value('start') : undefined;
	const alignment = alignments[value('style') ?? ''];
	return { ...(start === undefined ? {} : { start }), ...(alignment === undefined ? {} : { class: alignment }) };
}

export interface ReadProse {
	prose: ProseNode[];
	/** Ids that links can lead to. */
	anchors: string[];
	links: DocLink[];
	/** What a document may not hold, each with its line. */
	refused: { refusal: Refusal; line: number }[];
}

/**
 * The parts of a Markdown text as a tree of what may be shown, and all that may not. Lines are counted from 1.
 * `taken`: ids that no heading may have.
 */
export function toProse(tokens: readonly Token[], taken: readonly string[]): ReadProse {
	const slugger = new Slugger();
	for (const id of taken) slugger.slug(id);
	const read: ReadProse = { prose: [], anchors: [], links: [], refused: [] };
	const root: Parent = { kind: 'notes', children: read.prose };
	const open: Parent[] = [root];
	let line = 1;
	let tooDeep = false;

	const add = (node: ProseNode) => void open.at(-1)?.children.push(node);
	const enter = (node: Parent) => {
		add(node);
		open.push(node);
		if (open.length > maxDepth + 1 && !tooDeep) {
			tooDeep = true;
			read.refused.push({ refusal: { kind: 'depth', written: '' }, line });
		}
	};
	const addText = (text: string) => {
		const siblings = open.at(-1)?.children ?? [];
		const last = siblings.at(-1);
		if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
		else if (text !== '') siblings.push(text);
	};
	const headingOf = (token: Token, heading: readonly Token[]): Element => {
		const id = slugger.slug(textOf(heading)) || slugger.slug('section');
		read.anchors.push(id);
		return element(token.tag as ProseTag, { id });
	};

	const visit = (token: Token, next: Token | undefined) => {
		const { type, nesting, meta } = token;
		const refusal = type === 'image' ? { kind: 'image' as const, written: '' } : meta?.['refusal'];
		if (refusal) return void read.refused.push({ refusal: refusal as Refusal, line });
		if (token.hidden) return; // the paragraphs of a dense list, and definitions of addresses
		if (nesting === -1) return void open.pop();
		if (type === 'heading_open') return enter(headingOf(token, next?.children ?? []));
		if (type === 'footnote_block_open') return enter({ kind: 'notes', children: [] });
		const number = Number(meta?.['id']) + 1;
		const use = Number(meta?.['subId']) + 1;
		if (type === 'footnote_open') {
			read.anchors.push(noteId(number));
			return enter(element('li', { id: noteId(number) }));
		}
		if (type === 'footnote_ref')
			return add({ kind: 'note', number, id: referenceId(number, use), href: `#${noteId(number)}` });
		if (type === 'footnote_anchor') {
			addText(' ');
			const label = use > 1 ? `${number}-${use}` : String(number);
			return add({ kind: 'back', label, href: `#${referenceId(number, use)}` });
		}
		if (nesting === 1) {
			const tag = containers[type.replace(/_open$/, '')];
			if (!tag) throw new Error(`The parser gave "${type}", which is not among the parts of a document.`);
			const attributes = attributesOf(token);
			if (attributes.href !== undefined) read.links.push({ address: attributes.href, line });
			return enter(element(tag, attributes));
		}
		if (type === 'text') return addText(token.content);
		if (type === 'softbreak') return addText('\n');
		if (type === 'hardbreak') return add(element('br'));
		if (type === 'hr') return add(element('hr'));
		if (type === 'code_inline') return add(element('code', {}, [token.content]));
		if (type === 'fence') return add(element('pre', {}, [element('code', {}, [token.content])]));
		if (type === 'component') return add({ kind: 'component', name: token.info as ProseComponentName });
		throw new Error(`The parser gave "${type}", which is not among the parts of a document.`);
	};

	for (const [i, token] of tokens.entries()) {
		if (token.map) line = token.map[0] + 1;
		if (token.type !== 'inline') {
			visit(token, tokens[i + 1]);
			continue;
		}
		let counted = 0;
		for (const child of token.children ?? []) {
			const offset = offsetOf(child);
			if (offset !== undefined) {
				line += token.content.slice(counted, offset).split('\n').length - 1;
				counted = Math.max(counted, offset);
			}
			visit(child, undefined);
		}
	}
	return read;
}
