import type { z } from 'zod';
import type { Catalogue } from '../model/catalogue.ts';
import { comparabilityOf, type Pair } from '../model/compare/all-pairs.ts';
import { ruleCounts, shareOf, type Coverage } from '../model/compare/coverage.ts';
import { comparisonAddress } from '../model/addresses.ts';
import { isAbsent } from '../schema/common.ts';
import type { pairSchema } from '../schema/published.ts';

type PublishedPair = z.input<typeof pairSchema>;

/** To four decimals: enough to tell any two shares of up to a hundred halves apart. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
/** Nothing public describes one of the two far enough to map competences to it. */
const unmapped = { absent: 'not-published' } as const;

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
export function toPairItems(catalogue: Catalogue, site: string): PublishedPair[] {
	const share = (coverage: Coverage | undefined) => (coverage ? rounded(shareOf(coverage)) : unmapped);
	return [...comparabilityOf(catalogue).from.values()].flat().map((pair) => {
		const { from, to, levelDifference, coverage, coverageBack, confidence, skills, occupation, band, bridge } = pair;
		return {
			id: `${from}..${to}`,
			from,
			to,
			page: site + comparisonAddress([from, to]),
			band,
			levelDifference: levelDifference ?? reasonOf(catalogue, pair),
			coverage: share(coverage),
			coverageBack: share(coverageBack),
			rules: coverage ? ruleCounts(coverage.rows) : unmapped,
			confidence: confidence ?? (coverage ? { absent: 'not-applicable' } : unmapped),
			skills: skills
				? rounded(skills.shared.length / (skills.shared.length + skills.missing.length))
				: { absent: 'not-collected' },
			occupation: occupation ?? { absent: 'not-collected' },
			bridge: bridge
				? { units: bridge.units.map(({ id }) => id), creditPoints: bridge.creditPoints, left: bridge.left.length }
				: unmapped,
		};
	});
}
