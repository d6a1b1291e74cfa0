import type { Catalogue } from '../model/catalogue.ts';
import { comparabilityOf } from '../model/compare/all-pairs.ts';
import { whyNoLevel } from '../model/compare/pairs.ts';
import { isAbsent } from '../schema/common.ts';
import { toPairItem, type PublishedPair } from './pair-figures.ts';

/** The ordered pairs of which something can be said, as they are published, by the ids they lead from and to. */
export function toPairItems(catalogue: Catalogue): PublishedPair[] {
	const { from, profiles, basis } = comparabilityOf(catalogue);
	const reasonOf = (id: string) => {
		const qualification = catalogue.qualifications.byId.get(id);
		const level = qualification?.kind === 'national' ? qualification.eqfLevel : undefined;
		return level !== undefined && isAbsent(level) ? level.absent : undefined;
	};
	return [...from.values()].flat().flatMap((pair) => {
		const [a, b] = [profiles.get(pair.from), profiles.get(pair.to)];
		return a && b ? (toPairItem(pair, [a, b], basis, whyNoLevel(pair, reasonOf)) ?? []) : [];
	});
}
