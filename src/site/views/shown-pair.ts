import { percentOf, strengthInWords, wordName } from '../../charts/comparison-in-words.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { awardingCountryIn } from '../../model/qualifications.ts';
import { leastSure, shownPairOf } from '../../model/compare/shown-pair.ts';
import { shareBar } from '../../tools/compare/share-bar.ts';
import type { ViewContext } from '../view-context.ts';

/** The pair on the home page: both qualifications, and what a holder of each brings of the other. */
export interface ShownPairView {
	sides: { title: string; lang: string | undefined; place: string }[];
	directions: { of: string; bar: string; percent: string; said: string }[];
	basis: string;
	rule: string;
	href: string;
}

/** None where no pair fits the rule. */
export function shownPairView({ catalogue, locale, pick, to }: ViewContext): ShownPairView | undefined {
	const { fill } = locale;
	const words = locale.words.home.pair;
	const comparability = comparabilityOf(catalogue);
	const { profiles } = comparability;
	const awardedIn = awardingCountryIn(catalogue);
	const pair = shownPairOf(comparability, awardedIn);
	if (!pair) return undefined;
	const ids = [pair.from, pair.to];
	const countryOf = (id: string) => {
		const country = catalogue.countries.byId.get(awardedIn(id) ?? '');
		return country ? pick(country.title) : '';
	};
	const lengthOf = (id: string) => profiles.get(id)?.of.outcomes.length ?? 0;
	const direction = (holder: string, { word, coverage = 0, holds = 0 }: PairFigures) => ({
		of: fill(words.brings, { country: countryOf(holder) }),
		bar: String(shareBar(locale, { coverage })),
		percent: fill(locale.words.compare['room-share'], { percent: percentOf(coverage) }),
		said: fill(words.word, { word: wordName(locale, word), strength: strengthInWords(locale, holds) }),
	});
	return {
		sides: ids.map((id) => {
			const { title } = catalogue.qualifications.byId.get(id) ?? { title: { en: id } };
			return {
				title: pick(title),
				lang: locale.langOf(title),
				place: fill(words.place, { country: countryOf(id), level: profiles.get(id)?.of.eqf ?? '' }),
			};
		}),
		directions: [direction(pair.from, pair), direction(pair.to, pair.back)],
		basis: fill(words.basis, { from: lengthOf(pair.from), to: lengthOf(pair.to) }),
		rule: fill(words.rule, { sure: leastSure }),
		href: to(comparisonAddress(ids)),
	};
}
