/** Characters that a reader of a message would not see, or see as a plain blank. */
const unseen = /\p{C}|(?! )\p{Z}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
const codeOf = (char: string) => {
	const code = (char.codePointAt(0) ?? 0).toString(16);
	return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
};

/**
 * Text of somebody else as a message or a terminal may show it: what strangers write can be long, move the cursor or paint
 * the words that follow. On one line, with a code for each character that cannot be seen, at most `most` long.
 */
export function shown(text: string, most = 60): string {
	// Nothing that is cut off is looked at: a file of megabytes may stand on one line.
	const seen = text.slice(0, most + 1).replace(unseen, (char) => codeOf(char));
	return seen.length > most ? `${seen.slice(0, most - 3)}…` : seen;
}

/** A value as a message shows it: a text in quotes, everything else as JSON writes it. */
export const quoted = (value: unknown): string =>
	shown(typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing'));
