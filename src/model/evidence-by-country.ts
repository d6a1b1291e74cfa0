import type { CountryId } from '../schema/ids.ts';
import type { NationalQualification } from '../schema/qualification.ts';
import type { Catalogue } from './catalogue.ts';
import { toComparable } from './compare/to-comparable.ts';
import { isEnded } from './compare/ended.ts';
import { nationalQualifications } from './qualifications.ts';

/** What of a qualification was read, the least first. */
export const readings = ['title', 'summary', 'outcomes', 'standard'] as const satisfies NationalQualification['read'][];
export type ReadingOf = (typeof readings)[number];

/** On what the national qualifications of a country rest. */
export interface CountryEvidence {
	/** None for all of them together. */
	country?: CountryId;
	qualifications: number;
	/** Those that are no longer awarded, and are compared with nothing. */
	ended: number;
	read: Record<ReadingOf, number>;
	/** Those with outcomes of which every one of the named parts was read. */
	closed: number;
	/** Those with outcomes whose text gives hours, or says how its duration is divided. */
	withHours: number;
	/** Outcomes that were read; what several qualifications share is counted where it is written. */
	outcomes: number;
}

function evidenceOf(catalogue: Catalogue, all: readonly NationalQualification[]): Omit<CountryEvidence, 'country'> {
	const seen = all.map((one) => ({ one, comparable: toComparable(catalogue, one) }));
	const onOutcomes = seen.filter(({ comparable }) => comparable.basis === 'outcomes');
	return {
		qualifications: all.length,
		ended: all.filter((one) => isEnded(one, catalogue.edition)).length,
		read: Object.fromEntries(
			readings.map((word) => [word, all.filter(({ read }) => read === word).length]),
		) as CountryEvidence['read'],
		closed: onOutcomes.filter(({ comparable }) => comparable.isClosed).length,
		withHours: onOutcomes.filter(({ comparable }) => comparable.measure === 'hours').length,
		outcomes: all.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
	};
}

/** On what national qualifications rest: all of them, then those of each country in the order of the catalogue. */
export function evidenceByCountry(catalogue: Catalogue): { all: CountryEvidence; countries: CountryEvidence[] } {
	const national = nationalQualifications(catalogue);
	return {
		all: evidenceOf(catalogue, national),
		countries: catalogue.countries.all.flatMap(({ id }) => {
			const own = national.filter(({ country }) => country === id);
			return own.length > 0 ? [{ country: id, ...evidenceOf(catalogue, own) }] : [];
		}),
	};
}
