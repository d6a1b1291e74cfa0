import { awardingCountryIn } from '../../model/qualifications.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { pairId, type Pair } from '../../model/compare/pairs.ts';
import { compareIds } from '../../model/order.ts';

/** A pair to begin with, and what it shows. */
export interface Example {
	shows: 'close' | 'joint' | 'unknown';
	pair: Pair;
}

/** The lesser of both numbers of worlds in which a word holds. */
const holds = ({ holds: there = 0, back }: Pair) => Math.min(there, back.holds ?? 0);

/**
 * Pairs that show what the page can say, as far as there are such: two countries that cover most of each other, the surest
 * first; a joint qualification and a national one; and one of which too little was read.
 */
export function examplesOf(catalogue: Catalogue): Example[] {
	const { from, profiles } = comparabilityOf(catalogue);
	const countryOf = awardingCountryIn(catalogue);
	const surest = [...from.values()]
		.flat()
		.filter((pair) => countryOf(pair.from) !== countryOf(pair.to))
		.sort((a, b) => holds(b) - holds(a) || compareIds(pairId(a.from, a.to), pairId(b.from, b.to)));
	const first = (shows: Example['shows'], fits: (pair: Pair) => boolean): Example[] => {
		const pair = surest.find(fits);
		return pair ? [{ shows, pair }] : [];
	};
	const areNational = ({ from: one, to }: Pair) => countryOf(one) !== undefined && countryOf(to) !== undefined;
	return [
		...first('close', (pair) => areNational(pair) && pair.word === 'most' && pair.back.word === 'most'),
		...first(
			'joint',
			(pair) => countryOf(pair.from) === undefined && pair.word !== 'little' && pair.back.word !== 'little',
		),
		...first('unknown', (pair) => areNational(pair) && profiles.get(pair.to)?.of.basis === 'none'),
	];
}
