import { basename } from 'node:path/posix';
import type { Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw-content.ts';
import { webAddressMistake } from '../schema/web-address.ts';
import { openContent } from './content-folder.ts';
import { collectionsStored } from '../schema/collections.ts';
import { layout, listFolders } from './content-layout.ts';
import type { ContentFiles } from './content-files.ts';
import { ContentReading, isFields } from './content-reading.ts';
import { parseDocument } from './documents/document.ts';
import { contentChecksum, readReleases } from './read-releases.ts';
import { readIndicators, readMappings, readOccupations, readQualifications, readSkills } from './read-tables.ts';

/** Reads a content folder. Nothing is judged here beyond whether it can be read at all; `buildCatalogue` does the rest. */
export function readContent(files: ContentFiles): { raw: RawContent; problems: Problem[] } {
	const folder = openContent(files, layout);
	const reading = new ContentReading(files, folder);
	const edition = folder.isTooMuch ? undefined : readAll(reading);
	const releases = folder.isTooMuch ? [] : readReleases(reading);
	const { records, docs, unread, problems } = reading;
	return {
		raw: {
			edition: { file: 'edition.yaml', data: edition },
			records,
			docs,
			releases,
			...readList(reading, 'retired'),
			...readList(reading, 'synonyms'),
			// Only a release asks for it.
			checksum: releases.length > 0 ? contentChecksum(files, folder.files) : '',
			unread,
		},
		problems,
	};
}

/** A file beside the records that need not be there. */
function readList<K extends 'retired' | 'synonyms'>(reading: ContentReading, name: K): Partial<Pick<RawContent, K>> {
	const file = `${name}.yaml`;
	const data = reading.folder.has(file) ? reading.yamlOf(file) : undefined;
	return (data === undefined ? {} : { [name]: { file, data } }) as Partial<Pick<RawContent, K>>;
}

/** Reads everything, and gives the edition. */
function readAll(reading: ContentReading): unknown {
	const edition = reading.needs('edition.yaml', 'it names the edition that is built')
		? reading.yamlOf('edition.yaml')
		: undefined;
	readRecords(reading);
	readLists(reading);
	readOccupations(reading);
	readSkills(reading);
	readMappings(reading, licenceOf(edition));
	readIndicators(reading);
	readQualifications(reading);
	readDocs(reading);
	return edition;
}

/** The licence of the edition, where it is one that mapping sets can be held against. */
function licenceOf(edition: unknown): string | undefined {
	const url = isFields(edition) && isFields(edition['licence']) ? edition['licence']['url'] : undefined;
	return typeof url === 'string' && !webAddressMistake(url) ? url : undefined;
}

function readRecords(reading: ContentReading) {
	for (const collection of collectionsStored('record'))
		for (const file of reading.folder.filesIn(collection)) {
			const value = reading.yamlOf(file);
			const id = basename(file, '.yaml');
			if (isFields(value)) reading.add(collection, file, '', reading.placed(value, { id }, file));
			else {
				reading.unread.push({ collection, id });
				if (value !== undefined) reading.tellWrongShape(file, '', 'a record: fields with values');
			}
		}
}

function readLists(reading: ContentReading) {
	for (const collection of listFolders)
		for (const file of reading.folder.filesIn(collection)) {
			const value = reading.yamlOf(file);
			if (!Array.isArray(value)) {
				reading.unread.push({ collection });
				if (value !== undefined) reading.tellWrongShape(file, '', 'a list of entries, each beginning with a hyphen');
				continue;
			}
			const framework = basename(file, '.yaml');
			for (const [i, entry] of value.entries()) {
				if (!isFields(entry)) {
					reading.tellWrongShape(file, `entry ${i + 1}`, 'an entry: fields with values');
					continue;
				}
				const within = String(entry['code'] ?? entry['id'] ?? `entry ${i + 1}`);
				const id = collection === 'competences' ? { id: `${framework}/${String(entry['code'])}` } : {};
				reading.add(collection, file, within, reading.placed(entry, { ...id, framework }, file, within));
			}
		}
}

function readDocs(reading: ContentReading) {
	for (const language of reading.folder.foldersIn('docs'))
		for (const file of reading.folder.filesIn(`docs/${language}`)) {
			const slug = basename(file, '.mdx');
			const text = reading.textOf(file);
			const parsed = text === undefined ? { problems: [] } : parseDocument(text, file);
			if ('data' in parsed) reading.docs.push({ file, slug, language, ...parsed });
			else {
				reading.tell(parsed.problems);
				reading.unread.push({ collection: 'docs', id: slug });
			}
		}
}
