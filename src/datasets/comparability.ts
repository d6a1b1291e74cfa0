import type { Catalogue } from '../model/catalogue.ts';
import { comparabilityOf, type Pair } from '../model/compare/all-pairs.ts';
import { comparisonAddress } from '../model/addresses.ts';
import { isAbsent } from '../schema/common.ts';
import { nameIn } from './names.ts';
import { toPairItem, type PublishedPair } from './pair-figures.ts';

/** Why an EQF level is not there: as the record of the qualification says. */
function reasonOf(catalogue: Catalogue, pair: Pair): { absent: 'unverified' } {
	for (const id of [pair.from, pair.to]) {
		const qualification = catalogue.qualifications.byId.get(id);
		if (qualification?.kind === 'national' && isAbsent(qualification.eqfLevel))
			return { absent: qualification.eqfLevel.absent } as { absent: 'unverified' };
	}
	return { absent: 'unverified' };
}

/** All ordered pairs as they are published, by the ids they lead from and to. */
export function toPairItems(catalogue: Catalogue): PublishedPair[] {
	return [...comparabilityOf(catalogue).from.values()]
		.flat()
		.map((pair) =>
			toPairItem(pair, nameIn(catalogue.edition, comparisonAddress([pair.from, pair.to])), reasonOf(catalogue, pair)),
		);
}
