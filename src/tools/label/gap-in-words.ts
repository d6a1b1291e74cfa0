import { quote } from '../../charts/quote.ts';
import type { LabelView } from './data.ts';
import type { Standing } from './standing.ts';

/** Why a criterion does not count as met; empty where it does. */
export function gapInWords(
	{ locale: { fill, words }, day }: Pick<LabelView, 'locale' | 'day'>,
	{ gap, said, question, until = '' }: Standing,
): string {
	if (!gap) return '';
	const missing = said?.missing.trim() ?? '';
	if (gap === 'not-met' && missing) return fill(words.label['gap.not-met-why'], { missing });
	return fill(words.label[`gap.${gap}`], {
		...{ until, day, date: said?.date ?? '', months: question.months ?? '' },
		address: quote(said?.address ?? ''),
	});
}
