import type { Problem } from '../../model/problem.ts';
import type { CsvRow } from './csv.ts';

/** Rows that give a value and, in the column `<column>Absent` beside it, the reason why there is none. */
export const contradictoryCells = (rows: readonly CsvRow[], file: string, column: string): Problem[] =>
	rows
		.filter(({ cells }) => cells[column] && cells[`${column}Absent`])
		.map(({ line, cells }) => ({
			check: 'wrong-value',
			file,
			path: `line ${line}`,
			message: `The row gives the ${column} ${cells[column] ?? ''} and the reason "${cells[`${column}Absent`] ?? ''}" why there is none.`,
			expected: `either a ${column} or, in ${column}Absent, the reason`,
			fix: 'Empty one of the two cells.',
		}));
