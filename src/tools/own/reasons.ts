import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import { shorten } from '../../charts/label.ts';
import { quote } from '../../charts/quote.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { CompareData } from '../compare/data.ts';
import { nameOf } from '../compare/sentences.ts';
import type { Proposals } from './page-data.ts';
import type { Evidence, Suggested } from './suggest.ts';

/** What names the records of the sentences that speak for a suggestion. */
export interface Reasoning {
	data: Pick<CompareData, 'qualifications' | 'countries' | 'ended' | 'unitFacts' | 'competences'>;
	locale: LocaleOf<'own' | 'compare'>;
}

/** Of a sentence no more is told than tells it. */
const [longestSentence, mostWords] = [110, 5];

function nameOfRecord({ data, locale }: Reasoning, { kind, of }: Evidence['sentence']): string {
	const own = <T>(all: Readonly<Record<string, T>>, id: string) => (Object.hasOwn(all, id) ? all[id] : undefined);
	switch (kind) {
		case 'unit':
			return own(data.unitFacts, of)?.title ?? of;
		case 'national':
			return own(data.ended, of) ?? nameOf({ data, locale }, of);
		case 'profile':
			return of.toUpperCase();
		case 'competence':
			return `${codeAndEdition(of).code} (${codeAndEdition(of).edition})`;
		case 'skill':
			return '';
	}
}

/** Why something is suggested: the words that the outcome shares with a published sentence, and whose that is. */
function reason(reasoning: Reasoning, [first]: readonly Evidence[]): string {
	const { fill, list, words } = reasoning.locale;
	if (!first) return '';
	return fill(words.own[`reason.${first.sentence.kind}`], {
		words: list(first.words.slice(0, mostWords).map((word) => quote(word))),
		name: nameOfRecord(reasoning, first.sentence),
		text: shorten(first.sentence.text, longestSentence),
	});
}

/** Suggestions with their reasons in words. */
export const proposed = (reasoning: Reasoning, { competences, outside, skills }: Suggested): Proposals => ({
	competences: competences.map(({ id, evidence }) => ({ id, reason: reason(reasoning, evidence) })),
	skills: skills.map(({ id, evidence }) => ({ id, reason: reason(reasoning, evidence) })),
	...(outside ? { outside: reason(reasoning, outside.evidence) } : {}),
});
