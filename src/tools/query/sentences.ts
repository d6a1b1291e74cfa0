import type { Ignored } from '../../charts/asked.ts';
import { shorten } from '../../charts/label.ts';
import { ignoredInWords } from '../asked.ts';
import type { QueryReason } from './choice.ts';
import type { QueryLocale } from './data.ts';
import { limits } from './limits.ts';
import type { Refusal, Result } from './outcome.ts';

/** As much of what SQLite says as a sentence bears: it repeats parts of the query. */
const longest = 120;

/** Why a query gave nothing, and what to do. */
export const refusalInWords = ({ fill, words }: QueryLocale, { refused, message = '' }: Refusal): string =>
	fill(words.query[`refused.${refused}`], { message: shorten(message, longest), seconds: limits.seconds });

/** How many rows a query gave, and which of them stand where. */
export function resultInWords({ fill, number, words }: QueryLocale, { rows, more }: Result): string {
	const own = words.query;
	const counts = { rows: number(rows.length), count: rows.length, shown: number(limits.shown) };
	if (rows.length === 0) return own['rows-none'];
	if (more) return fill(own['rows-more'], { rows: counts.rows, shown: counts.shown });
	return rows.length > limits.shown
		? fill(own['rows-cut'], { rows: counts.rows, shown: counts.shown })
		: fill(own.rows, { rows: counts.rows, count: counts.count });
}

/** What of an address was not followed and why, a sentence for each reason. */
export function ignoredSentences(ignored: readonly Ignored<QueryReason>[], locale: QueryLocale): string[] {
	const own = locale.words.query;
	const long = locale.fill(own['ignored.long'], { letters: locale.number(limits.letters) });
	return [
		...(ignored.some(({ reason }) => reason === 'long') ? [long] : []),
		...ignoredInWords(
			ignored.filter((one): one is Ignored<'repeated' | 'parameter'> => one.reason !== 'long'),
			{ repeated: own['ignored.repeated'], parameter: own['ignored.parameter'] },
			locale,
		),
	];
}
