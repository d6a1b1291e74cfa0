import { addressOf, documentAddress } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { facetsOf, type Facets } from '../model/facets/index.ts';
import { collectionNames } from '../schema/collections.ts';
import type { LanguageMap } from '../schema/common.ts';
import type { Area } from '../schema/competence.ts';
import { sourceLanguage } from '../words/locale.ts';
import type { Title, TitleKind } from './title.ts';

/** Collections that pages cite and nobody looks for. */
const isSought = (name: (typeof collectionNames)[number]): name is Exclude<TitleKind, 'docs'> => name !== 'sources';

/** The titles, codes and names of all pages, in the order of the collections. */
export function titlesOf(catalogue: Catalogue): Title[] {
	const synonyms = synonymsOf(catalogue);
	const titles = [
		...collectionNames
			.filter(isSought)
			.flatMap((name) =>
				catalogue[name].all.map((record) => titleOf(name, record, facetsOf(catalogue, name, record.id))),
			),
		...catalogue.docs.map((doc): Title => ({
			title: doc.title,
			address: documentAddress(doc.slug),
			kind: 'docs',
			codes: [],
			labels: [],
		})),
	];
	return titles.map((title) => {
		const words = synonyms.get(title.address);
		return words ? { ...title, synonyms: words } : title;
	});
}

/** The words that lead to a page, by its address. */
function synonymsOf({ synonyms }: Catalogue): Map<string, string[]> {
	const byAddress = new Map<string, string[]>();
	for (const { words, to } of synonyms)
		for (const address of to) byAddress.set(address, [...(byAddress.get(address) ?? []), ...words]);
	return byAddress;
}

function titleOf(
	kind: Exclude<TitleKind, 'docs'>,
	record: { id: string; title: LanguageMap },
	{ codes = [], names = [], values = {} }: Facets,
): Title {
	const title = record.title[sourceLanguage];
	const named = Object.entries(record.title).map(([language, text]) => ({ language, text }));
	const labels = [...named, ...names].filter(({ text }) => text !== title);
	const [area] = (values['area'] ?? []) as Area[];
	const [isco] = values['isco'] ?? [];
	return {
		title,
		address: addressOf(kind, record.id),
		kind,
		codes: [...new Set(codes)],
		labels: [...new Map(labels.map((label) => [`${label.language} ${label.text}`, label])).values()],
		...(area ? { area } : {}),
		...(values['level'] ? { levels: values['level'].map(Number) } : {}),
		...(isco ? { isco } : {}),
	};
}
