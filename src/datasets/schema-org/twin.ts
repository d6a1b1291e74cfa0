import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import type { LanguageMap } from '../../schema/common.ts';
import { titleOf } from '../dataset.ts';
import { licenceOf, versionOf } from '../edition-line.ts';
import { fileNameIn, nameIn } from '../names.ts';
import { inLanguages, type SchemaOrgNode } from './node.ts';
import { things } from './things.ts';

/** The collections that schema.org has a word for. */
export const linkedCollections: readonly CollectionName[] = collectionNames.filter((name) => name in things);

type AnyThing = (catalogue: Catalogue, record: { id: string; title: LanguageMap }) => SchemaOrgNode;

/**
 * The JSON-LD twin of a record's page: what it is in the words of schema.org, under its name in the namespace, with the
 * dataset that it is taken from and the terms of that. The context is written out, so that it is read without a network.
 * Throws for a collection that schema.org has no word for.
 */
export function toLinkedTwin(catalogue: Catalogue, collection: CollectionName, id: string): Record<string, unknown> {
	const { edition } = catalogue;
	const thing = things[collection] as AnyThing | undefined;
	const record = catalogue[collection].byId.get(id) as { id: string; title: LanguageMap } | undefined;
	if (!thing || !record) throw new Error(`schema.org has no word for "${id}" in ${collection}.`);
	const { '@type': type, ...properties } = thing(catalogue, record);
	return {
		'@context': { '@vocab': 'https://schema.org/' },
		'@id': nameIn(edition, addressOf(collection, id)),
		'@type': type,
		name: inLanguages(record.title),
		...properties,
		subjectOf: {
			'@id': fileNameIn(edition, `${collection}.json`),
			'@type': 'Dataset',
			name: titleOf(collection),
			version: versionOf(edition),
			datePublished: edition.issued,
			license: licenceOf(edition, collection).url,
			creditText: edition.attribution.join(' '),
		},
	};
}
