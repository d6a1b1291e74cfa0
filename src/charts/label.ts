/** A text of at most so many letters; the full one belongs in a `<title>`. No letter is cut in two. */
export function shorten(text: string, letters: number): string {
	const all = [...text];
	if (all.length <= letters) return text;
	const kept = all.slice(0, letters - 1).join('');
	return `${kept.trimEnd()}…`;
}

/** A text in lines of at most so many letters, broken between words; what does not fit ends in an ellipsis. */
export function wrap(text: string, letters: number, lines: number): string[] {
	const wrapped: string[] = [];
	for (const word of text.split(' ')) {
		const line = wrapped.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= letters) wrapped[wrapped.length - 1] = `${line} ${word}`;
		else wrapped.push(word);
	}
	const kept = wrapped.slice(0, lines).map((line) => shorten(line, letters));
	if (wrapped.length > lines) kept[lines - 1] = shorten(`${kept[lines - 1]} ${wrapped[lines]}…`, letters);
	return kept;
}
