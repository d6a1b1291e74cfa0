import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ELEMENT_NODE, parse, walkSync, type ElementNode, type Node } from 'ultrahtml';

/** A page of a built site, with what the tests ask about it. */
export interface BuiltPage {
	/** Path below the base: empty for the first page, `competences/e-cf-3.0/b.3/`, `404.html`. */
	path: string;
	html: string;
	title: string;
	/** All elements, in document order. */
	elements: ElementNode[];
	/** What a fragment can point to. */
	ids: ReadonlySet<string>;
}

/** Files of a folder, with forward slashes, sorted. */
export function filesOf(dir: string, ending = ''): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(dir.length + 1)
				.split(sep)
				.join('/'),
		)
		.sort();
}

function elementsOf(html: string): ElementNode[] {
	const elements: ElementNode[] = [];
	walkSync(parse(html) as Node, (node) => {
		if (node.type === ELEMENT_NODE) elements.push(node as ElementNode);
	});
	return elements;
}

export function readPages(dir: string): BuiltPage[] {
	return filesOf(dir, '.html')
		.filter((file) => !file.startsWith('pagefind/'))
		.map((file) => {
			const html = readFileSync(join(dir, file), 'utf8');
			const elements = elementsOf(html);
			return {
				path: file.replace(/(^|\/)index\.html$/, '$1'),
				html,
				title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
				elements,
				ids: new Set(elements.flatMap((element) => element.attributes['id'] ?? [])),
			};
		});
}

/** Text of an attribute as it is meant: `&#38;` and `&amp;` are an ampersand. */
export const attribute = (element: ElementNode, name: string): string | undefined =>
	element.attributes[name]?.replace(/&(?:amp|#38|#x26);/g, '&');

/** All pages of the site that `npm test` has built. */
export const pages = readPages('dist');

/** Custom elements that a visitor works with: those with a form that does more than filter the rows of a list. */
const isTool = (element: ElementNode) =>
	element.name.includes('-') && element.name !== 'record-list' && element.children.some(isForm);
const isForm = (node: Node) => node.type === ELEMENT_NODE && (node as ElementNode).name === 'form';

/** Whether a page is a chart or a tool, or holds one: their scripts are the point of it. */
export const holdsTool = ({ elements }: BuiltPage): boolean => elements.some(isTool);

/**
 * The template that a page is made by: a page that holds a chart or a tool is one of its own; else its path tells, as
 * `competences/` and `competences/*` do.
 */
export function templateOf(page: BuiltPage): string {
	const [first, ...rest] = page.path.split('/').filter(Boolean);
	if (first === undefined) return 'home';
	if (holdsTool(page) || rest.length === 0) return page.path;
	return `${first}/${rest.map(() => '*').join('/')}`;
}

const classesOf = ({ attributes }: ElementNode) => (attributes['class'] ?? '').split(/\s+/);
/** What a page is built of: its kinds of elements, with each of their classes. */
const partsOf = ({ elements }: BuiltPage) =>
	new Set(elements.flatMap((element) => classesOf(element).map((name) => `${element.name}.${name}`)));

/**
 * As many pages of a template as it takes to see all that its pages are built of: first the one with the most kinds of
 * parts, then the one with the most that have not been seen.
 */
function sampleOf(group: readonly BuiltPage[]): BuiltPage[] {
	// Of pages with the same parts the longest is looked at: the most can be wrong with it.
	const rest = group.toSorted((a, b) => b.html.length - a.html.length).map((page) => ({ page, unseen: partsOf(page) }));
	const sample: BuiltPage[] = [];
	for (;;) {
		const next = rest.reduce((most, one) => (one.unseen.size > most.unseen.size ? one : most));
		if (next.unseen.size === 0) return sample;
		sample.push(next.page);
		const seen = next.unseen;
		for (const one of rest) one.unseen = new Set([...one.unseen].filter((part) => !seen.has(part)));
	}
}

/** The pages that stand for all others, each with its template. */
export const samplePages: { template: string; page: BuiltPage }[] = [...Map.groupBy(pages, templateOf)].flatMap(
	([template, group]) => sampleOf(group).map((page) => ({ template, page })),
);
