import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import type { Comparable } from '../../model/compare/comparable.ts';
import { examplesOf } from '../../model/compare/examples.ts';
import { placeOf as placeNameOf, qualificationName } from '../../model/compare/pack.ts';
import { packedOutcomes } from '../../model/compare/packed-outcomes.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { awardingCountryIn } from '../../model/qualifications.ts';
import type { Spoken } from '../../model/context.ts';
import type { QualificationId } from '../../schema/ids.ts';
import { chartQualifications } from '../qualifications-of.ts';
import {
	coverBoth,
	likeliestElsewhere,
	placeOf,
	recoded,
	shareOf,
	ways,
	type OneReadingSeries,
	type ReadSide,
} from './recode.ts';

/** The pair of the examples whose word is the least sure; in an edition without examples, any of which something is known. */
export function pairOf(catalogue: Catalogue) {
	const comparability = comparabilityOf(catalogue);
	const open = examplesOf(comparability, awardingCountryIn(catalogue)).find(({ name }) => name === 'open');
	return open?.pair ?? [...comparability.from.values()].flat().find(({ coverage }) => coverage !== undefined);
}

/** How an address calls an outcome: by its number in its own record, by its whole name where it is written elsewhere. */
const valueOf = (key: string, id: string) =>
	(key.startsWith(`${id}#`) ? key.slice(id.length + 1) : key.replace('#', '.')).toLowerCase();

/** A side of which nothing is known. */
const unknown: ReadSide = {
	...{
		id: '' as QualificationId,
		name: '',
		basis: 'none',
		isClosed: false,
		measure: 'share',
		outcomes: [],
		levels: [],
	},
};

/** A pair whose word one reading may change, with everything that its comparison is made of; two empty sides where there is none. */
export function toOneReadingSeries(context: Spoken): OneReadingSeries {
	const { catalogue, locale } = context;
	const { profiles, basis } = comparabilityOf(catalogue);
	const pair = pairOf(catalogue);
	const [held, asked] = [profiles.get(pair?.from ?? '')?.of, profiles.get(pair?.to ?? '')?.of];
	if (!held || !asked)
		return {
			...{ held: unknown, asked: unknown, outcomes: [], competences: [], joins: [] },
			reading: basis.reading,
			first: '',
		};
	const named = chartQualifications(context);
	const sideOf = ({ id, basis: rests, isClosed, measure, outcomes, levels }: Comparable): ReadSide => {
		const one = named.qualifications.find((each) => each.id === id);
		const place = one && placeNameOf(named, one);
		return {
			...{ id, basis: rests, isClosed, measure, outcomes },
			levels: [...levels],
			name: one ? qualificationName(named, one) : id,
			...(place ? { country: place } : {}),
		};
	};
	const series: OneReadingSeries = {
		held: sideOf(held),
		asked: sideOf(asked),
		outcomes: packedOutcomes(catalogue, held, locale).map(({ key, text, place = '' }) => ({
			value: valueOf(key, held.id),
			...{ key, text, place },
		})),
		competences: catalogue.competences.all
			.filter(({ framework }) => (framework as string) === 'e-cf-3.0')
			.map(({ id, code, title }) => ({ id, code, title: locale.pick(title) })),
		joins: [...basis.joins].filter(([id]) => asked.outcomes.some(({ competences }) => competences.includes(id))),
		reading: basis.reading,
		first: '',
	};
	const before = coverBoth(series);
	const changes = held.outcomes.map((one) => {
		const then = coverBoth(series, recoded(held.outcomes, one.key, likeliestElsewhere(basis.reading, placeOf(one))));
		return ways
			.map((way) => Math.abs(shareOf(then[way]) - shareOf(before[way])))
			.reduce((sum, change) => sum + change, 0);
	});
	const first = held.outcomes[changes.indexOf(Math.max(...changes))];
	return { ...series, first: first ? valueOf(first.key, held.id) : '' };
}
