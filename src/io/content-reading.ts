import type { Problem } from '../model/problem.ts';
import type { RawContent, RawRecord } from '../model/raw-content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { readContentFile } from './content-file.ts';
import type { ContentFiles } from './content-files.ts';
import type { ContentFolder } from './content-folder.ts';
import { contradictedPlace } from './contradicted-place.ts';
import { parseCsv, type CsvRow } from './tables/csv.ts';
import { parseYaml } from './yaml.ts';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has been read of a content folder so far, what was wrong with it, and what could not be read at all. */
export class ContentReading {
	readonly files: ContentFiles;
	readonly folder: ContentFolder;
	readonly problems: Problem[];
	readonly records: RawRecord[] = [];
	readonly docs: RawContent['docs'] = [];
	readonly unread: RawContent['unread'];

	constructor(files: ContentFiles, folder: ContentFolder) {
		this.files = files;
		this.folder = folder;
		this.problems = [...folder.problems];
		this.unread = folder.unread.map((name) => ({ collection: name as CollectionName | 'docs' }));
	}

	/** Takes problems one by one: a table may have more of them than a call takes arguments. */
	tell(found: readonly Problem[]) {
		for (const problem of found) this.problems.push(problem);
	}

	tellWrongShape(file: string, within: string, expected: string) {
		this.problems.push({
			check: 'wrong-type',
			file,
			path: within,
			message: `This is not ${expected}.`,
			expected,
			fix: 'Compare it with another file of the folder.',
		});
	}

	add(collection: CollectionName, file: string, within: string, data: Fields) {
		this.records.push({ collection, file, within, data });
	}

	/** The text of a file; nothing where it cannot be read, and then it is told why. */
	textOf(file: string): string | undefined {
		const text = readContentFile(this.files, file);
		if (typeof text === 'string') return text;
		this.problems.push(text);
		return undefined;
	}

	/** The value of a YAML file, null where it is empty; nothing where it cannot be read. */
	yamlOf(file: string): unknown {
		const text = this.textOf(file);
		if (text === undefined) return undefined;
		const parsed = parseYaml(text, file);
		if ('value' in parsed) return parsed.value ?? null;
		this.tell(parsed.problems);
		return undefined;
	}

	/** The rows of a table with these columns; nothing where it cannot be read. */
	rowsOf(file: string, columns: readonly string[]): CsvRow[] | undefined {
		const text = this.textOf(file);
		if (text === undefined) return undefined;
		const parsed = parseCsv(text, file, columns);
		if ('rows' in parsed) return parsed.rows;
		this.tell(parsed.problems);
		return undefined;
	}

	/** Whether a file is there; where it is not, `why` says what it is needed for. */
	needs(file: string, why: string): boolean {
		if (this.folder.has(file)) return true;
		this.problems.push({
			check: 'missing-file',
			file,
			path: '',
			message: `The file is missing: ${why}.`,
			expected: `a file ${file}`,
			fix: 'Restore the file.',
		});
		return false;
	}

	/** An entry with the fields that follow from its place; another value written for one of them is told. */
	placed(entry: Fields, set: Record<string, string>, file: string, within = ''): Fields {
		this.tell(contradictedPlace(entry, set, file, within));
		return { ...entry, ...set };
	}
}
