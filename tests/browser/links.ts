import { attribute, type BuiltPage } from './built-pages.ts';

const linkAttributes = ['href', 'src', 'action', 'poster', 'data-src'];

/** A reference that leads nowhere. */
export interface BrokenLink {
	page: string;
	link: string;
	reason: string;
}

/**
 * The references of pages to the site itself that do not resolve. `files` are the files of the build, `origin` is the
 * address it was built for, `base` the path.
 */
export function brokenLinks(
	pages: readonly BuiltPage[],
	files: ReadonlySet<string>,
	origin: string,
	base: string,
): BrokenLink[] {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	return pages.flatMap((page) => {
		const links = page.elements.flatMap((element) => linkAttributes.flatMap((name) => attribute(element, name) ?? []));
		return [...new Set(links)].flatMap((link): BrokenLink[] => {
			const broken = (reason: string) => [{ page: page.path, link, reason }];
			const here = new URL(base + page.path, origin);
			if (!URL.canParse(link, here)) return broken('is not an address');
			const url = new URL(link, here);
			if (url.origin !== here.origin) return [];
			if (!url.pathname.startsWith(base)) return broken(`does not begin with ${base}`);
			const path = decodeURIComponent(url.pathname.slice(base.length));
			const target = byPath.get(path);
			if (!target) return files.has(path) ? [] : broken('is no page or file');
			const fragment = decodeURIComponent(url.hash.slice(1));
			if (fragment !== '' && fragment !== 'top' && !target.ids.has(fragment)) return broken('has no such anchor');
			return [];
		});
	});
}
