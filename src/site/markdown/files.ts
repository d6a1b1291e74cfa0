import { documentTwinAddress, twinAddressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { collectionNames } from '../../schema/collections.ts';
import { documentMarkdown } from './document.ts';
import { recordMarkdown } from './record.ts';

/** The Markdown twins of all records and documents, by their addresses. */
export function* markdownFiles(spoken: Spoken): Generator<[path: string, text: string]> {
	const { catalogue } = spoken;
	for (const collection of collectionNames)
		for (const { id } of catalogue[collection].all)
			yield [twinAddressOf(collection, id, 'md'), recordMarkdown(spoken, collection, id)];
	for (const doc of catalogue.docs) yield [documentTwinAddress(doc.slug), documentMarkdown(spoken, doc)];
}
