import type { Problem } from '../model/problem.ts';
import type { CsvRow } from './csv.ts';

/** The tables beside the occupations, with the columns that make a row of each its own. */
const keys = {
	labels: ['occupation', 'language'],
	history: ['occupation', 'version'],
	skills: ['occupation', 'skill', 'relation'],
} as const;

/** Mistakes that joining the tables would swallow: rows of no occupation, rows said twice, relations of no kind. */
export function checkOccupationRows(
	tables: Record<keyof typeof keys | 'occupations', CsvRow[]>,
	base: string,
): Problem[] {
	const ids = new Set(tables.occupations.map((row) => row.cells['id']));
	return (Object.keys(keys) as (keyof typeof keys)[]).flatMap((table) => {
		const first = new Map<string, number>();
		return tables[table].flatMap(({ line, cells }) => {
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
			const key = keys[table].map((column) => cells[column]).join(' ');
			const before = first.get(key);
			if (before !== undefined)
				return [
					{
						...at,
						check: 'duplicate-row',
						message: `The row says again what line ${before} says.`,
						expected: `one row for each ${keys[table].join(' and ')}`,
						fix: 'Remove one of the two rows.',
					},
				];
			first.set(key, line);
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
}
