import type { Ignored } from '../charts/asked.ts';
import { named, quote } from '../charts/quote.ts';
import type { LocaleOf } from '../words/locale.ts';

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
		const more = (count: number) => fill(words['comparison-page']['ignored.more'], { count });
		return [fill(sentences[reason], { values: named(those.map(show), more) })];
	});
}
