import { fromListCell } from '../datasets/cells.ts';
import type { Problem } from '../model/problem.ts';
import { schemeStatusSchema } from '../schema/common.ts';
import { mappingColumns } from '../schema/mapping.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import { parseYaml } from './yaml.ts';

/** Metadata that an editor writes, and the field of the record that takes it. */
const headerFields = {
	mapping_set_title: 'title',
	mapping_set_description: 'summary',
	license: 'licence',
	subject_source: 'subjectSource',
	object_source: 'objectSource',
	mapping_set_source: 'sources',
	other: 'status',
	curie_map: 'prefixes',
	extension_definitions: 'extensions',
} as const;

const sourcePage = /^scheme:sources\/(.+)\/$/;
const statuses = schemeStatusSchema.options.map((status) => `status=${status}`);

/** A mapping set as it was read, with the line of each of its rows. */
export interface ReadMappingSet {
	data: Record<string, unknown>;
	lines: number[];
}

/** Reads SSSOM with embedded metadata: YAML behind `#` at the top, then a table with tabs. */
export function parseSssom(text: string, file: string): ReadMappingSet | { problems: Problem[] } {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => !line.startsWith('#'));
	const before = first < 0 ? lines.length : first;
	const header = parseYaml(
		lines
			.slice(0, before)
			.map((line) => line.slice(1))
			.join('\n'),
		file,
	);
	if ('problems' in header) return header;
	// Metadata that are no fields lack all of them.
	const isFields = typeof header.value === 'object' && header.value !== null && !Array.isArray(header.value);
	const metadata = isFields ? (header.value as Record<string, unknown>) : {};
	const problems = headerProblems(metadata, file);
	const table = parseCsv(lines.slice(before).join('\n'), file, mappingColumns, { form: 'tsv', before });
	if ('problems' in table) problems.push(...table.problems);
	if ('problems' in table || problems.length > 0) return { problems };
	return { data: toRecord(metadata, table.rows), lines: table.rows.map((row) => row.line) };
}

const sourcePages = (metadata: Record<string, unknown>): unknown[] => [metadata['mapping_set_source'] ?? []].flat();

function headerProblems(metadata: Record<string, unknown>, file: string): Problem[] {
	const names = Object.keys(headerFields);
	return [
		...names
			.filter((name) => (metadata[name] ?? null) === null && name !== 'extension_definitions')
			.map((name) => ({
				check: 'missing-field',
				file,
				path: name,
				message: `The metadata name no "${name}".`,
				expected: `a line #${name}: … above the table`,
				fix: `Add it; compare the top of another file of the folder.`,
			})),
		...Object.keys(metadata)
			.filter((name) => !names.includes(name))
			.map((name) => ({
				check: 'unknown-field',
				file,
				path: name,
				message: `There is no field "${name}" here.`,
				expected: `only ${names.join(', ')}`,
				fix: `Correct the spelling of "${name}", or remove it.`,
			})),
		...sourcePages(metadata).flatMap((page, i) =>
			sourcePage.test(String(page))
				? []
				: [
						{
							check: 'wrong-format',
							file,
							path: `mapping_set_source[${i}]`,
							message: `"mapping_set_source[${i}]" is ${JSON.stringify(page)}, which is not in the right form.`,
							expected: 'the page of a source, such as scheme:sources/this-edition/',
							fix: 'Write the value in that form.',
						},
					],
		),
		...[metadata['other']]
			.filter((other) => (other ?? null) !== null && !statuses.includes(String(other)))
			.map((other) => ({
				check: 'wrong-value',
				file,
				path: 'other',
				message: `"other" is ${JSON.stringify(other)}, which is not one of the allowed values.`,
				expected: `one of ${statuses.join(', ')}`,
				fix: 'Choose one of the allowed values.',
			})),
	];
}

function toRecord(metadata: Record<string, unknown>, rows: CsvRow[]): Record<string, unknown> {
	const sources = sourcePages(metadata).map((page) => sourcePage.exec(String(page))?.[1] ?? page);
	return {
		title: { en: metadata['mapping_set_title'] },
		summary: { en: metadata['mapping_set_description'] },
		status: String(metadata['other']).replace(/^status=/, ''),
		subjectSource: metadata['subject_source'],
		objectSource: metadata['object_source'],
		sources,
		rows: rows.map(({ cells }) => {
			const { object_label, ext_loss, confidence, author_label, ...rest } = cells;
			return {
				...rest,
				...(object_label ? { object_label } : {}),
				author_label: fromListCell(author_label ?? ''),
				confidence: confidence === '' ? null : Number.isNaN(Number(confidence)) ? confidence : Number(confidence),
				...(ext_loss ? { ext_loss } : {}),
			};
		}),
	};
}
