import { buildCatalogue, type CatalogueResult } from '../model/build-catalogue.ts';
import { sortProblems } from '../model/problem.ts';
import type { RawContent } from '../model/raw-content.ts';
import { filesOnDisk, type ContentFiles } from './content-files.ts';
import { withLines } from './problem-lines.ts';
import { readContent } from './read-content.ts';

/** A catalogue, and what was read to build it. */
type Loaded = CatalogueResult & { raw: RawContent };

/** Reads and builds the catalogue of a content folder, with the problems of reading and those of content together. */
export const loadCatalogue = (dir: string): Loaded => catalogueOf(filesOnDisk(dir));

/** The same of files that may stand elsewhere than on the disk. */
export function catalogueOf(files: ContentFiles): Loaded {
	const { raw, problems } = readContent(files);
	const result = buildCatalogue(raw);
	return { ...result, raw, problems: sortProblems(withLines(files, [...problems, ...result.problems])) };
}
