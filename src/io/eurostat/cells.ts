/** Flags of an observation as Eurostat has them since 27 January 2025; `c r s z` are those that it wrote before. */
const observationFlags = 'bcdefimnprsuz';

/** Status of confidentiality: those of Eurostat (C, N, P), and the others of SDMX’s list, which all withhold a figure. */
const withheld = 'CNPADEGMOST';
/** Free for publication. */
const free = 'F';

/** As many as a number of 64 bits may need, with its zeros. */
const mostDigits = 20;

/** Reads the value and the flags of a cell such as `19.0 b`, `: c`, `:z`, `: u@C`, or says what is wrong with it. */
export function parseCell(text: string): { value: string; flags: string } | { message: string; expected: string } {
	// Most cells of a large table are these.
	if (text === ': ' || text === ':') return { value: '', flags: '' };
	const [, value, letters = '', status = ''] =
		/^(:|-?(?:0|[1-9]\d*)(?:\.\d+)?) ?([A-Za-z]*) ?(?:@([A-Za-z]*))? ?$/.exec(text) ?? [];
	if (value === undefined)
		return {
			message: text.trim() === '' ? 'which is empty' : 'which is no number',
			expected: 'a number written out with a decimal point, or a colon, then flags such as "be"',
		};
	const digits = value.replace(/\D/g, '').length;
	if (digits > mostDigits)
		return {
			message: `a number of ${digits} digits`,
			expected: `a figure as Eurostat prints it, of ${mostDigits} digits at most`,
		};
	const unknown = [...letters].find((letter) => !observationFlags.includes(letter));
	if (unknown)
		return {
			message: `and "${unknown}" is no flag`,
			expected: `flags of Eurostat: ${[...observationFlags].join(' ')}`,
		};
	const twice = [...letters].find((letter, i) => letters.indexOf(letter) !== i);
	if (twice) return { message: `with the flag "${twice}" more than once`, expected: 'each flag once' };
	const confidentiality = status.toUpperCase();
	if (confidentiality.length > 1 || !(withheld + free).includes(confidentiality))
		return {
			message: `and "${status}" is no status of confidentiality`,
			expected: `a status of confidentiality: ${free} for free, or one of ${[...withheld].join(' ')}`,
		};
	// Why a figure is withheld is told in one letter here: the others mean something else as flags.
	const flags = confidentiality !== '' && confidentiality !== free && !letters.includes('c') ? `${letters}c` : letters;
	return { value: value === ':' ? '' : value, flags };
}
