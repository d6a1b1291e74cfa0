import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { readReckoned } from '../io/made-data.ts';
import { buildCatalogue } from '../model/build-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { formatProblems } from '../model/problem.ts';
import type { RawContent, RawBeside } from '../model/raw-content.ts';
import { takeReckoned } from '../model/reckoned.ts';
import { collectionNames } from '../schema/collections.ts';

let building: Promise<Catalogue> | undefined;

/** The catalogue of the site, queried and built once. Throws when a check finds a problem: bad content is not built. */
export function getCatalogue(): Promise<Catalogue> {
	building ??= build();
	return building;
}

/** Astro knows files by their way from the root of the site; they are called by theirs below `content/`, wherever it is. */
const fileOf = (collection: string, path = collection): string => path.slice(path.lastIndexOf(`/${collection}/`) + 1);

async function build(): Promise<Catalogue> {
	const edition = await getEntry('edition', 'edition');
	const { id: _id, ...editionData } = edition?.data ?? { id: 'edition' };
	const records: RawContent['records'] = [];
	for (const name of collectionNames) {
		const entries = (await getCollection(name)) as CollectionEntry<typeof name>[];
		for (const entry of entries)
			records.push({ collection: name, file: fileOf(name, entry.filePath), within: entry.id, data: { ...entry.data } });
	}
	const docs = (await getCollection('docs')).map(({ data }) => data);
	const history = await getEntry('history', 'history');
	const { catalogue, problems } = buildCatalogue({
		edition: { file: 'edition.yaml', data: editionData },
		records,
		docs,
		...(JSON.parse(history?.data.text ?? '{}') as RawBeside),
		unread: [],
	});
	if (!catalogue || problems.length > 0) throw new Error(formatProblems(problems));
	takeReckoned(catalogue, await readReckoned());
	return catalogue;
}
