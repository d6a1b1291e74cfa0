/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Record<string, string> = {
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ð: 'd',
	þ: 'th',
	ς: 'σ',
};

/** Text without regard to case and marks, `Łódź` is `lodz`; scripts stay as they are. */
export function fold(text: string): string {
	const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.replace(/[ßøłđæœıħðþς]/g, (letter) => plainLetters[letter] ?? letter);
}
