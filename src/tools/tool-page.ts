import type { LocaleOf } from '../words/locale.ts';
import type { Room, Words } from '../words/words.ts';

/** What the page of a tool carries for its script, besides what it compares. */
export interface ToolPage<R extends Room> {
	lang: string;
	words: Pick<Words, R>;
	/** Before the addresses of pages, for links. */
	base: string;
	/** The same with the host, for addresses that are shown. */
	site: string;
}

/** `rooms`: those that the tool speaks from. */
export const toToolPage = <R extends Room>(
	{ lang, words }: LocaleOf<R>,
	rooms: readonly R[],
	{ base, site }: Pick<ToolPage<R>, 'base' | 'site'>,
): ToolPage<R> => ({
	lang,
	words: Object.fromEntries(rooms.map((room) => [room, words[room]])) as unknown as Pick<Words, R>,
	base,
	site,
});
