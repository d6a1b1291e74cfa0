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

const pageFiles = (dir: string) => filesOf(dir, '.html').filter((file) => !file.startsWith('pagefind/'));
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Paths of all pages of a built site. */
export const pathsOf = (dir: string): string[] => pageFiles(dir).map(pathOf);

/** All pages of a built site as they are written. */
export const readHtml = (dir: string): Pick<BuiltPage, 'path' | 'html'>[] =>
	pageFiles(dir).map((file) => ({ path: pathOf(file), html: readFileSync(join(dir, file), 'utf8') }));

function elementsOf(html: string): ElementNode[] {
	const elements: ElementNode[] = [];
	walkSync(parse(html) as Node, (node) => {
		if (node.type === ELEMENT_NODE) elements.push(node as ElementNode);
	});
	return elements;
}

/** A page, taken apart. */
export function toPage(path: string, html: string): BuiltPage {
	const elements = elementsOf(html);
	return {
		path,
		html,
		title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
		elements,
		ids: new Set(elements.flatMap((element) => element.attributes['id'] ?? [])),
	};
}

/** All pages of a built site, taken apart: that takes seconds and half a gigabyte. */
export const readPages = (dir: string): BuiltPage[] => readHtml(dir).map(({ path, html }) => toPage(path, html));

/** Text of an attribute as it is meant: `&#38;` and `&amp;` are an ampersand. */
export const attribute = (element: ElementNode, name: string): string | undefined =>
	element.attributes[name]?.replace(/&(?:amp|#38|#x26);/g, '&');

/** Custom elements that a visitor works with: those with a form that does more than filter the rows of a list. */
const isTool = (element: ElementNode) =>
	element.name.includes('-') && element.name !== 'record-list' && element.children.some(holdsForm);
const holdsForm = (node: Node): boolean =>
	node.type === ELEMENT_NODE &&
	((node as ElementNode).name === 'form' || (node as ElementNode).children.some(holdsForm));

/** Whether a page is a chart or a tool, or holds one: their scripts are the point of it. */
export const holdsTool = ({ elements }: BuiltPage): boolean => elements.some(isTool);
