import { buildCatalogue, type CatalogueResult } from '../model/build-catalogue.ts';
import { sortProblems } from '../model/problem.ts';
import { withLines } from './problem-lines.ts';
import { readContent } from './read-content.ts';

/** Reads and builds the catalogue of a content folder, with the problems of reading and those of content together. */
export function loadCatalogue(dir: string): CatalogueResult {
	const { raw, problems } = readContent(dir);
	const result = buildCatalogue(raw);
	return { ...result, problems: sortProblems(withLines(dir, [...problems, ...result.problems])) };
}
