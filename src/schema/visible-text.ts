import type { Mistake } from './mistake.ts';
import { quoted } from './quoted.ts';

const visible = /[^\p{Default_Ignorable_Code_Point}\p{M}\p{Z}\p{C}\u2800]/u;
/** Blanks of any kind and characters that show nothing; at the end, a sign of how an emoji is drawn may stand. */
const invisibleEdge =
	/^[\p{Default_Ignorable_Code_Point}\p{Z}\u2800]|(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\p{Z}\u2800]$/u;

/** What is wrong with a text that begins and ends without plain space, if anything: nothing in it, or at its ends, is seen. */
export function visibleTextMistake(text: string): Mistake | undefined {
	const words = {
		check: 'wrong-format',
		expected: 'text without space or invisible characters at its beginning or end',
	};
	if (!visible.test(text))
		return { ...words, message: `There is nothing to be seen in the text ${quoted(text)}.`, fix: 'Write the text.' };
	if (invisibleEdge.test(text))
		return {
			...words,
			message: `There is an invisible character at an end of the text ${quoted(text)}.`,
			fix: 'Remove it; where it cannot be found, type the text anew.',
		};
	return undefined;
}
