import type { Problem } from '../../model/problem.ts';
import type { CsvRow } from './csv.ts';
import { numberOrText } from './number-cell.ts';

/**
 * The columns of `content/qualifications/<id>.csv`. Competences are written as codes of e-CF 3.0, two with a blank between
 * them, `-` for none; `first`, `firstSureness` and `second` are filled where two coders worked apart.
 */
export const outcomeColumns = [
	'id',
	'type',
	'text_en',
	'unit',
	'place',
	'source',
	'hours',
	'view',
	'competences',
	'sureness',
	'reason_en',
	'skills',
	'first',
	'firstSureness',
	'second',
] as const;

const framework = 'e-cf-3.0';

/** `B.1 A.6` as ids of competences; `-` says that there is none, and an empty cell is told as a mistake of its row. */
const competencesOf = (cell: string): string[] =>
	cell === '' || cell === '-' ? [] : cell.split(' ').map((code) => `${framework}/${code}`);

const cellsOfDoubleCoding = ['first', 'firstSureness', 'second'] as const;

function toOutcome({ cells }: CsvRow): Record<string, unknown> {
	const cell = (column: (typeof outcomeColumns)[number]) => cells[column] ?? '';
	return {
		id: cell('id'),
		type: cell('type'),
		text: { en: cell('text_en') },
		...(cell('unit') ? { unit: cell('unit') } : {}),
		place: cell('place'),
		source: cell('source'),
		...(cell('hours') ? { hours: numberOrText(cell('hours')) } : {}),
		view: cell('view'),
		competences: competencesOf(cell('competences')),
		sureness: cell('sureness'),
		...(cell('reason_en') ? { reason: { en: cell('reason_en') } } : {}),
		skills: cell('skills') ? cell('skills').split(' ') : [],
		...(cellsOfDoubleCoding.every((column) => cell(column))
			? {
					doubleCoding: {
						first: competencesOf(cell('first')),
						sureness: cell('firstSureness'),
						second: competencesOf(cell('second')),
					},
				}
			: {}),
	};
}

/** A record with the outcomes of its table, and the line of each. */
export const withOutcomes = (
	record: Record<string, unknown>,
	rows: readonly CsvRow[],
): { data: Record<string, unknown>; lines: number[] } => ({
	data: { ...record, outcomes: rows.map(toOutcome) },
	lines: rows.map(({ line }) => line),
});

/** Outcomes that stand in the record itself, where the table would hide them, or in a table that none belongs to. */
export function checkOutcomeFiles(record: Record<string, unknown>, rows: readonly CsvRow[], base: string): Problem[] {
	const problem = (path: string, message: string, fix: string): Problem => ({
		check: 'unknown-field',
		file: `${base}.yaml`,
		path,
		message,
		expected: `outcomes of a national qualification in ${base}.csv, a row each`,
		fix,
	});
	return [
		...(record['kind'] === 'national' && 'outcomes' in record
			? [problem('outcomes', 'Outcomes are written here.', 'Move them to the table, and remove "outcomes".')]
			: []),
		...(record['kind'] === 'joint' && rows.length > 0
			? [
					problem(
						'',
						'A joint qualification has a table of outcomes.',
						'Remove the table: the outcomes of a joint qualification are those of its units.',
					),
				]
			: []),
	];
}

/** Codings that a row leaves out: that of the outcome, or one of two coders where the other is there. */
export function checkOutcomeRows(rows: readonly CsvRow[], base: string): Problem[] {
	const problem = (line: number, message: string, expected: string, fix: string): Problem => ({
		check: 'missing-coding',
		file: `${base}.csv`,
		path: `line ${line}`,
		message,
		expected,
		fix,
	});
	return rows.flatMap(({ line, cells }) => {
		const empty = cellsOfDoubleCoding.filter((column) => !cells[column]);
		return [
			...(cells['competences']
				? []
				: [
						problem(
							line,
							'Nothing says to which competence the outcome belongs.',
							'in competences a code of e-CF 3.0 such as B.1, two with a blank between them, or -',
							'Write the code, or - where the outcome lies outside the e-CF.',
						),
					]),
			...(empty.length === 0 || empty.length === cellsOfDoubleCoding.length
				? []
				: [
						problem(
							line,
							`Of what two coders gave the outcome, ${empty.join(' and ')} ${empty.length > 1 ? 'are' : 'is'} empty.`,
							'first, firstSureness and second, all of them or none',
							'Write what is missing (- where a coder gave no competence), or empty the others.',
						),
					]),
		];
	});
}
