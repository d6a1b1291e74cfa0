import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { RawContent, RawRecord } from '../model/raw-content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import { readDocuments } from './documents.ts';
import { checkIndicatorFiles, observationColumns, toIndicator } from './indicators.ts';
import { parseSssom } from './sssom.ts';
import { checkOccupationRows } from './occupation-rows.ts';
import * as tables from './occupation-tables.ts';
import { readText } from './text.ts';
import { parseYaml } from './yaml.ts';

/** Collections of one file a record: the file's name is the id. */
const recordFolders = [
	'frameworks',
	'requirements',
	'qualification-profiles',
	'learning-units',
	'qualifications',
	'certifications',
	'countries',
	'national-frameworks',
	'pilots',
	'organisations',
	'agreements',
	'quality-criteria',
	'labels',
	'decisions',
	'sources',
] as const;
/** Vocabularies that are one YAML list an edition: the file's name is the framework. */
const listFolders = ['competences', 'role-profiles'] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a content folder. Nothing is judged here beyond whether it can be read at all; `buildCatalogue` does the rest. */
export async function readContent(dir: string): Promise<{ raw: RawContent; problems: Problem[] }> {
	const problems: Problem[] = [];
	const records: RawRecord[] = [];
	const unread: RawContent['unread'] = [];
	const nameOf = (path: string) => relative(dir, path).split(sep).join('/');

	/** Files of a folder with one of these endings, sorted; any other file is a problem: it would be ignored in silence. */
	const filesIn = async (folder: string, endings: string[]): Promise<string[]> => {
		const path = join(dir, folder);
		if (!existsSync(path)) return [];
		const names = (await readdir(path)).sort();
		const isRead = (name: string) => endings.some((ending) => name.endsWith(ending));
		for (const name of names)
			if (!isRead(name))
				problems.push({
					check: 'unknown-file',
					file: `${folder}/${name}`,
					path: '',
					message: 'A file of this kind is not read here.',
					expected: `files that end in ${endings.join(' or ')}`,
					fix: 'Rename the file, or move it out of the folder.',
				});
		return names.filter(isRead).map((name) => join(path, name));
	};
	const textOf = async (path: string): Promise<string | undefined> => {
		const text = await readText(path, nameOf(path));
		if (typeof text === 'string') return text;
		problems.push(text);
		return undefined;
	};
	const yamlOf = async (path: string): Promise<unknown> => {
		const text = await textOf(path);
		if (text === undefined) return undefined;
		const parsed = parseYaml(text, nameOf(path));
		if ('value' in parsed) return parsed.value ?? null;
		problems.push(...parsed.problems);
		return undefined;
	};
	const missing = (file: string, message: string) =>
		problems.push({
			check: 'missing-file',
			file,
			path: '',
			message,
			expected: `a file ${file}`,
			fix: 'Restore the file.',
		});
	/** The rows of a table; when it cannot be read, its whole collection counts as unread. */
	const rowsOf = async (path: string, columns: readonly string[], collection: CollectionName): Promise<CsvRow[]> => {
		if (!existsSync(path)) {
			missing(nameOf(path), 'The file is missing: the other tables of this edition need it.');
			unread.push({ collection });
			return [];
		}
		const text = await textOf(path);
		const parsed = text === undefined ? { problems: [] } : parseCsv(text, nameOf(path), columns);
		if ('rows' in parsed) return parsed.rows;
		problems.push(...parsed.problems);
		unread.push({ collection });
		return [];
	};
	/** The figures of an indicator, or nothing where they cannot be read: then it alone counts as unread. */
	const figuresOf = async (path: string): Promise<CsvRow[] | undefined> => {
		if (!existsSync(path)) {
			missing(nameOf(path), 'The file is missing: it holds the figures of the indicator.');
			return undefined;
		}
		const text = await textOf(path);
		const parsed = text === undefined ? { problems: [] } : parseCsv(text, nameOf(path), observationColumns);
		if ('rows' in parsed) return parsed.rows;
		problems.push(...parsed.problems);
		return undefined;
	};
	const wrongShape = (file: string, within: string, expected: string) =>
		problems.push({
			check: 'wrong-type',
			file,
			path: within,
			message: `This is not ${expected}.`,
			expected,
			fix: 'Compare it with another file of the folder.',
		});
	const add = (collection: CollectionName, file: string, within: string, data: Record<string, unknown>) =>
		records.push({ collection, file, within, data });

	for (const folder of recordFolders)
		for (const path of await filesIn(folder, ['.yaml'])) {
			const value = await yamlOf(path);
			const id = basename(path, '.yaml');
			if (isObject(value)) add(folder, nameOf(path), '', { id, ...value });
			else {
				unread.push({ collection: folder, id });
				if (value !== undefined) wrongShape(nameOf(path), '', 'a record: fields with values');
			}
		}
	for (const folder of listFolders)
		for (const path of await filesIn(folder, ['.yaml'])) {
			const value = await yamlOf(path);
			if (!Array.isArray(value)) {
				unread.push({ collection: folder });
				if (value !== undefined) wrongShape(nameOf(path), '', 'a list of entries, each beginning with a hyphen');
				continue;
			}
			const framework = basename(path, '.yaml');
			for (const [i, entry] of value.entries()) {
				if (!isObject(entry)) {
					wrongShape(nameOf(path), `entry ${i + 1}`, 'an entry: fields with values');
					continue;
				}
				const within = String(entry['code'] ?? entry['id'] ?? `entry ${i + 1}`);
				const id = folder === 'competences' ? { id: `${framework}/${String(entry['code'])}` } : {};
				add(folder, nameOf(path), within, { ...id, framework, ...entry });
			}
		}
	for (const path of (await filesIn('occupations', ['.csv'])).filter(
		(p) => !/\.(labels|history|skills)\.csv$/.test(p),
	)) {
		const base = path.slice(0, -'.csv'.length);
		const read = {
			occupations: await rowsOf(path, tables.occupationColumns, 'occupations'),
			labels: await rowsOf(`${base}.labels.csv`, tables.labelColumns, 'occupations'),
			history: await rowsOf(`${base}.history.csv`, tables.historyColumns, 'occupations'),
			skills: await rowsOf(`${base}.skills.csv`, tables.skillLinkColumns, 'occupations'),
		};
		// With one of the tables unread, every occupation would seem to lack what stands in it.
		if (unread.some(({ collection }) => collection === 'occupations')) continue;
		problems.push(...checkOccupationRows(read, nameOf(base)));
		for (const { line, data } of tables.toOccupations(read, basename(base)))
			add('occupations', nameOf(path), `line ${line}`, data);
	}
	for (const path of await filesIn('skills', ['.csv']))
		for (const { line, data } of tables.toSkills(
			await rowsOf(path, tables.skillColumns, 'skills'),
			basename(path, '.csv'),
		))
			add('skills', nameOf(path), `line ${line}`, data);

	for (const path of await filesIn('mappings', ['.sssom.tsv'])) {
		const text = await textOf(path);
		const id = basename(path, '.sssom.tsv');
		const parsed = text === undefined ? { problems: [] } : parseSssom(text, nameOf(path));
		if ('data' in parsed)
			records.push({
				collection: 'mappings',
				file: nameOf(path),
				within: '',
				data: { id, ...parsed.data },
				lines: parsed.lines,
			});
		else {
			problems.push(...parsed.problems);
			unread.push({ collection: 'mappings', id });
		}
	}

	// An indicator is two files: what is measured, and the figures.
	const indicatorFiles = await filesIn('indicators', ['.yaml', '.csv']);
	for (const base of new Set(indicatorFiles.map((path) => path.replace(/\.(?:yaml|csv)$/, '')))) {
		const [yaml, csv] = [`${base}.yaml`, `${base}.csv`];
		const id = basename(base);
		if (!existsSync(yaml)) missing(nameOf(yaml), 'The file is missing: it says what the figures of the table are.');
		const value = existsSync(yaml) ? await yamlOf(yaml) : undefined;
		if (value !== undefined && !isObject(value)) wrongShape(nameOf(yaml), '', 'a record: fields with values');
		const rows = await figuresOf(csv);
		if (!isObject(value) || !rows) {
			unread.push({ collection: 'indicators', id });
			continue;
		}
		problems.push(...checkIndicatorFiles(value, rows, nameOf(base)));
		const { data, lines } = toIndicator(value, rows);
		const files = { file: nameOf(yaml), table: nameOf(csv) };
		records.push({ collection: 'indicators', ...files, within: '', data: { id, ...data }, lines });
	}

	const { docs, ...ofDocs } = await readDocuments(dir, { filesIn, textOf });
	problems.push(...ofDocs.problems);
	unread.push(...ofDocs.unread);

	const editionPath = join(dir, 'edition.yaml');
	if (!existsSync(editionPath)) missing('edition.yaml', 'The file is missing: it names the edition that is built.');
	const edition = existsSync(editionPath) ? await yamlOf(editionPath) : undefined;
	return { raw: { edition: { file: 'edition.yaml', data: edition }, records, docs, unread }, problems };
}
