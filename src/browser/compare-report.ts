import { methodAddress } from '../charts/comparison-file.ts';
import { compareStrings as words } from '../charts/compare/words.ts';
import { fill } from '../words/fill.ts';
import { addressOf } from '../model/addresses.ts';
import { bridges, occupations, skills } from './compare-pair.ts';
import { competenceTable, factTable, workloadTable } from './compare-tables.ts';
import { verdict } from './compare-verdict.ts';
import { link, paragraph, section, type CompareView } from './compare-view.ts';
import { element } from './element.ts';

/** What stands at the head of the printed page: of when this is, by which method, and where. */
export const printedHead = ({ data: { edition }, site }: CompareView, address: string): string =>
	fill(words['report-line'], {
		title: edition.title,
		version: edition.version,
		issued: edition.issued,
		method: site + methodAddress,
		address,
	});

function sources(view: CompareView, address: string): HTMLElement {
	const { edition } = view.data;
	const list = view.cited.map((id, i) =>
		element('li', { id: `source-${i + 1}` }, link(view, addressOf('sources', id), view.data.sources[id] ?? id)),
	);
	return section(
		'sources',
		words.sources,
		element(
			'p',
			{},
			fill(words.colophon, {
				title: edition.title,
				version: edition.version,
				issued: edition.issued,
				licence: edition.licence.id,
			}),
			' ',
			link(view, methodAddress, words.method),
		),
		element('p', { class: 'address' }, words.address, element('a', { href: address }, address)),
		...edition.attribution.map((line) => paragraph(line, 'small muted')),
		...(list.length ? [paragraph(words['sources-facts']), element('ol', { class: 'small' }, ...list)] : []),
	);
}

/** A comparison in parts, which cite sources in this order. */
export interface Report {
	/** The pair in detail. */
	answer(): HTMLElement[];
	/** What is read after the answer. */
	rest(): HTMLElement[];
}

/** The whole comparison; nothing where fewer than two are chosen. */
export function report(view: CompareView, address: string): Report {
	const [from, to] = view.choice.pair ?? [];
	const forth = from && to ? view.pairOf(from, to) : undefined;
	const back = from && to ? view.pairOf(to, from) : undefined;
	if (!forth || !back) return { answer: () => [], rest: () => [] };
	return {
		answer: () => [verdict(view, forth, back)],
		rest: () => [
			factTable(view),
			competenceTable(view),
			skills(view, forth, back),
			occupations(view, forth),
			workloadTable(view),
			bridges(view, forth, back),
			sources(view, address),
		],
	};
}
