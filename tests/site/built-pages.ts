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

/** The template that a page is made by, as far as its path tells: `competences/`, `competences/*`, `docs/*`. */
export function templateOf({ path }: BuiltPage): string {
	const [first, ...rest] = path.split('/').filter(Boolean);
	if (first === undefined) return 'home';
	return rest.length === 0 ? first : `${first}/${rest.map(() => '*').join('/')}`;
}

/** One page for each template: the longest, since the most can be wrong with it. */
export const templatePages: BuiltPage[] = [...Map.groupBy(pages, templateOf).values()].map((group) =>
	group.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
);
