import { collectionNames, datasetNames } from '../../schema/collections.ts';
import { addressOf, datasetAddress, documentAddress, fixedPages, twinAddressOf } from '../addresses.ts';
import type { Catalogue, CatalogueDoc } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import { pageIds } from '../prose.ts';
import type { Check } from './check.ts';
import { formMistake } from './link-form.ts';

/** A site below a path, so that a link that leads above it is seen. */
const site = 'https://site.invalid/base/';

/** The addresses that links of documents are checked against, each with the anchors on it where they are known. */
function pagesOf(catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string> | undefined> {
	const templates = catalogue.agreements.all.filter(({ kind }) => kind === 'template');
	const records = collectionNames.flatMap((name) =>
		catalogue[name].all.flatMap(({ id }) => [
			addressOf(name, id),
			twinAddressOf(name, id, 'json'),
			twinAddressOf(name, id, 'md'),
		]),
	);
	const others = [
		...fixedPages,
		...collectionNames.map((name) => `${name}/`),
		...datasetNames.map(datasetAddress),
		...records,
		...templates.map(({ id }) => `agreements/${id}.txt`),
	];
	const anchorsOf = ({ anchors, sources = [] }: CatalogueDoc) => new Set([...anchors, ...pageIds(sources.length)]);
	return new Map([
		...others.map((address) => [address, undefined] as const),
		...catalogue.docs.map((doc) => [documentAddress(doc.slug), anchorsOf(doc)] as const),
	]);
}

/** Charts and files are made by the site and not known here: its own tests look at them. */
const isOfTheSite = (address: string) => /^charts\/[a-z0-9-]+\/$|^data\/latest\/[\w./-]+$/.test(address);

/** What is wrong with where a link of a document leads, or nothing. Anchors of records are left to the tests of the built site. */
function mistakeOf(
	link: string,
	slug: string,
	pages: ReturnType<typeof pagesOf>,
): Pick<Problem, 'message' | 'expected' | 'fix'> | undefined {
	const { href, origin, pathname, hash } = new URL(link, `${site}${documentAddress(slug)}`);
	if (origin !== new URL(site).origin) return undefined;
	if (!href.startsWith(site))
		return {
			message: `"${link}" leads out of the site, which may stand below a path.`,
			expected: 'the way from the document, such as ../method/ or ../../competences/',
			fix: 'Begin the link with ../ for a document, with ../../ for another page.',
		};
	const address = decodeURIComponent(pathname.slice(new URL(site).pathname.length));
	const anchor = decodeURIComponent(hash.slice(1));
	if (pages.has(address)) {
		const anchors = pages.get(address);
		if (anchor === '' || !anchors || anchors.has(anchor)) return undefined;
		return {
			message: `"${link}" leads to a place "#${anchor}" that "${address}" does not have.`,
			expected: 'a heading of the document, in lower case and with hyphens for blanks',
			fix: 'Correct what stands after #, or remove it with the #.',
		};
	}
	if (isOfTheSite(address)) return undefined;
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
	description:
		'A link of a document to this site leads to a record, a list, a document and its heading, or another page that exists.',
	scope: 'documents',
	run(catalogue, { unread }) {
		// What it leads to may be among what could not be read.
		if (unread.size > 0) return [];
		const pages = pagesOf(catalogue);
		return catalogue.docs.flatMap(({ slug, file, links }) =>
			links
				.filter(({ address }) => !formMistake(address))
				.flatMap(({ address, line }) => {
					const mistake = mistakeOf(address, slug, pages);
					return mistake ? [{ file, path: `line ${line}`, ...mistake }] : [];
				}),
		);
	},
};
