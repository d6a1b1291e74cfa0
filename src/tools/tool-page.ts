import { wordsFor, type LocaleOf } from '../words/locale.ts';
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

/** Rooms of the words of every tool into which a visitor enters something. */
export const enteringRooms = ['comparison-page', 'profile', 'keep', 'dropped-file'] as const;

/** `rooms`: those that the tool speaks from. */
export const toToolPage = <R extends Room>(
	locale: LocaleOf<R>,
	rooms: readonly R[],
	{ base, site }: Pick<ToolPage<R>, 'base' | 'site'>,
): ToolPage<R> => ({
	lang: locale.lang,
	words: wordsFor(locale, rooms),
	base,
	site,
});
