import type { CompetenceId } from '../schema/ids.ts';
import { surenesses, type Sureness } from '../schema/outcome-words.ts';
import type { Catalogue } from './catalogue.ts';
import { outside, type Place, type Reading } from './compare/reading.ts';
import { compareIds } from './order.ts';
import { nationalQualifications } from './qualifications.ts';

/** One outcome that two coders gave their place, neither of them knowing of the other. */
export interface DoubleCoding {
	qualification: string;
	outcome: string;
	first: Place;
	second: Place;
	sureness: Sureness;
	/** Whether they share a place at all, where one of them gave two. */
	overlap: boolean;
}

/** How far two coders agreed on some outcomes. */
export interface Agreement {
	outcomes: number;
	/** The same main place. */
	same: number;
	/** At least one place in common. */
	overlap: number;
	/**
	 * Gwet's AC1 (Gwet 2008): agreement beyond chance, where chance is that of places as they were used. Kappa would mislead
	 * where one place dominates. Nothing where there is no outcome.
	 */
	ac1?: number;
}

/** Agreement of all, by e-CF area of the first coder's place, and by sureness; and each disagreement. */
export interface CodingAgreement {
	all: Agreement;
	byArea: readonly { area: string; agreement: Agreement }[];
	bySureness: Readonly<Record<Sureness, Agreement>>;
	/** First place, second place, how often; the most frequent first. */
	disagreements: readonly { first: Place; second: Place; times: number }[];
	codings: readonly DoubleCoding[];
}

/** The places that a coder can choose: the 40 competences of e-CF 3.0, and outside it. */
const placeCount = 41;

const mainOf = (competences: readonly CompetenceId[]): Place => competences[0] ?? outside;

function agreementIn(codings: readonly DoubleCoding[]): Agreement {
	const outcomes = codings.length;
	const same = codings.filter(({ first, second }) => first === second).length;
	const used = new Map<Place, number>();
	for (const place of codings.flatMap(({ first, second }) => [first, second]))
		used.set(place, (used.get(place) ?? 0) + 1);
	const chance =
		[...used.values()].reduce((sum, times) => sum + (times / (2 * outcomes)) * (1 - times / (2 * outcomes)), 0) /
		(placeCount - 1);
	return {
		outcomes,
		same,
		overlap: codings.filter(({ overlap }) => overlap).length,
		...(outcomes > 0 ? { ac1: (same / outcomes - chance) / (1 - chance) } : {}),
	};
}

/** The area of a competence, a letter; that of what lies outside is its own. */
const areaOf = (place: Place): string => (place === outside ? outside : (place.split('/')[1] ?? '').slice(0, 1));

/** How far two coders agreed, from the outcomes that both have coded. */
export function agreementOf(catalogue: Pick<Catalogue, 'qualifications'>): CodingAgreement {
	const codings = nationalQualifications(catalogue).flatMap(({ id, outcomes }) =>
		outcomes.flatMap(({ id: outcome, doubleCoding }): DoubleCoding[] => {
			if (!doubleCoding) return [];
			const { first, second, sureness } = doubleCoding;
			const overlap = first.length + second.length === 0 || first.some((one) => second.includes(one));
			return [{ qualification: id, outcome, first: mainOf(first), second: mainOf(second), sureness, overlap }];
		}),
	);
	const times = new Map<string, { first: Place; second: Place; times: number }>();
	for (const { first, second } of codings) {
		if (first === second) continue;
		const key = `${first} ${second}`;
		const known = times.get(key);
		times.set(key, { first, second, times: (known?.times ?? 0) + 1 });
	}
	const areas = [...new Set(codings.map(({ first }) => areaOf(first)))].sort(compareIds);
	return {
		all: agreementIn(codings),
		byArea: areas.map((area) => ({
			area,
			agreement: agreementIn(codings.filter(({ first }) => areaOf(first) === area)),
		})),
		bySureness: Object.fromEntries(
			surenesses.map((word) => [word, agreementIn(codings.filter(({ sureness }) => sureness === word))]),
		) as Record<Sureness, Agreement>,
		disagreements: [...times.values()].sort(
			(a, b) => b.times - a.times || compareIds(a.first, b.first) || compareIds(a.second, b.second),
		),
		codings,
	};
}

/** What a word of sureness is taken for where no outcome of it was coded twice. */
const untested: Record<Sureness, number> = { sure: 0.95, likely: 0.75, open: 0.5 };

/** What the agreement says about assignments: how often each word holds, and where they go where they do not. */
export function readingOf({ bySureness, disagreements }: CodingAgreement): Reading {
	const elsewhere: Record<string, [Place, number][]> = {};
	const anywhere = new Map<Place, number>();
	for (const { first, second, times } of disagreements) {
		(elsewhere[first] ??= []).push([second, times]);
		anywhere.set(second, (anywhere.get(second) ?? 0) + times);
	}
	const worth = (word: Sureness) =>
		bySureness[word].outcomes > 0 ? bySureness[word].same / bySureness[word].outcomes : untested[word];
	return {
		holds: { sure: worth('sure'), likely: worth('likely'), open: worth('open') },
		elsewhere,
		anywhere: [...anywhere].sort(([a], [b]) => compareIds(a, b)),
	};
}
