/**
 * The number that a cell spells in plain digits, with a point before decimals and a hyphen before a negative one; else
 * its text, for the schema to refuse: no blank, no exponent, no sign for plus or for thousands is taken for a number.
 */
export function numberOrText(cell: string): number | string {
	if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell)) return cell;
	// Rounding leaves -0.0 in tables; it is zero.
	const number = Number(cell) + 0;
	return Number.isFinite(number) ? number : cell;
}
