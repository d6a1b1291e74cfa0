/** Characters that a reader of a message would not see, or see as a plain blank. */
const unseen = /[^\P{C}\n]|(?! )\p{Z}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
const codeOf = (char: string) => {
	const code = (char.codePointAt(0) ?? 0).toString(16);
	return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
};

/** A value as a message shows it: short, on one line, with a code for each character that cannot be seen. */
export function quoted(value: unknown): string {
	const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
	const seen = text.replace(unseen, (char) => codeOf(char));
	return seen.length > 60 ? `${seen.slice(0, 57)}…` : seen;
}
