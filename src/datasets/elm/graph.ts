import type { Catalogue } from '../../model/catalogue.ts';
import type { Edition } from '../../schema/edition.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { publisherName } from '../rdf/publisher.ts';
import { qualificationNodes } from './qualifications.ts';
import { unitNodes } from './units.ts';

const agentNode = (edition: Edition): Node => ({
	id: publisherName(edition),
	types: ['elm:Agent'],
	'skos:prefLabel': inSourceLanguage(edition.publisher),
});

/**
 * What the Turtle is written by. The XML says it by its namespace; of the two it is the one that registers take today, and
 * the one that has not moved.
 */
export const documentNode = (id: string): Node => ({
	id,
	types: ['foaf:Document'],
	'dcterms:conformsTo': ['http://data.europa.eu/snb/model/ap/loq-constraints'],
	'skos:note': inSourceLanguage(
		'Written by version 1.1.0 of the LOQ profile. Version 1.2.0 of March 2025 has moved all names from http://data.europa.eu/snb/model/elm/ to http://data.europa.eu/snb/model/ontology/.',
	),
});

/**
 * Joint qualifications and learning units as the European Learning Model describes them, without the lists of others that
 * they name. National qualifications are left out: who owns them publishes them.
 */
export function toElmGraph(catalogue: Catalogue): Node[] {
	const joint = catalogue.qualifications.all.filter((one) => one.kind === 'joint');
	const nodes = [
		agentNode(catalogue.edition),
		...joint.flatMap((one) => qualificationNodes(catalogue, one)),
		...catalogue['learning-units'].all.flatMap((unit) => unitNodes(catalogue, unit)),
	];
	return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
