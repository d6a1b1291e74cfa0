import type { ViewContext } from '../view-context.ts';
import { bandName, coverageInWords, levelInWords } from '../../charts/comparison-in-words.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { comparabilityOf, type Pair } from '../../model/compare/all-pairs.ts';
import { closestOf } from '../../model/compare/closest.ts';
import type { Qualification } from '../../schema/qualification.ts';
import { link, text, type Inline, type Section } from '../view.ts';

const most = 5;

/** Why a pair is close: levels, coverage both ways, what the bridge costs, how sure it is. */
function reasonOf(
	{ locale }: ViewContext,
	{ levelDifference, coverage, coverageBack, bridge, confidence }: Pair,
): string {
	const { fill } = locale;
	const words = locale.words.comparison;
	return [
		levelInWords(locale, levelDifference),
		...(coverage && coverageBack
			? [
					fill(words['closest-there'], { coverage: coverageInWords(locale, coverage) }),
					fill(words['closest-back'], { coverage: coverageInWords(locale, coverageBack) }),
				]
			: []),
		...(bridge && bridge.units.length > 0 ? [fill(words['closest-bridge'], { points: bridge.creditPoints })] : []),
		...(confidence === undefined ? [] : [fill(words.confidence, { confidence })]),
	].join('; ');
}

/** The closest qualifications of other countries, each with the reason and a way to the comparison. */
export function closestSection(context: ViewContext, qualification: Qualification): Section {
	const { catalogue, locale, to, linkTo, t, toDocument } = context;
	const words = locale.words.comparison;
	const pairs = comparabilityOf(catalogue).from.get(qualification.id) ?? [];
	const own = qualification.kind === 'national' ? qualification.country : undefined;
	const abroad = pairs.filter(({ to: id }) => {
		const other = catalogue.qualifications.byId.get(id);
		return other?.kind === 'national' && other.country !== own;
	});
	const closest = closestOf(abroad, most);
	const item = (pair: Pair): Inline[] => {
		const other = catalogue.qualifications.byId.get(pair.to);
		return [
			...(other?.kind === 'national' ? [linkTo('countries', other.country), text(': ')] : []),
			linkTo('qualifications', pair.to),
			text('. '),
			{ text: `${bandName(locale, pair.band)}: `, as: 'strong' },
			text(`${reasonOf(context, pair)}. `),
			link(words['closest-compare'], to(comparisonAddress([pair.from, pair.to]))),
		];
	};
	return {
		id: 'closest',
		title: t('section.closest'),
		blocks: [
			closest.length > 0
				? { kind: 'list', items: closest.map(item) }
				: { kind: 'text', text: [text(words['closest-none'])] },
			{
				kind: 'text',
				text: [
					{ text: words['not-recognition'], as: 'muted' },
					text(' '),
					link(words['closest-method'], toDocument('comparability')),
				],
			},
		],
	};
}
