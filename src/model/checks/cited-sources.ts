import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatPath } from '../parse.ts';

export interface CitedSource {
	collection: CollectionName;
	id: string;
	/** Field path of the citation within the record. */
	path: string;
	source: string;
}

function* walk(value: unknown, path: (string | number)[]): Generator<{ path: string; source: string }> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		if (key === 'sources' && Array.isArray(inner))
			for (const [i, source] of inner.entries()) yield { path: formatPath([...here, i]), source: String(source) };
		else yield* walk(inner, here);
	}
}

/** Citations of the edition itself. */
export const editionSourcePaths = ({ edition }: Pick<Catalogue, 'edition'>) => walk(edition, []);

/** Every citation of a record, with its place: all lists named `sources`, at any depth of a record. */
export function* citedSourcePaths(catalogue: Catalogue): Generator<CitedSource> {
	for (const collection of collectionNames)
		for (const record of catalogue[collection].all)
			for (const cited of walk(record, [])) yield { collection, id: record.id, ...cited };
}
