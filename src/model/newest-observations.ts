import { isAbsent } from '../schema/common.ts';
import type { Indicator, Observation } from '../schema/indicator.ts';

/** An observation that has a value. */
export type Figure = Observation & { value: number };

export const hasValue = (one: Observation): one is Figure => !isAbsent(one.value);

/** The newest figure of each place, in the order of the places of the table. */
export function newestByPlace({ observations }: Pick<Indicator, 'observations'>): Figure[] {
	const newest = new Map<string, Figure>();
	for (const one of observations) {
		if (!hasValue(one)) continue;
		const known = newest.get(one.place);
		if (!known || known.year < one.year) newest.set(one.place, one);
	}
	return [...newest.values()];
}
