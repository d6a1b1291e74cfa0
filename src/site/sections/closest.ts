import type { ViewContext } from '../view-context.ts';
import { levelInWords, percentOf } from '../../charts/comparison-in-words.ts';
import { basesInWords, reachInWords } from '../../charts/pair-in-words.ts';
import { isFirm } from '../../charts/qualification-series.ts';
import { closestAddress, comparisonAddress } from '../../model/addresses.ts';
import { comparabilityOf, type Pair } from '../../model/compare/all-pairs.ts';
import { closestAbroad } from '../../model/compare/closest-abroad.ts';
import { isEnded } from '../../model/compare/ended.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import type { Qualification } from '../../schema/qualification.ts';
import { link, muted, text, type Bar, type Near, type Section } from '../view.ts';

/** The closest qualifications of other countries, each with what one covers of the other and a way to the comparison. */
export function closestSection(context: ViewContext, qualification: Qualification): Section {
	const { catalogue, locale, to, linkTo, titleOf, t, toDocument } = context;
	const words = locale.words.comparison;
	const { profiles } = comparabilityOf(catalogue);
	const closest = closestAbroad(catalogue, qualification.id);
	const none = isEnded(qualification, catalogue.edition) ? words['closest-ended'] : words['closest-none'];
	const near = (pair: Pair): Near => {
		const other = catalogue.qualifications.byId.get(pair.to);
		const bases = [pair.from, pair.to].flatMap((id) => profiles.get(id)?.of.basis ?? []);
		const bar = (name: string, figures: PairFigures): Bar => ({
			name: [text(name)],
			length: percentOf(figures.coverage ?? 0),
			words: reachInWords(locale, figures),
			isWeak: !isFirm(figures) || bases.includes('description'),
		});
		return {
			name: [
				linkTo('qualifications', pair.to),
				...(other?.kind === 'national' ? [muted(` ${titleOf('countries', other.country)}`)] : []),
			],
			act: link(words['closest-compare'], to(comparisonAddress([pair.from, pair.to]))),
			bars: [bar(words['closest-there'], pair), bar(words['closest-back'], pair.back)],
			note: [basesInWords(locale, ...bases), levelInWords(locale, pair.levelDifference)].join('; '),
		};
	};
	return {
		id: 'closest',
		title: t('section.closest'),
		half: true,
		blocks: [
			closest.length > 0 ? { kind: 'near', items: closest.map(near) } : { kind: 'text', text: [text(none)] },
			{
				kind: 'text',
				text: [
					muted(words['not-recognition']),
					text(' '),
					...(closest.length > 0
						? [link(words['closest-page'], to(closestAddress(qualification.id))), text(' · ')]
						: []),
					link(words['closest-method'], toDocument('comparability')),
				],
			},
		],
	};
}
