import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import { markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { ComparisonBasis } from '../../model/compare/basis.ts';
import { basisOfPack, type Fact } from '../../model/compare/pack.ts';
import { bothWays, pairId, type Pair } from '../../model/compare/pairs.ts';
import { numberSources, type SourceNumbers } from '../../model/source-numbers.ts';
import { cite, link, pill, span } from '../parts.ts';
import type { Choice } from './choice.ts';
import type { CompareData, CompareLocale } from './data.ts';
import { afterCode } from './sentences.ts';

/** What every choice of the page is drawn from. */
export interface Compared {
	data: CompareData;
	locale: CompareLocale;
	basis: ComparisonBasis;
	/** Before the addresses of pages; `site`: with the host. */
	base: string;
	site: string;
	/** The ordered pair from the first to the second; none where one is not known, or both are the same. */
	pairOf(from: string, to: string): Pair | undefined;
}

/** What the parts of the page are drawn from, and what they share. */
export interface CompareView extends Compared {
	choice: Choice;
	sources: SourceNumbers;
}

/** Pairs are compared when they are first asked for, and then kept. */
export function toCompared(
	data: CompareData,
	locale: CompareLocale,
	{ base, site }: Pick<Compared, 'base' | 'site'>,
): Compared {
	const basis = basisOfPack(data);
	const known = new Map<string, Pair>();
	const pairOf = (from: string, to: string): Pair | undefined => {
		const key = pairId(from, to);
		const [a, b] = [data.qualifications[from], data.qualifications[to]];
		if (!known.has(key) && a && b && a !== b)
			for (const pair of bothWays(a, b, basis)) known.set(pairId(pair.from, pair.to), pair);
		return known.get(key);
	};
	return { data, locale, basis, base, site, pairOf };
}

/** `cited`: sources that stand on the page already. */
export const toView = (compared: Compared, choice: Choice, cited: readonly string[] = []): CompareView => ({
	...compared,
	choice,
	sources: numberSources(cited),
});

export const qualificationLink = ({ base, data }: CompareView, id: string): MarkupValue =>
	link(data.qualifications[id]?.title ?? id, base + addressOf('qualifications', id));

export const unitLink = ({ base, data }: CompareView, id: string): MarkupValue =>
	link(data.unitFacts[id]?.title ?? id, base + addressOf('learning-units', id));

/** A competence and level, its code leading to its page. */
export const competenceLink = ({ base, data }: CompareView, id: string, level: number): MarkupValue => [
	link(codeAndEdition(id).code, base + addressOf('competences', id), 'code'),
	afterCode(data, id, level),
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
