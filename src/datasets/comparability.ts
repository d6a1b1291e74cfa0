import type { Catalogue } from '../model/catalogue.ts';
import { comparabilityOf } from '../model/compare/all-pairs.ts';
import { whyNoLevel } from '../model/compare/pairs.ts';
import { comparisonAddress } from '../model/addresses.ts';
import { isAbsent } from '../schema/common.ts';
import { nameIn } from './names.ts';
import { toPairItem, type PublishedPair } from './pair-figures.ts';

/** All ordered pairs as they are published, by the ids they lead from and to. */
export function toPairItems(catalogue: Catalogue): PublishedPair[] {
	const reasonOf = (id: string) => {
		const qualification = catalogue.qualifications.byId.get(id);
		const level = qualification?.kind === 'national' ? qualification.eqfLevel : undefined;
		return level !== undefined && isAbsent(level) ? level.absent : undefined;
	};
	return [...comparabilityOf(catalogue).from.values()]
		.flat()
		.map((pair) =>
			toPairItem(pair, nameIn(catalogue.edition, comparisonAddress([pair.from, pair.to])), whyNoLevel(pair, reasonOf)),
		);
}
