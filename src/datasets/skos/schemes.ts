import type { Catalogue } from '../../model/catalogue.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { titleOf } from '../dataset.ts';
import { licenceOf } from '../edition-line.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { datasetName } from '../rdf/dataset-name.ts';
import { collectionSchemeName, frameworkSchemeName } from '../record-name.ts';

/** Collections whose records are in no framework but our own. */
const own = ['requirements', 'qualification-profiles', 'learning-units', 'qualifications'] as const;

/** Collections of ESCO's concepts, with the name of ESCO's own scheme of them. */
const ofEsco = {
	occupations: 'http://data.europa.eu/esco/concept-scheme/occupations',
	skills: 'http://data.europa.eu/esco/concept-scheme/skills',
} as const satisfies Partial<Record<CollectionName, string>>;

/** What ESCO's terms ask of whoever changes its data. */
function escoMarks(
	catalogue: Catalogue,
	framework: string,
): Pick<Node, 'dcterms:source' | 'skos:editorialNote' | 'dcterms:license'> {
	const taken = (Object.keys(ofEsco) as (keyof typeof ofEsco)[]).filter((collection) =>
		catalogue[collection].all.some((record) => record.framework === framework),
	);
	if (taken.length === 0) return {};
	return {
		'dcterms:source': taken.map((collection) => ofEsco[collection]),
		'dcterms:license': [licenceOf(catalogue.edition, 'occupations').url],
		'skos:editorialNote': inSourceLanguage(
			'A selection from ESCO, changed: URIs, codes and labels are those of ESCO; mappings, links to ISCO groups and to our pages, and all notes are added by this edition. Links to skills are those of ESCO 1.1.1.',
		),
	};
}

/** The scheme of each edition of a framework and of each of our own collections, where it has concepts. */
export function schemeNodes(catalogue: Catalogue, concepts: readonly Node[]): Node[] {
	const { edition, frameworks } = catalogue;
	const partOf = { 'dcterms:isPartOf': [datasetName(edition, 'scheme')] };
	const schemes: Node[] = [
		...frameworks.all.map(({ id, title, summary, edition: version, replaces }) => ({
			id: frameworkSchemeName(edition, id),
			types: ['skos:ConceptScheme' as const],
			...partOf,
			'dcterms:title': title,
			'dcterms:description': summary,
			'owl:versionInfo': [version],
			'dcterms:replaces': replaces && [frameworkSchemeName(edition, replaces)],
			...escoMarks(catalogue, id),
		})),
		...own.map((collection) => ({
			id: collectionSchemeName(edition, collection),
			types: ['skos:ConceptScheme' as const],
			...partOf,
			'dcterms:title': inSourceLanguage(titleOf(collection)),
		})),
	];
	return schemes.flatMap((scheme) => {
		const top = concepts.filter((concept) => concept['skos:topConceptOf']?.includes(scheme.id)).map(({ id }) => id);
		return top.length > 0 ? [{ ...scheme, 'skos:hasTopConcept': top }] : [];
	});
}
