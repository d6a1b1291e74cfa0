import { documentAddress, documentTwinAddress } from '../../model/addresses.ts';
import type { CatalogueDoc } from '../../model/catalogue.ts';
import type { Spoken } from '../../model/context.ts';
import { proseTableNames } from '../../model/prose.ts';
import { citations } from '../citations.ts';
import { proseChart } from '../sections/prose-charts.ts';
import { proseTables } from '../sections/prose-tables.ts';
import type { ViewContext } from '../view-context.ts';
import { toBlock } from './blocks.ts';
import { markdownContext, rebaseFrom } from './context.ts';
import { escapeMarkdown, escapeStart } from './escape.ts';
import type { Rebase } from './inlines.ts';
import { toSources, toTerms } from './foot.ts';

/** A site of which only paths count. */
const site = 'https://site.invalid/';

/**
 * The addresses of the links of a document, which lead from its page, as they lead from its file. Addresses that the
 * reader found no link for stand in examples, and stay.
 */
function rebaseLinks(doc: CatalogueDoc, rebase: Rebase): string {
	const links = new Set(doc.links.map(({ address }) => address));
	return doc.markdown.replace(/(\]\(|^\[[^\]]+\]: )([^\s)]+)/gm, (whole, before: string, address: string) => {
		if (!links.has(address)) return whole;
		if (address.startsWith('#')) return before + rebase(address);
		const { href, pathname, search, hash } = new URL(address, site + documentAddress(doc.slug));
		return before + (href.startsWith(site) ? rebase(pathname + search + hash) : address);
	});
}

/** The text with what its components stand for: tables, and of a chart what it shows, in words. */
const withFigures = (context: ViewContext, markdown: string, rebase: Rebase): string =>
	markdown.replace(/^[ ]{0,3}<(\w+)\s*\/>[ \t]*$/gm, (whole, name: string) => {
		const table = proseTableNames.find((one) => one === name);
		if (table) return toBlock(context, proseTables[table](context), rebase);
		const figures = proseChart(name)?.sheet(context).figures;
		return figures ? figures.map(({ sentence }) => escapeStart(escapeMarkdown(sentence))).join('\n\n') : whole;
	});

/** A document as it was written, below its title: links lead from the file, and tables of figures are filled in. */
export function documentMarkdown(spoken: Spoken, doc: CatalogueDoc): string {
	const context = markdownContext(spoken);
	const rebase = rebaseFrom(documentTwinAddress(doc.slug), documentAddress(doc.slug));
	const { cite, list } = citations(context);
	cite(doc.sources ?? []);
	const parts = [
		`# ${escapeMarkdown(doc.title)}`,
		escapeStart(escapeMarkdown(doc.description)),
		withFigures(context, rebaseLinks(doc, rebase), rebase).trim(),
		...toSources(context, list(), rebase),
		...toTerms(context, context.catalogue.edition.licence),
	];
	return `${parts.join('\n\n')}\n`;
}
