import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import { docSchema } from '../../schema/doc.ts';
import { editionSchema } from '../../schema/edition.ts';
import { namedAt, references, referencesIn, type Reference } from '../../schema/references.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatPath } from '../parse.ts';

/** A record that is named, with the file or record that names it and the field path there. */
interface Naming<From> {
	from: From;
	path: string;
	target: CollectionName;
	to: string;
}
interface RecordPlace {
	collection: CollectionName;
	id: string;
}

/** Every reference of every record. */
export function* namingsOfRecords(catalogue: Catalogue): Generator<Naming<RecordPlace>> {
	for (const collection of collectionNames)
		for (const record of catalogue[collection].all)
			yield* namingsOf(record, references[collection], { collection, id: record.id });
}

const ofEdition = referencesIn(editionSchema);
const ofDocs = referencesIn(docSchema);

/** Every reference of what stands beside the collections: the edition and the documents. */
export function* namingsOfFiles({
	edition,
	docs,
}: Pick<Catalogue, 'edition' | 'docs'>): Generator<Naming<{ file: string }>> {
	yield* namingsOf(edition, ofEdition, { file: 'edition.yaml' });
	for (const doc of docs) yield* namingsOf(doc, ofDocs, { file: doc.file });
}

function* namingsOf<From>(value: unknown, those: readonly Reference[], from: From): Generator<Naming<From>> {
	for (const { path, target } of those)
		for (const named of namedAt(value, path)) yield { from, path: formatPath(named.path), target, to: named.id };
}
