import type { CompareData } from './data.ts';

/** More cannot be read side by side. */
export const mostChosen = 6;

/** What is compared: ids in the order of the page, and the two that are looked at in detail. */
export interface Choice {
	ids: string[];
	/** How much of the second the first covers stands first; none where fewer than two are chosen. */
	pair?: [string, string];
}

/** Why a part of an address was ignored. */
export type IgnoredReason = 'unknown' | 'retired' | 'repeated' | 'too-many' | 'pair' | 'parameter';
export interface Ignored {
	reason: IgnoredReason;
	/** As it stood in the address; the title of what was retired. */
	value: string;
}

type Known = Pick<CompareData, 'qualifications' | 'retired'>;
const idsOf = (values: readonly string[]) =>
	values
		.flatMap((value) => value.split(','))
		.map((id) => id.trim())
		.filter(Boolean);

/** The choice that an address asks for, as far as it can be had, and what of it cannot. */
export function readChoice(
	query: URLSearchParams,
	{ qualifications, retired }: Known,
): {
	choice: Choice;
	ignored: Ignored[];
} {
	const ignored: Ignored[] = [];
	const ids: string[] = [];
	for (const value of idsOf(query.getAll('q'))) {
		const id = value.toLowerCase();
		const reason: IgnoredReason | undefined = Object.hasOwn(retired, id)
			? 'retired'
			: !Object.hasOwn(qualifications, id)
				? 'unknown'
				: ids.includes(id)
					? 'repeated'
					: ids.length === mostChosen
						? 'too-many'
						: undefined;
		if (reason) ignored.push({ reason, value: reason === 'retired' ? (retired[id] ?? id) : value });
		else ids.push(id);
	}
	const pairs = query.getAll('pair');
	const wanted = idsOf(pairs).map((id) => id.toLowerCase());
	const possible = wanted.length === 2 && wanted[0] !== wanted[1] && wanted.every((id) => ids.includes(id));
	if (pairs.length > 0 && !possible) ignored.push({ reason: 'pair', value: pairs.join(' ') });
	for (const name of new Set(query.keys()))
		if (name !== 'q' && name !== 'pair') ignored.push({ reason: 'parameter', value: name });
	return { choice: withPair(ids, possible ? (wanted as [string, string]) : undefined), ignored };
}

/** A choice with a pair of it, by default the first two. */
export function withPair(ids: string[], wanted?: readonly [string, string]): Choice {
	if (wanted?.every((id) => ids.includes(id))) return { ids, pair: [...wanted] };
	const [first, second] = ids;
	return first && second ? { ids, pair: [first, second] } : { ids };
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
