import { bothInWords, figuresInWords } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { closestOf } from '../../model/compare/closest.ts';
import type { Comparable } from '../../model/compare/comparable.ts';
import { bothWays, type Pair } from '../../model/compare/pairs.ts';
import { toProfile } from '../../model/compare/profile.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { Compared } from '../compare/compared.ts';
import { comparableOf, isEntered } from '../compare/data.ts';
import { nameOf, shortNames } from '../compare/sentences.ts';
import { paragraph, span } from '../parts.ts';
import { ownId } from './own.ts';
import { unpackRooms, type RoomsData } from './rooms-data.ts';

/** So many are named. */
const mostClosest = 5;

/** Published qualifications to look at: national ones of other countries than that of the description. */
const others = ({ data: { qualifications } }: Compared): string[] =>
	Object.entries(qualifications).flatMap(([id, one]) =>
		!isEntered(one) && one.country && one.country !== qualifications[ownId]?.country ? id : [],
	);

/**
 * Looks for the published qualifications that are closest to the description, by the one method. It is a second’s work,
 * and stops after each so that the page can do something else: what it gives at last are the closest pairs.
 */
export function* lookForClosest(compared: Compared, data: RoomsData): Generator<undefined, Pair[]> {
	const own = compared.profileOf(ownId);
	if (!own) return [];
	const pairs: Pair[] = [];
	for (const id of others(compared)) {
		const [one, packed] = [compared.data.qualifications[id], unpackRooms(data, id)];
		if (one && packed) {
			const of: Comparable = comparableOf(one, { id: id as Comparable['id'], workload: [], ...packed });
			pairs.push(bothWays(own, toProfile(of, compared.basis.reading), compared.basis)[0]);
		}
		yield;
	}
	return closestOf(pairs, mostClosest);
}

/** Those that are closest, each with both words, their figures, and a button that compares it. */
export function closestFound(
	compared: Compared,
	locale: LocaleOf<'own' | 'compare' | 'comparison'>,
	pairs: readonly Pair[],
): Markup {
	const { fill, words } = locale;
	if (pairs.length === 0) return paragraph(words.own['closest-none']);
	return markup`<ol class="own-closest">${pairs.map((pair) => {
		const { to, word, back } = pair;
		const [a, b] = shortNames(compared, [ownId, to]);
		const label = fill(words.own['compare-with'], { name: nameOf(compared, to) });
		const figures = [
			`${fill(words.compare['bar-of'], { from: a, to: b })} ${figuresInWords(locale, pair)}`,
			`${fill(words.compare['bar-of'], { from: b, to: a })} ${figuresInWords(locale, back)}`,
		];
		return markup`<li><b>${nameOf(compared, to)}</b>. ${bothInWords(locale, word, back.word, { a, b })} ${span(`${figures.join('; ')}.`, 'muted small')} <button type="button" data-own="compare" data-with="${to}" aria-label="${label}">${words.own.compare}</button></li>`;
	})}</ol>`;
}
