import { askedIds, type Ignored, type ListReason } from '../../charts/asked.ts';
import { foreignTo, valuesOf } from '../asked.ts';
import { ownId } from '../own/own.ts';
import type { CompareData } from './data.ts';

/** More cannot be read side by side. */
export const mostChosen = 6;

/** What is compared: ids in the order of the page, and the two that are looked at in detail. */
export interface Choice {
	ids: string[];
	/** How much of the second the first covers stands first; none where fewer than two are chosen. */
	pair?: [string, string];
}

/**
 * Why a part of an address was ignored; of what has ended the title is the value. `own`: it is described by a visitor, and
 * not on this page.
 */
export type CompareReason = ListReason | 'ended' | 'own' | 'pair' | 'parameter';

/** The choice that an address asks for, as far as it can be had, and what of it cannot. */
export function readChoice(
	query: URLSearchParams,
	{ qualifications, ended }: Pick<CompareData, 'qualifications' | 'ended'>,
): { choice: Choice; ignored: Ignored<CompareReason>[] } {
	const asked = askedIds(valuesOf(query.getAll('q')), (id) => Object.hasOwn(qualifications, id), mostChosen);
	const { ids } = asked;
	const ignored = asked.ignored.map((one): Ignored<CompareReason> => {
		const id = one.value.toLowerCase();
		if (id === ownId && one.reason === 'unknown') return { reason: 'own', value: id };
		return Object.hasOwn(ended, id) ? { reason: 'ended', value: ended[id] ?? id } : one;
	});
	const pairs = query.getAll('pair');
	const wanted = valuesOf(pairs).map((id) => id.toLowerCase());
	const possible = wanted.length === 2 && wanted[0] !== wanted[1] && wanted.every((id) => ids.includes(id));
	if (pairs.length > 0 && !possible) ignored.push({ reason: 'pair', value: pairs.join(' ') });
	return {
		choice: withPair(ids, possible ? (wanted as [string, string]) : undefined),
		ignored: [...ignored, ...foreignTo(query, ['q', 'pair'])],
	};
}

/** A choice with a pair of it, by default the first two. */
export function withPair(ids: string[], wanted?: readonly [string, string]): Choice {
	if (wanted?.every((id) => ids.includes(id))) return { ids, pair: [...wanted] };
	const [first, second] = ids;
	return first && second ? { ids, pair: [first, second] } : { ids };
}

/** A choice with its pair the other way round. */
export function turned({ ids, pair }: Choice): Choice {
	if (!pair) return { ids };
	const [from, to] = pair;
	return ids.length === 2 ? withPair([to, from]) : withPair(ids, [to, from]);
}

/** The pair that somebody chose; none where it is the default, which follows the order. */
export const chosenPair = ({ ids, pair }: Choice): [string, string] | undefined =>
	pair && (pair[0] !== ids[0] || pair[1] !== ids[1]) ? pair : undefined;

/** The query of a choice, with a question mark; the default pair is left out. */
export function queryOf(choice: Choice): string {
	if (choice.ids.length === 0) return '';
	const pair = chosenPair(choice);
	return `?q=${choice.ids.join(',')}${pair ? `&pair=${pair.join(',')}` : ''}`;
}
