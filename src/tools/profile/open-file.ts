import { quote } from '../../charts/quote.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { readJson } from './json-lines.ts';
import { Leaving, type Sentences } from './leaving.ts';
import { isRecord } from './read-list.ts';

/** What a file says of itself first. */
export interface FileKind {
	format: string;
	version: number;
}

/** Whether a text is a file of a kind, be it cut. Never throws. */
export function isOfKind(text: string, { format }: Pick<FileKind, 'format'>): boolean {
	const { value } = readJson(text);
	return isRecord(value) && value['format'] === format;
}

/**
 * The fields of a file of a kind, none where it is another, and what is noted of it. A file that is cut gives what stands before
 * the cut. Never throws. `sentences`: those of the kind beside those of a profile.
 */
export function openFile<R extends string = never>(
	text: string,
	{ format, version }: FileKind,
	locale: LocaleOf<'profile'>,
	sentences?: Sentences<R>,
): { fields?: Record<string, unknown>; leaving: Leaving<R> } {
	const { value, lines, brokenAt } = readJson(text);
	const leaving = new Leaving<R>(locale, lines, sentences);
	if (!isRecord(value)) leaving.leave('', 'not-json', {}, brokenAt ?? 1);
	else if (value['format'] !== format) leaving.leave('format', 'other-format', { format });
	else if (value['version'] !== version)
		leaving.leave('version', 'other-version', { version: quote(String(value['version'])), known: version });
	else {
		if (brokenAt !== undefined) leaving.leave('', 'cut', {}, brokenAt);
		return { fields: value, leaving };
	}
	return { leaving };
}
