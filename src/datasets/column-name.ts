// The names of columns and tables, from the fields that lead to a value: `formerTitles`, `levelEvidence` and `status`.

const inSmallLetters = (sign: string) => (name: string) =>
	name.replace(/[A-Z]/g, (letter) => sign + letter.toLowerCase()).replace(/[-_]/g, () => sign);

const toSnake = inSmallLetters('_');
const toKebab = inSmallLetters('-');

/** The column of a value: `level_evidence_status`. */
export const columnName = (path: readonly string[]): string => path.map(toSnake).join('_');

/** The table of a list, after that of what it belongs to: `occupations.former-titles`. */
export const listTableName = (table: string, path: readonly string[]): string =>
	[table, ...path.map(toKebab)].join('.');
