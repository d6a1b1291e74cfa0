import type { Catalogue } from '../../model/catalogue.ts';
import { versionOf } from '../edition-line.ts';
import { fileNameIn } from '../names.ts';
import { datasetName } from '../rdf/dataset-name.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { attributionName, attributionNode, publisherName, publisherNode } from '../rdf/publisher.ts';
import { competenceNodes } from './competences.ts';
import { occupationNodes, skillNodes } from './esco.ts';
import { partNodes, roleNodes } from './frameworks.ts';
import { leastConfidence, mappingLinks } from './mappings.ts';
import { profileNodes, qualificationNodes, requirementNodes, unitNodes } from './own.ts';
import { schemeNodes } from './schemes.ts';

/** What is said of the whole. */
function headNode({ edition, mappings }: Catalogue): Node {
	return {
		id: datasetName(edition, 'scheme'),
		types: ['dcat:Dataset'],
		'dcterms:title': edition.title,
		'dcterms:description': edition.summary,
		'owl:versionInfo': [versionOf(edition)],
		'dcterms:issued': [edition.issued],
		'iso-thes:status': [edition.status],
		'dcterms:publisher': [publisherName(edition)],
		'dcterms:license': [edition.licence.url],
		'dcterms:rights': [attributionName(edition)],
		'skos:editorialNote': inSourceLanguage(
			`Mappings stand here where their author gives them a confidence of ${leastConfidence} or more. All of them, with confidence, reason and what is lost, are in the files of the mapping sets.`,
		),
		'rdfs:seeAlso': mappings.all.map(({ id }) => fileNameIn(edition, `mappings/${id}.sssom.tsv`)),
	};
}

/** A concept that is below none of its own scheme is at the top of it. */
function withTop(concepts: readonly Node[]): Node[] {
	const schemeOf = new Map(concepts.map((concept) => [concept.id, concept['skos:inScheme']?.[0]]));
	return concepts.map((concept) => {
		const scheme = schemeOf.get(concept.id);
		const isBelow = concept['skos:broader']?.some((broader) => schemeOf.get(broader) === scheme);
		return scheme === undefined || isBelow ? concept : { ...concept, 'skos:topConceptOf': [scheme] };
	});
}

/** Everything that a mapping can name as SKOS concepts, each in the scheme of its framework and edition. */
export function toSkosGraph(catalogue: Catalogue): Node[] {
	const links = mappingLinks(catalogue);
	const concepts = withTop([
		...partNodes(catalogue),
		...competenceNodes(catalogue),
		...roleNodes(catalogue),
		...occupationNodes(catalogue),
		...skillNodes(catalogue),
		...requirementNodes(catalogue),
		...profileNodes(catalogue),
		...unitNodes(catalogue),
		...qualificationNodes(catalogue),
	]).map((concept) => ({ ...concept, ...links.get(concept.id) }));
	return [
		headNode(catalogue),
		publisherNode(catalogue.edition),
		attributionNode(catalogue.edition),
		...schemeNodes(catalogue, concepts),
		...concepts,
	];
}
