import { agreementOf } from '../../model/agreement.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { awardingCountryIn, nationalQualifications } from '../../model/qualifications.ts';
import { competenceOfUnit } from '../../model/units.ts';
import { sourceLanguage } from '../../words/locale.ts';
import type { Hits, Measured, Tried } from './measured.ts';
import { SuggestIndex, type Sentence } from './suggest-index.ts';
import { suggestionsBy, thresholds, type Thresholds } from './suggest.ts';
import { toSuggestData } from './to-suggest-data.ts';

/** An outcome whose competences are known; none where it lies outside the e-CF. */
interface Case {
	text: string;
	competences: readonly string[];
	skills: readonly string[];
	isLeftOut(sentence: Sentence): boolean;
}

const emptyHits = (): Hits => ({ outcomes: 0, belonging: 0, suggested: 0, first: 0, among: 0 });

function count(hits: Hits, right: readonly string[], suggested: readonly { id: string }[]) {
	hits.outcomes++;
	if (right.length > 0) hits.belonging++;
	const [best] = suggested;
	if (best) hits.suggested++;
	if (best && right.includes(best.id)) hits.first++;
	if (suggested.some(({ id }) => right.includes(id))) hits.among++;
}

/** Tries the suggestions on outcomes, once for each of some thresholds. */
function tryOn(index: SuggestIndex, cases: readonly Case[], bars: readonly Thresholds[]): Tried[] {
	const tried = bars.map((): Tried => ({
		competences: emptyHits(),
		outside: { said: 0, right: 0 },
		skills: emptyHits(),
	}));
	for (const { text, competences, skills, isLeftOut } of cases) {
		const suggestions = suggestionsBy(index, text, isLeftOut);
		bars.forEach((bar, i) => {
			const found = suggestions(bar);
			const hits = tried[i] as Tried;
			count(hits.competences, competences, found.competences);
			count(hits.skills, skills, found.skills);
			if (!found.outside) return;
			hits.outside.said++;
			if (competences.length === 0) hits.outside.right++;
		});
	}
	return tried;
}

const unitCases = (catalogue: Catalogue): Case[] =>
	catalogue['learning-units'].all.flatMap(({ id, outcomes }) => {
		const reached = competenceOfUnit(catalogue, id);
		if (!reached) return [];
		return outcomes.map(({ text, skills }) => ({
			...{ text: text[sourceLanguage], competences: [reached.competence], skills },
			isLeftOut: ({ kind, of }: Sentence) => kind === 'unit' && of === id,
		}));
	});

/** Outcomes that two coders have coded. `isLeftOut`: what is left out for those of a qualification. */
const nationalCases = (catalogue: Catalogue, isLeftOut: (own: string, other: string) => boolean): Case[] =>
	nationalQualifications(catalogue).flatMap(({ id, outcomes }) =>
		outcomes
			.filter(({ doubleCoding }) => doubleCoding)
			.map(({ text, competences, skills }) => ({
				...{ text: text[sourceLanguage], competences, skills },
				isLeftOut: ({ kind, of }: Sentence) => kind === 'national' && isLeftOut(id, of),
			})),
	);

const indexOf = (catalogue: Catalogue) =>
	new SuggestIndex(
		toSuggestData(catalogue),
		Object.fromEntries(catalogue.skills.all.map(({ id, title }) => [id, title[sourceLanguage]])),
	);

/** What other thresholds for the first competence would give, on national outcomes with their own qualification left out. */
export interface TradeOff {
	at: number;
	hits: Hits;
}
const otherThresholds = [0.1, 0.15, 0.2, 0.25, 0.3];

/** Tries the suggestions on all outcomes that were coded by hand. */
export function measureSuggestions(catalogue: Catalogue): Measured & { tradeOff: readonly TradeOff[] } {
	const index = indexOf(catalogue);
	const countryOf = awardingCountryIn(catalogue);
	const bars = [thresholds, ...otherThresholds.map((first) => ({ ...thresholds, first }))];
	const one = (cases: readonly Case[]) => tryOn(index, cases, [thresholds])[0] as Tried;
	const [national, ...others] = tryOn(
		index,
		nationalCases(catalogue, (own, other) => own === other),
		bars,
	) as [Tried, ...Tried[]];
	const { outcomes, same } = agreementOf(catalogue).all;
	return {
		units: one(unitCases(catalogue)),
		national,
		abroad: one(nationalCases(catalogue, (own, other) => countryOf(own) === countryOf(other))),
		coders: { outcomes, same },
		tradeOff: otherThresholds.map((at, i) => ({ at, hits: (others[i] as Tried).competences })),
	};
}
