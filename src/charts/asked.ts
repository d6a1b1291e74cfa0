/** What an address asked for: the state, and what of it does not exist here. */
export interface Asked<State> {
	state: State;
	bad: string[];
}

/** A part of an address that was not followed, and why. */
export interface Ignored<Reason extends string> {
	reason: Reason;
	/** As it stood in the address. */
	value: string;
}

/** Why an id of a list may be refused. */
export type ListReason = 'unknown' | 'repeated' | 'too-many';

/** The ids of a list, in lower case and in their order, as far as they can be had, at most so many; of the rest the reason. */
export function askedIds(
	values: Iterable<string>,
	isKnown: (id: string) => boolean,
	most: number,
): { ids: string[]; ignored: Ignored<ListReason>[] } {
	const ignored: Ignored<ListReason>[] = [];
	const ids: string[] = [];
	for (const value of values) {
		const id = value.toLowerCase();
		if (!isKnown(id)) ignored.push({ reason: 'unknown', value });
		else if (ids.includes(id)) ignored.push({ reason: 'repeated', value });
		else if (ids.length === most) ignored.push({ reason: 'too-many', value });
		else ids.push(id);
	}
	return { ids, ignored };
}
