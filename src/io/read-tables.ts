import { basename } from 'node:path/posix';
import { isFields, type ContentReading } from './content-reading.ts';
import type { CsvRow } from './tables/csv.ts';
import { checkIndicatorFiles, observationColumns, toIndicator } from './tables/indicators.ts';
import { checkOutcomeFiles, checkOutcomeRows, outcomeColumns, withOutcomes } from './tables/outcomes.ts';
import { checkOccupationRows, checkSkillRows } from './tables/occupation-rows.ts';
import * as tables from './tables/occupation-tables.ts';
import { parseSssom } from './tables/sssom.ts';

/** Occupations are four tables, of which one has the name of the edition. */
export function readOccupations(reading: ContentReading) {
	const rowsOf = (file: string, columns: readonly string[]): CsvRow[] | undefined =>
		reading.needs(file, 'the other tables of this edition need it') ? reading.rowsOf(file, columns) : undefined;
	const editionOf = (file: string) => file.replace(/(?:\.(?:labels|history|skills))?\.csv$/, '');
	for (const base of new Set(reading.folder.filesIn('occupations').map(editionOf))) {
		const file = `${base}.csv`;
		const occupations = rowsOf(file, tables.occupationColumns);
		const labels = rowsOf(`${base}.labels.csv`, tables.labelColumns);
		const history = rowsOf(`${base}.history.csv`, tables.historyColumns);
		const skills = rowsOf(`${base}.skills.csv`, tables.skillLinkColumns);
		// With one of the tables unread, every occupation would seem to lack what stands in it.
		if (!occupations || !labels || !history || !skills) {
			reading.unread.push({ collection: 'occupations' });
			continue;
		}
		const read = { occupations, labels, history, skills };
		reading.tell(checkOccupationRows(read, base));
		for (const { line, data } of tables.toOccupations(read, basename(base)))
			reading.add('occupations', file, `line ${line}`, data);
	}
}

export function readSkills(reading: ContentReading) {
	for (const file of reading.folder.filesIn('skills')) {
		const rows = reading.rowsOf(file, tables.skillColumns);
		if (!rows) reading.unread.push({ collection: 'skills' });
		reading.tell(checkSkillRows(rows ?? [], file));
		for (const { line, data } of tables.toSkills(rows ?? [], basename(file, '.csv')))
			reading.add('skills', file, `line ${line}`, data);
	}
}

/** `licence`: that of the edition, which each set states, where it is known. */
export function readMappings(reading: ContentReading, licence: string | undefined) {
	for (const file of reading.folder.filesIn('mappings')) {
		const id = basename(file, '.sssom.tsv');
		const text = reading.textOf(file);
		const parsed = text === undefined ? { problems: [] } : parseSssom(text, file, licence);
		if ('data' in parsed) {
			const { data, lines } = parsed;
			reading.records.push({ collection: 'mappings', file, within: '', data: { id, ...data }, lines });
		} else {
			reading.tell(parsed.problems);
			reading.unread.push({ collection: 'mappings', id });
		}
	}
}

/** An indicator is two files: what is measured, and the figures. */
export function readIndicators(reading: ContentReading) {
	const bases = reading.folder.filesIn('indicators').map((file) => file.replace(/\.(?:yaml|csv)$/, ''));
	for (const base of new Set(bases)) {
		const [file, table] = [`${base}.yaml`, `${base}.csv`];
		const id = basename(base);
		const value = reading.needs(file, 'it says what the figures of the table are') ? reading.yamlOf(file) : undefined;
		if (value !== undefined && !isFields(value)) reading.tellWrongShape(file, '', 'a record: fields with values');
		const rows = reading.needs(table, 'it holds the figures of the indicator')
			? reading.rowsOf(table, observationColumns)
			: undefined;
		if (!isFields(value) || !rows) {
			reading.unread.push({ collection: 'indicators', id });
			continue;
		}
		reading.tell(checkIndicatorFiles(value, rows, base));
		const { data, lines } = toIndicator(reading.placed(value, { id }, file), rows);
		reading.records.push({ collection: 'indicators', file, table, within: '', data, lines });
	}
}

/** A qualification is a file, and where its learning outcomes were read a table of them. */
export function readQualifications(reading: ContentReading) {
	const bases = reading.folder.filesIn('qualifications').map((file) => file.replace(/\.(?:yaml|csv)$/, ''));
	for (const base of new Set(bases)) {
		const [file, table] = [`${base}.yaml`, `${base}.csv`];
		const id = basename(base);
		const value = reading.needs(file, 'it says what has the outcomes of the table') ? reading.yamlOf(file) : undefined;
		if (value !== undefined && !isFields(value)) reading.tellWrongShape(file, '', 'a record: fields with values');
		const hasTable = reading.folder.has(table);
		const rows = hasTable ? reading.rowsOf(table, outcomeColumns) : [];
		if (!isFields(value) || !rows) {
			reading.unread.push({ collection: 'qualifications', id });
			continue;
		}
		reading.tell([...checkOutcomeFiles(value, rows, base), ...checkOutcomeRows(rows, base)]);
		const placed = reading.placed(value, { id }, file);
		if (value['kind'] === 'national') {
			const { data, lines } = withOutcomes(placed, rows);
			reading.records.push({ collection: 'qualifications', file, table, within: '', data, lines });
		} else reading.add('qualifications', file, '', placed);
	}
}
