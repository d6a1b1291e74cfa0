import { fromListCell } from '../../datasets/cells.ts';
import { hasColumn } from '../../model/mapping-extension.ts';
import type { Problem } from '../../model/problem.ts';
import { mappingColumns } from '../../schema/mapping.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import { numberOrText } from './number-cell.ts';
import { declaredColumns, metadataProblems, sourcesOf, type SssomMetadata } from './sssom-metadata.ts';
import { parseYaml } from '../yaml.ts';

/** A mapping set as it was read, with the line of each of its rows. */
export interface ReadMappingSet {
	data: Record<string, unknown>;
	lines: number[];
}

/**
 * Reads SSSOM with embedded metadata: YAML behind `#` at the top, then a table with tabs. `licence`: the address of the
 * licence of the edition, which is that of the set.
 */
export function parseSssom(text: string, file: string, licence?: string): ReadMappingSet | { problems: Problem[] } {
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
	const metadata = isFields ? (header.value as SssomMetadata) : {};
	const problems = metadataProblems(metadata, file, licence);
	const declared = declaredColumns(metadata);
	const columns = mappingColumns.filter((column) => hasColumn(column, declared));
	const table = parseCsv(lines.slice(before).join('\n'), file, columns, { form: 'tsv', before });
	if ('problems' in table) problems.push(...table.problems);
	if ('problems' in table || problems.length > 0) return { problems };
	return { data: toRecord(metadata, table.rows), lines: table.rows.map((row) => row.line) };
}

function toRecord(metadata: SssomMetadata, rows: CsvRow[]): Record<string, unknown> {
	return {
		title: { en: metadata['mapping_set_title'] },
		summary: { en: metadata['mapping_set_description'] },
		status: String(metadata['other']).replace(/^status=/, ''),
		subjectSource: metadata['subject_source'],
		objectSource: metadata['object_source'],
		sources: sourcesOf(metadata),
		rows: rows.map(({ cells }) => {
			const { object_label, ext_basis, ext_sources, ext_loss, confidence, author_label, ...rest } = cells;
			return {
				...rest,
				...(object_label ? { object_label } : {}),
				author_label: fromListCell(author_label ?? ''),
				confidence: confidence ? numberOrText(confidence) : null,
				...(ext_basis ? { ext_basis } : {}),
				...(ext_sources ? { ext_sources: fromListCell(ext_sources) } : {}),
				...(ext_loss ? { ext_loss } : {}),
			};
		}),
	};
}
