import { collectionNames } from '../../schema/collections.ts';
import { addressOf, fixedPages } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A site below a path, so that a link that leads above it is seen. */
const site = 'https://site.invalid/base/';

/** The addresses of all pages that links of documents are checked against. */
const pagesOf = (catalogue: Catalogue): ReadonlySet<string> =>
	new Set<string>([
		...fixedPages,
		...collectionNames.flatMap((name) => [
			`${name}/`,
			...catalogue[name].all.map((record) => addressOf(name, record.id)),
		]),
		...catalogue.docs.map(({ slug }) => `docs/${slug}/`),
	]);

/** Charts and files are made by the site and not known here: its own tests look at them. */
const isOfTheSite = (address: string) => /^(?:charts|embed|data)\/.|\.[a-z]+$/.test(address);

/** What is wrong with a link of a document, or nothing. Anchors are left to the tests of the built site. */
function mistakeOf(
	link: string,
	slug: string,
	pages: ReadonlySet<string>,
): Pick<Problem, 'message' | 'expected' | 'fix'> | undefined {
	const here = `${site}docs/${slug}/`;
	if (!URL.canParse(link, here))
		return {
			message: `"${link}" is no address.`,
			expected: 'a web address, or the way to a page of the site, such as ../../competences/',
			fix: 'Correct the link.',
		};
	const { href, origin, pathname } = new URL(link, here);
	if (origin !== new URL(site).origin) return undefined;
	if (!href.startsWith(site))
		return {
			message: `"${link}" leads out of the site, which may stand below a path.`,
			expected: 'the way from the document, such as ../method/ or ../../competences/',
			fix: 'Begin the link with ../ for a document, with ../../ for another page.',
		};
	const address = decodeURIComponent(pathname.slice(new URL(site).pathname.length));
	if (pages.has(address) || isOfTheSite(address)) return undefined;
	if (pages.has(`${address}/`))
		return {
			message: `"${link}" lacks the slash at its end.`,
			expected: `the address of the page, "${address}/"`,
			fix: 'Add the slash.',
		};
	return {
		message: `"${link}" leads to "${address}", which is no page.`,
		expected: 'the address of a record, a list, a document or another page of the site',
		fix: 'Correct the link, or remove it.',
	};
}

export const docLinks: Check = {
	name: 'dead-link',
	description: 'A link of a document to this site leads to a record, a list, a document or another page that exists.',
	scope: 'documents',
	run(catalogue, { unread }) {
		// What it leads to may be among what could not be read.
		if (unread.size > 0) return [];
		const pages = pagesOf(catalogue);
		return catalogue.docs.flatMap(({ slug, file, links }) =>
			links.flatMap(({ address, line }) => {
				const mistake = mistakeOf(address, slug, pages);
				return mistake ? [{ file, path: `line ${line}`, ...mistake }] : [];
			}),
		);
	},
};
