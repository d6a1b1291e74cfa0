import type { Fact } from './view.ts';

/** More signs than these are no figure to be read at a glance: the fact stands among the details. */
const longest = 36;

/** The facts of a record by where they stand on its page. */
export interface PlacedFacts {
	/** How sure it is, or how far it has come: said once, beside what kind of record it is. */
	state: Fact[];
	/** What is read at a glance, below the head. */
	strip: Fact[];
	/** All else, further down. */
	details: Fact[];
	/** What programs call it, at the end of the details. */
	identifiers: Fact[];
}

const signs = ({ values }: Fact): number => values.flat().reduce((sum, { text }) => sum + text.length, 0);

/** The reason for a value that is not there, without the note on it, which is too long for a strip. */
const brief = ({ term, values: [value = []] }: Fact): Fact => ({ term, values: [value.slice(0, 1)] });

/** Parts the facts of a record: each stands in one place, but for a note on an empty value, which stands below. */
export function placesOf(facts: readonly Fact[]): PlacedFacts {
	const placed: PlacedFacts = { state: [], strip: [], details: [], identifiers: [] };
	for (const fact of facts) {
		const place = fact.at ?? 'details';
		const isAbsent = fact.values[0]?.[0]?.as === 'absent';
		if (place !== 'strip') placed[place].push(fact);
		else if (isAbsent) {
			placed.strip.push(brief(fact));
			if (fact.values.flat().length > 1) placed.details.push(fact);
		} else placed[signs(fact) > longest ? 'details' : 'strip'].push(fact);
	}
	return placed;
}
