import type { Spoken } from '../../model/context.ts';
import { viewContext, type ViewContext } from '../view-context.ts';
import type { Rebase } from './inlines.ts';
import { relativeAddress } from './relative.ts';

/** What the views of a file are made from: its addresses begin with a slash at the base of the site, wherever that is. */
export const markdownContext = (spoken: Spoken): ViewContext =>
	viewContext({ ...spoken, to: (address) => `/${address}` });

/**
 * The addresses of a file beside a page: the way from the file to others, and to the page for its own anchors, which
 * the headings of the file do not have. `file` and `page` stand below the base of the site.
 */
export const rebaseFrom =
	(file: string, page: string): Rebase =>
	(href) =>
		href.startsWith('/')
			? relativeAddress(file, href.slice(1))
			: href.startsWith('#')
				? relativeAddress(file, page + href)
				: href;
