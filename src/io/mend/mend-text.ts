/** A mend of a text that means the same before and after, and what is said of it. */
interface TextMend {
	words: string;
	mend(text: string): string;
	/** Only in YAML; elsewhere these signs may mean something. */
	onlyYaml?: true;
}

/** In this order: a line may have to be mended twice. */
const mends: readonly TextMend[] = [
	{
		words: 'tabs at the beginning of lines are spaces',
		mend: (text) => text.replace(/^[ \t]*\t[ \t]*/gm, (space) => space.replaceAll('\t', '  ')),
		onlyYaml: true,
	},
	{ words: 'no line ends in spaces', mend: (text) => text.replace(/[ \t]+$/gm, ''), onlyYaml: true },
	{ words: 'the last line has an end', mend: (text) => (text === '' ? '' : text.replace(/\n*$/, '\n')) },
];

/** A text with each mend that `isSame` finds harmless, and what is said of those that changed something. */
export function mendText(
	text: string,
	isYaml: boolean,
	isSame: (mended: string) => boolean,
): { text: string; mended: string[] } {
	const mended: string[] = [];
	for (const { words, mend, onlyYaml } of mends) {
		const next = onlyYaml && !isYaml ? text : mend(text);
		if (next === text || !isSame(next)) continue;
		mended.push(words);
		text = next;
	}
	return { text, mended };
}
