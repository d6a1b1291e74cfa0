import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import { markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Fact } from '../../model/compare/pack.ts';
import { numberSources, type SourceNumbers } from '../../model/source-numbers.ts';
import { cite, link, pill, span } from '../parts.ts';
import type { Choice } from './choice.ts';
import type { Compared } from './compared.ts';
import { isEntered } from './data.ts';
import { afterCode } from './sentences.ts';

/** What the parts of the page are drawn from, and what they share. */
export interface CompareView extends Compared {
	choice: Choice;
	sources: SourceNumbers;
}

/** `cited`: sources that stand on the page already. */
export const toView = (compared: Compared, choice: Choice, cited: readonly string[] = []): CompareView => ({
	...compared,
	choice,
	sources: numberSources(cited),
});

/** The title of a qualification, leading to its page where it has one. */
export function qualificationLink({ base, data }: CompareView, id: string): MarkupValue {
	const one = data.qualifications[id];
	return isEntered(one) ? one?.title : link(one?.title ?? id, base + addressOf('qualifications', id));
}

export const unitLink = ({ base, data }: CompareView, id: string): MarkupValue =>
	link(data.unitFacts[id]?.title ?? id, base + addressOf('learning-units', id));

/** A competence, its code leading to its page. */
export const competenceLink = ({ base, data }: CompareView, id: string): MarkupValue => [
	link(codeAndEdition(id).code, base + addressOf('competences', id), 'code'),
	afterCode(data, id),
];

/** A value with status and sources, or the reason why there is none. */
export function factLine(
	{ base, locale, sources }: CompareView,
	{ text, address, absent, status, sources: read }: Fact,
): MarkupValue {
	const value = absent
		? span(locale.words.facts[`absent.${absent}`], 'absent')
		: text !== undefined && (address ? link(text, base + address) : text);
	return markup`${value}${status && [value && ' ', pill(locale, status)]}${cite(sources, read)}`;
}
