import type { LocaleOf } from '../words/locale.ts';
import type { Room } from '../words/words.ts';

/** A language with the words of a room at hand: what a view is worded from that speaks from its own above all. */
export const speakIn =
	<R extends Room>(room: R) =>
	({ words, fill, number, list, compare }: LocaleOf<R>) => ({ words: words[room], fill, number, list, compare });
