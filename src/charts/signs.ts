/**
 * Small numbers as single signs, so that a page carries thousands of them as text. The first 90 are plain ASCII, without
 * those that JSON and a script element would have to escape; a blank stands for nothing.
 */
const signs: readonly string[] = [
	...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((sign) => !'"\\<&'.includes(sign)),
	...Array.from({ length: 255 }, (_, i) => String.fromCharCode(0x100 + i)),
];
const numbers = new Map(signs.map((sign, i) => [sign, i]));

/** The sign of a whole number below 345, and a blank where there is none. */
export function signOf(number: number | undefined): string {
	if (number === undefined) return ' ';
	const sign = signs[number];
	if (sign === undefined) throw new Error(`No sign stands for ${number}.`);
	return sign;
}

/** The number that a sign stands for; nothing for a blank, or beyond the end of a text. */
export const numberOf = (sign: string | undefined): number | undefined =>
	sign === undefined ? undefined : numbers.get(sign);
