import { methodAddress, type ComparedEdition } from './comparison-file.ts';
import { markup, type Markup } from '../charts/markup.ts';
import { addressOf } from '../model/addresses.ts';
import type { SourceNumbers } from '../model/source-numbers.ts';
import type { LocaleOf } from '../words/locale.ts';
import { link, paragraph, section } from './parts.ts';

/** What a comparison says of where it comes from. */
export interface Origin {
	locale: LocaleOf<'comparison-page'>;
	/** Before the addresses of pages; `site`: with the host. */
	base: string;
	site: string;
	data: { edition: ComparedEdition; sources: Record<string, string> };
	/** Full address of the comparison. */
	address: string;
	sources: SourceNumbers;
}

/** What stands at the head of the printed page: of when this is, by which method, and where. */
export function printedHead({
	locale,
	data: { edition },
	site,
	address,
}: Pick<Origin, 'locale' | 'site' | 'address'> & { data: Pick<Origin['data'], 'edition'> }): string {
	const { title, version, issued } = edition;
	const method = site + methodAddress;
	return locale.fill(locale.words['comparison-page']['report-line'], { title, version, issued, method, address });
}

/** Edition, method, address and the sources cited so far; `intro` stands before these. */
export function colophon(title: string, intro: string, { locale, base, data, address, sources }: Origin): Markup {
	const words = locale.words['comparison-page'];
	const { version, issued, licence, attribution } = data.edition;
	const edition = locale.fill(words.colophon, { title: data.edition.title, version, issued, licence: licence.id });
	const items = sources.cited.map(
		(id, i) => markup`<li id="source-${i + 1}">${link(data.sources[id] ?? id, base + addressOf('sources', id))}</li>`,
	);
	return section(
		'sources',
		title,
		paragraph(markup`${edition} ${link(words.method, base + methodAddress)}`),
		paragraph([words.address, link(address, address)], 'address'),
		attribution.map((line) => paragraph(line, 'small muted')),
		items.length > 0 && [paragraph(intro), markup`<ol class="small">${items}</ol>`],
	);
}
