/** What a spreadsheet program takes for the name of a sheet: at most 31 characters, and none that its formulas use. */
const longest = 31;
const forbidden = /[:\\/?*[\]]|^'|'$|^$/;

const initials = (part: string) =>
	part
		.split('-')
		.map((word) => word.charAt(0))
		.join('');

/**
 * The sheet of a table is named like the table. A name that is too long has the initials of its first parts in their
 * place, as few as it takes: `learning-units.assessment.methods` becomes `lu.assessment.methods`. Throws where that is no
 * name of a sheet.
 */
export function toSheetName(table: string): string {
	const parts = table.split('.');
	const names = parts.map((_, shortened) => parts.map((part, i) => (i < shortened ? initials(part) : part)).join('.'));
	const name = names.find(({ length }) => length <= longest);
	if (name === undefined || forbidden.test(name)) throw new Error(`The table ${table} has no name as a sheet.`);
	return name;
}
