/** The vocabularies that our RDF is written in, by the prefixes that its files declare. */
export const prefixes = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dcterms: 'http://purl.org/dc/terms/',
	esco: 'http://data.europa.eu/esco/model#',
	foaf: 'http://xmlns.com/foaf/0.1/',
	'iso-thes': 'http://purl.org/iso25964/skos-thes#',
	owl: 'http://www.w3.org/2002/07/owl#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof prefixes;
/** A name of one of the vocabularies: `skos:Concept`. */
export type Name = `${Prefix}:${string}`;

/**
 * What each property that we use takes, said once for all files: names of other things (`iri`), texts by language
 * (`texts`), text without a language (`string`), a date as exact as it is known (`date`), or a datatype of XML Schema.
 */
export const kinds = {
	'dcterms:description': 'texts',
	'dcterms:hasPart': 'iri',
	'dcterms:identifier': 'string',
	'dcterms:isPartOf': 'iri',
	'dcterms:issued': 'date',
	'dcterms:license': 'iri',
	'dcterms:publisher': 'iri',
	'dcterms:relation': 'iri',
	'dcterms:replaces': 'iri',
	'dcterms:requires': 'iri',
	'dcterms:rights': 'texts',
	'dcterms:source': 'iri',
	'dcterms:subject': 'iri',
	'dcterms:title': 'texts',
	'esco:relatedEssentialSkill': 'iri',
	'esco:relatedOptionalSkill': 'iri',
	'foaf:name': 'texts',
	'iso-thes:status': 'string',
	'owl:deprecated': 'xsd:boolean',
	'owl:versionInfo': 'string',
	'rdfs:seeAlso': 'iri',
	'skos:altLabel': 'texts',
	'skos:broadMatch': 'iri',
	'skos:broader': 'iri',
	'skos:changeNote': 'texts',
	'skos:closeMatch': 'iri',
	'skos:definition': 'texts',
	'skos:editorialNote': 'texts',
	'skos:exactMatch': 'iri',
	'skos:hasTopConcept': 'iri',
	'skos:historyNote': 'texts',
	'skos:inScheme': 'iri',
	'skos:narrowMatch': 'iri',
	'skos:notation': 'string',
	'skos:note': 'texts',
	'skos:prefLabel': 'texts',
	'skos:relatedMatch': 'iri',
	'skos:scopeNote': 'texts',
	'skos:topConceptOf': 'iri',
} as const satisfies Partial<Record<Name, 'iri' | 'texts' | 'string' | 'date' | `xsd:${string}`>>;

export type Property = keyof typeof kinds;
