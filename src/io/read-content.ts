import { basename } from 'node:path/posix';
import type { Problem } from '../model/problem.ts';
import type { RawContent, RawRecord } from '../model/raw-content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { readContentFile } from './content-file.ts';
import { openContent, type Layout } from './content-folder.ts';
import { webAddressMistake } from '../schema/web-address.ts';
import { contradictedPlace } from './contradicted-place.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import { parseDocument } from './document.ts';
import { checkIndicatorFiles, observationColumns, toIndicator } from './indicators.ts';
import { parseSssom } from './sssom.ts';
import { checkOccupationRows, checkSkillRows } from './occupation-rows.ts';
import * as tables from './occupation-tables.ts';
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

const layout: Layout = {
	files: ['edition.yaml', 'README.md'],
	folders: {
		...Object.fromEntries([...recordFolders, ...listFolders].map((folder) => [folder, ['.yaml']])),
		occupations: ['.csv'],
		skills: ['.csv'],
		mappings: ['.sssom.tsv'],
		indicators: ['.yaml', '.csv'],
		'docs/*': ['.mdx'],
	},
};

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a content folder. Nothing is judged here beyond whether it can be read at all; `buildCatalogue` does the rest. */
export async function readContent(dir: string): Promise<{ raw: RawContent; problems: Problem[] }> {
	const folder = await openContent(dir, layout);
	const problems: Problem[] = [...folder.problems];
	const records: RawRecord[] = [];
	const docs: RawContent['docs'] = [];
	const unread: RawContent['unread'] = folder.unread.map((name) => ({ collection: name as CollectionName | 'docs' }));

	if (folder.isTooMuch)
		return { raw: { edition: { file: 'edition.yaml', data: undefined }, records, docs, unread }, problems };

	// One by one: a table of strangers may have more mistakes than a call takes arguments.
	const tell = (found: readonly Problem[]) => found.forEach((problem) => problems.push(problem));
	const textOf = async (path: string): Promise<string | undefined> => {
		const text = await readContentFile(dir, path);
		if (typeof text === 'string') return text;
		problems.push(text);
		return undefined;
	};
	const yamlOf = async (path: string): Promise<unknown> => {
		const text = await textOf(path);
		if (text === undefined) return undefined;
		const parsed = parseYaml(text, path);
		if ('value' in parsed) return parsed.value ?? null;
		tell(parsed.problems);
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
		if (!folder.has(path)) {
			missing(path, 'The file is missing: the other tables of this edition need it.');
			unread.push({ collection });
			return [];
		}
		const text = await textOf(path);
		const parsed = text === undefined ? { problems: [] } : parseCsv(text, path, columns);
		if ('rows' in parsed) return parsed.rows;
		tell(parsed.problems);
		unread.push({ collection });
		return [];
	};
	/** The figures of an indicator, or nothing where they cannot be read: then it alone counts as unread. */
	const figuresOf = async (path: string): Promise<CsvRow[] | undefined> => {
		if (!folder.has(path)) {
			missing(path, 'The file is missing: it holds the figures of the indicator.');
			return undefined;
		}
		const text = await textOf(path);
		const parsed = text === undefined ? { problems: [] } : parseCsv(text, path, observationColumns);
		if ('rows' in parsed) return parsed.rows;
		tell(parsed.problems);
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
	/** An entry with the fields that follow from its place; another value written for one of them is told. */
	const placed = (entry: Record<string, unknown>, set: Record<string, string>, file: string, within = '') => {
		tell(contradictedPlace(entry, set, file, within));
		return { ...entry, ...set };
	};

	if (!folder.has('edition.yaml')) missing('edition.yaml', 'The file is missing: it names the edition that is built.');
	const edition = folder.has('edition.yaml') ? await yamlOf('edition.yaml') : undefined;
	const licence = isObject(edition) && isObject(edition['licence']) ? edition['licence']['url'] : undefined;

	for (const collection of recordFolders)
		for (const path of folder.filesIn(collection)) {
			const value = await yamlOf(path);
			const id = basename(path, '.yaml');
			if (isObject(value)) add(collection, path, '', placed(value, { id }, path));
			else {
				unread.push({ collection, id });
				if (value !== undefined) wrongShape(path, '', 'a record: fields with values');
			}
		}
	for (const collection of listFolders)
		for (const path of folder.filesIn(collection)) {
			const value = await yamlOf(path);
			if (!Array.isArray(value)) {
				unread.push({ collection });
				if (value !== undefined) wrongShape(path, '', 'a list of entries, each beginning with a hyphen');
				continue;
			}
			const framework = basename(path, '.yaml');
			for (const [i, entry] of value.entries()) {
				if (!isObject(entry)) {
					wrongShape(path, `entry ${i + 1}`, 'an entry: fields with values');
					continue;
				}
				const within = String(entry['code'] ?? entry['id'] ?? `entry ${i + 1}`);
				const id = collection === 'competences' ? { id: `${framework}/${String(entry['code'])}` } : {};
				add(collection, path, within, placed(entry, { ...id, framework }, path, within));
			}
		}
	// Occupations are four tables, of which one has the name of the edition.
	const editionOf = (path: string) => path.replace(/(?:\.(?:labels|history|skills))?\.csv$/, '');
	for (const base of new Set(folder.filesIn('occupations').map(editionOf))) {
		const path = `${base}.csv`;
		const read = {
			occupations: await rowsOf(path, tables.occupationColumns, 'occupations'),
			labels: await rowsOf(`${base}.labels.csv`, tables.labelColumns, 'occupations'),
			history: await rowsOf(`${base}.history.csv`, tables.historyColumns, 'occupations'),
			skills: await rowsOf(`${base}.skills.csv`, tables.skillLinkColumns, 'occupations'),
		};
		// With one of the tables unread, every occupation would seem to lack what stands in it.
		if (unread.some(({ collection }) => collection === 'occupations')) continue;
		tell(checkOccupationRows(read, base));
		for (const { line, data } of tables.toOccupations(read, basename(base)))
			add('occupations', path, `line ${line}`, data);
	}
	for (const path of folder.filesIn('skills')) {
		const rows = await rowsOf(path, tables.skillColumns, 'skills');
		tell(checkSkillRows(rows, path));
		for (const { line, data } of tables.toSkills(rows, basename(path, '.csv')))
			add('skills', path, `line ${line}`, data);
	}

	for (const path of folder.filesIn('mappings')) {
		const text = await textOf(path);
		const id = basename(path, '.sssom.tsv');
		const parsed =
			text === undefined
				? { problems: [] }
				: parseSssom(text, path, typeof licence === 'string' && !webAddressMistake(licence) ? licence : undefined);
		if ('data' in parsed)
			records.push({
				collection: 'mappings',
				file: path,
				within: '',
				data: { id, ...parsed.data },
				lines: parsed.lines,
			});
		else {
			tell(parsed.problems);
			unread.push({ collection: 'mappings', id });
		}
	}

	// An indicator is two files: what is measured, and the figures.
	const indicatorFiles = folder.filesIn('indicators');
	for (const base of new Set(indicatorFiles.map((path) => path.replace(/\.(?:yaml|csv)$/, '')))) {
		const [yaml, csv] = [`${base}.yaml`, `${base}.csv`];
		const id = basename(base);
		if (!folder.has(yaml)) missing(yaml, 'The file is missing: it says what the figures of the table are.');
		const value = folder.has(yaml) ? await yamlOf(yaml) : undefined;
		if (value !== undefined && !isObject(value)) wrongShape(yaml, '', 'a record: fields with values');
		const rows = await figuresOf(csv);
		if (!isObject(value) || !rows) {
			unread.push({ collection: 'indicators', id });
			continue;
		}
		tell(checkIndicatorFiles(value, rows, base));
		const { data, lines } = toIndicator(placed(value, { id }, yaml), rows);
		const files = { file: yaml, table: csv };
		records.push({ collection: 'indicators', ...files, within: '', data, lines });
	}

	for (const language of folder.foldersIn('docs'))
		for (const path of folder.filesIn(`docs/${language}`)) {
			const text = await textOf(path);
			const slug = basename(path, '.mdx');
			const parsed = text === undefined ? { problems: [] } : parseDocument(text, path);
			if ('data' in parsed) docs.push({ file: path, slug, language, ...parsed });
			else {
				tell(parsed.problems);
				unread.push({ collection: 'docs', id: slug });
			}
		}

	return { raw: { edition: { file: 'edition.yaml', data: edition }, records, docs, unread }, problems };
}
