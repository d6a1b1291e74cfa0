import type { z } from 'zod';
import { collectionNames, collections, type CollectionName, type Records } from '../schema/collections.ts';
import { docPlaceSchema, docSchema } from '../schema/doc.ts';
import { editionSchema } from '../schema/edition.ts';
import { releaseSchema } from '../schema/release.ts';
import { retiredListSchema } from '../schema/retired.ts';
import { synonymListSchema } from '../schema/synonyms.ts';
import type { Catalogue, CatalogueDoc, CatalogueRelease, Collection, Origin } from './catalogue.ts';
import { checks } from './checks/index.ts';
import { generatedSets, withGeneratedRows } from './generated-mappings.ts';
import { compareIds } from './order.ts';
import { problemsOf } from './parse.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { RawContent, RawList } from './raw-content.ts';
import { buildRelations } from './relations.ts';
import { historyOf } from './releases/history.ts';
import { compareVersions } from './releases/version.ts';

export interface CatalogueResult {
	/** Missing when the edition could not be read; otherwise the records that parsed. */
	catalogue?: Catalogue;
	/** All problems found, sorted. A catalogue with problems must not be published. */
	problems: Problem[];
}

/** So many problems of form are enough to begin with. */
const enough = 5_000;

/** Builds the catalogue from what was read, and reports everything that is wrong with it in one go. */
export function buildCatalogue(raw: RawContent): CatalogueResult {
	const problems: Problem[] = [];
	// One by one: a table of strangers may have more mistakes than a call takes arguments.
	const tell = (found: readonly Problem[]) => found.forEach((problem) => problems.push(problem));
	const origins = new Map<string, Origin>();
	/** Collections with a record whose id is wrong: any reference to them may mean that one. */
	const unidentified = new Set<string>();
	const lists = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]])) as {
		[N in CollectionName]: Records[N][];
	};

	for (const record of raw.records) {
		// A table of another kind has a mistake in each cell: these are mended first, whatever else there is.
		if (problems.length >= enough) return { problems: sortProblems(problems) };
		const parsed = collections[record.collection].schema.safeParse(record.data);
		if (!parsed.success) {
			tell(problemsOf(parsed.error, record.data, record));
			if (parsed.error.issues.some(({ path }) => path[0] === 'id')) unidentified.add(record.collection);
			continue;
		}
		const key = `${record.collection} ${parsed.data.id}`;
		const first = origins.get(key);
		if (first) {
			problems.push({
				check: 'duplicate-id',
				file: record.file,
				path: record.within,
				message: `The id "${parsed.data.id}" is used twice in ${record.collection}; it stands in ${[first.file, first.within].filter(Boolean).join(', ')} too.`,
				expected: 'an id that no other record of the collection has',
				fix: 'Rename one of the two, or merge them.',
			});
			continue;
		}
		origins.set(key, record);
		(lists[record.collection] as unknown[]).push(parsed.data);
	}

	const docs = parseDocs(raw, problems);
	// An edition that could not be read has been reported by the reader.
	if (raw.edition.data === undefined) return { problems: sortProblems(problems) };
	const edition = editionSchema.safeParse(raw.edition.data);
	if (!edition.success) {
		tell(problemsOf(edition.error, raw.edition.data, { file: raw.edition.file, within: '' }));
		return { problems: sortProblems(problems) };
	}

	for (const { id, rows } of lists.mappings) {
		const generated = generatedSets[id];
		if (generated && rows.length > 0)
			problems.push({
				check: 'generated-rows',
				file: origins.get(`mappings ${id}`)?.file ?? id,
				path: '',
				message: `The rows of this set follow from ${generated.from}, and yet some are written here.`,
				expected: 'metadata and the line of columns, no rows',
				fix: generated.fix,
			});
	}
	lists.mappings = withGeneratedRows(lists, edition.data);

	const ordered = Object.fromEntries(
		collectionNames.map((name) => [name, toCollection(name, lists[name] as { id: string }[])]),
	) as unknown as { [N in CollectionName]: Collection<Records[N]> };
	const inOrder = Object.fromEntries(collectionNames.map((name) => [name, ordered[name].all])) as typeof lists;
	const releases = parseReleases(raw, tell);
	const catalogue: Catalogue = {
		...ordered,
		edition: edition.data,
		docs,
		releases,
		history: historyOf(releases),
		retired: parseList(retiredListSchema, raw.retired, tell),
		synonyms: parseList(synonymListSchema, raw.synonyms, tell),
		checksum: raw.checksum,
		relations: buildRelations(inOrder),
		originOf: (collection, id) => origins.get(`${collection} ${id}`) ?? { file: collection, within: id },
	};
	// A record that did not parse would make every reference to it look dangling: the parse problem is the one to mend.
	const unread = new Set([
		...unidentified,
		...raw.unread.map(({ collection, id }) => (id ? `${collection} ${id}` : collection)),
		...raw.records.map((r) => `${r.collection} ${String(r.data['id'])}`).filter((key) => !origins.has(key)),
		...raw.docs.filter(({ file }) => !docs.some((doc) => doc.file === file)).map(({ slug }) => `docs ${slug}`),
	]);
	for (const check of checks) tell(check.run(catalogue, { unread }).map((p) => ({ check: check.name, ...p })));
	return { catalogue, problems: sortProblems(problems) };
}

function toCollection<T extends { id: string }>(name: CollectionName, records: T[]): Collection<T> {
	// Occupations and skills come from tables sorted by code and id; all others by id, so that no reader's order shows.
	const code = (record: T) => (name === 'occupations' ? (record as unknown as { code: string }).code : record.id);
	const all = [...records].sort((a, b) => compareIds(code(a), code(b)));
	return { all, byId: new Map(all.map((record) => [record.id, record])) };
}

type Tell = (found: readonly Problem[]) => void;

function parseReleases({ releases }: RawContent, tell: Tell): CatalogueRelease[] {
	const parsed = releases.flatMap(({ file, version, data, changes }) => {
		// Its folder is its version.
		const release = releaseSchema.safeParse({ ...data, version });
		if (release.success) return { ...release.data, changes };
		tell(problemsOf(release.error, data, { file, within: '' }));
		return [];
	});
	return parsed.sort((a, b) => compareVersions(a.version, b.version));
}

/** A file that is one list, and need not be there. */
function parseList<T>(schema: z.ZodType<T[]>, list: RawList | undefined, tell: Tell): readonly T[] {
	if (!list) return [];
	const parsed = schema.safeParse(list.data);
	if (!parsed.success) tell(problemsOf(parsed.error, list.data, { file: list.file, within: '' }));
	return parsed.data ?? [];
}

function parseDocs(raw: RawContent, problems: Problem[]): CatalogueDoc[] {
	const docs = new Map<string, CatalogueDoc>();
	const strangeFolders = new Set<string>();
	for (const { data, ...doc } of raw.docs) {
		const { file, slug, language } = doc;
		const place = docPlaceSchema.safeParse({ slug, language });
		const parsed = docSchema.safeParse(data);
		const same = docs.get(slug);
		if (!place.success && !strangeFolders.has(language))
			// Names are not written in the file: the whole of it is the place.
			problems.push(
				...problemsOf(place.error, { slug, language }, { file, within: '' }).map((one) => ({ ...one, path: '' })),
			);
		// A folder in no language is told once, at the first of its documents.
		if (place.error?.issues.some(({ path }) => path[0] === 'language')) strangeFolders.add(language);
		if (!parsed.success) problems.push(...problemsOf(parsed.error, data, { file, within: '' }));
		if (same)
			problems.push({
				check: 'duplicate-id',
				file,
				path: '',
				message: `The name "${slug}" is that of ${same.file} too: both would be the page docs/${slug}/.`,
				expected: 'a name that no other document has, in any language',
				fix: 'Rename one of the two.',
			});
		if (place.success && parsed.success && !same) docs.set(slug, { ...parsed.data, ...doc });
	}
	return [...docs.values()].sort((a, b) => a.order - b.order || compareIds(a.slug, b.slug));
}
