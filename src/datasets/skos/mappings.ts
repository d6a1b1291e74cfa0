import type { Catalogue } from '../../model/catalogue.ts';
import { prefixesOf } from '../../model/terms.ts';
import { noTermFound, type MappingRow } from '../../schema/mapping.ts';
import type { Node } from '../rdf/node.ts';

/** SKOS has no word for doubt: what its authors are less sure of stays in the mapping sets, where the figure stands by it. */
export const leastConfidence = 0.6;

type Links = Partial<Record<MappingRow['predicate_id'], string[]>>;

/** What each concept is mapped to, by its name, from the rows of all sets that are sure enough and found a term. */
export function mappingLinks({ edition, mappings }: Catalogue): ReadonlyMap<string, Pick<Node, keyof Links>> {
	const prefixes = prefixesOf(edition.namespace);
	const fullName = (name: string) => {
		const colon = name.indexOf(':');
		return (prefixes[name.slice(0, colon)] ?? '') + name.slice(colon + 1);
	};
	const links = new Map<string, Links>();
	for (const { rows } of mappings.all)
		for (const { subject_id, predicate_id, object_id, confidence } of rows) {
			if (confidence < leastConfidence || object_id === noTermFound) continue;
			const subject = fullName(subject_id);
			const known = links.get(subject) ?? {};
			links.set(subject, { ...known, [predicate_id]: [...(known[predicate_id] ?? []), fullName(object_id)] });
		}
	return links;
}
