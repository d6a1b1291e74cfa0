import type { Problem } from '../../model/problem.ts';
import { languageMistake } from '../../schema/languages.ts';
import { contradictoryCells } from './absent-cells.ts';
import type { CsvRow } from './csv.ts';

/** The tables beside the occupations, with the columns that make a row of each its own. */
const keys = {
	labels: ['occupation', 'language'],
	history: ['occupation', 'version'],
	skills: ['occupation', 'skill'],
} as const;

/** Skills that are listed for an occupation whose row gives the reason why there are none. */
function skillsDespiteReason(occupations: readonly CsvRow[], skills: readonly CsvRow[], base: string): Problem[] {
	const lines = Map.groupBy(skills, ({ cells }) => cells['occupation']);
	return occupations.flatMap(({ line, cells }) => {
		const [first] = lines.get(cells['id']) ?? [];
		return !cells['skillsAbsent'] || !first
			? []
			: [
					{
						check: 'wrong-value',
						file: `${base}.csv`,
						path: `line ${line} › skillsAbsent`,
						message: `The row gives the reason "${cells['skillsAbsent']}" why there are no skills, and ${base}.skills.csv lists some from line ${first.line} on.`,
						expected: 'either skills in their table or, in skillsAbsent, the reason',
						fix: 'Empty the cell, or remove the rows of the other table.',
					},
				];
	});
}

/** A type beside the reason why there is none: joining them would swallow the type. */
export const checkSkillRows = (rows: readonly CsvRow[], file: string): Problem[] =>
	contradictoryCells(rows, file, 'type');

/**
 * Mistakes that joining the tables would swallow: rows of no occupation, in no language, said twice, relations of no
 * kind or of both, skills beside the reason why there are none.
 */
export function checkOccupationRows(
	tables: Record<keyof typeof keys | 'occupations', CsvRow[]>,
	base: string,
): Problem[] {
	const ids = new Set(tables.occupations.map((row) => row.cells['id']));
	const rows = (Object.keys(keys) as (keyof typeof keys)[]).flatMap((table) => {
		const first = new Map<string, CsvRow>();
		return tables[table].flatMap((row) => {
			const { line, cells } = row;
			const at = { file: `${base}.${table}.csv`, path: `line ${line}` };
			if (!ids.has(cells['occupation']))
				return [
					{
						...at,
						check: 'dangling-reference',
						message: `"${cells['occupation'] ?? ''}" is not in occupations.`,
						expected: `the id of a row of ${base}.csv`,
						fix: 'Correct the id, or remove the row.',
					},
				];
			const wrongLanguage = table === 'labels' && languageMistake(cells['language'] ?? '');
			if (wrongLanguage) return [{ ...at, ...wrongLanguage, path: `${at.path} › language` }];
			const key = keys[table].map((column) => cells[column]).join(' ');
			const before = first.get(key);
			if (before)
				return [
					{
						...at,
						check: 'duplicate-row',
						message:
							cells['relation'] === before.cells['relation']
								? `The row says again what line ${before.line} says.`
								: `The skill is ${cells['relation'] ?? ''} here and ${before.cells['relation'] ?? ''} in line ${before.line}.`,
						expected: `one row for each ${keys[table].join(' and ')}`,
						fix: 'Remove one of the two rows.',
					},
				];
			first.set(key, row);
			if (table === 'skills' && cells['relation'] !== 'essential' && cells['relation'] !== 'optional')
				return [
					{
						...at,
						check: 'wrong-value',
						message: `"relation" is "${cells['relation'] ?? ''}", which is not one of the allowed values.`,
						expected: 'one of essential, optional',
						fix: 'Choose one of the allowed values.',
					},
				];
			return [];
		});
	});
	return [...rows, ...skillsDespiteReason(tables.occupations, tables.skills, base)];
}
