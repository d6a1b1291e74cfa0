import { quote } from '../charts/quote.ts';
import type { LocaleOf } from '../words/locale.ts';

/** A part of an address that was not followed, and why. */
export interface Ignored<Reason extends string> {
	reason: Reason;
	/** As it stood in the address. */
	value: string;
}

/** Why an id of a list may be refused. */
export type ListReason = 'unknown' | 'repeated' | 'too-many';

/** The ids of lists such as `es,lv`, in lower case and in their order, as far as they can be had; of the rest the reason. */
export function askedIds(
	lists: readonly string[],
	isKnown: (id: string) => boolean,
	most: number,
): { ids: string[]; ignored: Ignored<ListReason>[] } {
	const ignored: Ignored<ListReason>[] = [];
	const ids: string[] = [];
	for (const value of valuesOf(lists)) {
		const id = value.toLowerCase();
		if (!isKnown(id)) ignored.push({ reason: 'unknown', value });
		else if (ids.includes(id)) ignored.push({ reason: 'repeated', value });
		else if (ids.length === most) ignored.push({ reason: 'too-many', value });
		else ids.push(id);
	}
	return { ids, ignored };
}

/** The values of lists that are separated by commas. */
export const valuesOf = (lists: readonly string[]): string[] =>
	lists
		.flatMap((list) => list.split(','))
		.map((value) => value.trim())
		.filter(Boolean);

/** The parameters of an address that are none of this page. */
export const foreignTo = (query: URLSearchParams, own: readonly string[]): Ignored<'parameter'>[] =>
	[...new Set(query.keys())]
		.filter((name) => !own.includes(name))
		.map((name) => ({ reason: 'parameter', value: name }));

/** So many values are named of those that an address named in vain. */
const most = 10;

/**
 * What of an address was not followed and why: a sentence for each reason, in the order of `sentences`, which have
 * `{values}`. `show` says how a value is named, where it is not quoted.
 */
export function ignoredInWords<Reason extends string>(
	ignored: readonly Ignored<Reason>[],
	sentences: Readonly<Record<Reason, string>>,
	{ words, fill }: LocaleOf<'comparison-page'>,
	show: (one: Ignored<Reason>) => string = ({ value }) => quote(value),
): string[] {
	return (Object.keys(sentences) as Reason[]).flatMap((reason) => {
		const those = ignored.filter((one) => one.reason === reason);
		if (those.length === 0) return [];
		const rest = those.length - most;
		const more = rest > 0 ? fill(words['comparison-page']['ignored.more'], { count: rest }) : '';
		return [fill(sentences[reason], { values: those.slice(0, most).map(show).join(', ') + more })];
	});
}
