import { bothInWords, levelInWords, wordName, wordRule } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import type { Comparison, Direction } from '../../model/compare/compare.ts';
import { methodAddress } from '../comparison-file.ts';
import { explained, link, paragraph } from '../parts.ts';
import { directionBar } from './direction.ts';
import { gist } from './gist.ts';
import { directionLimits, nameOf, shortNames, whyNoEvidence } from './sentences.ts';
import { isWeak, lesserBasis } from './strength.ts';
import { trust } from './trust.ts';
import type { CompareView } from './view.ts';

type Ids = readonly [string, string];

const basisOf = ({ data }: CompareView, [from, to]: Ids) =>
	lesserBasis(data.qualifications[from]?.basis ?? 'none', data.qualifications[to]?.basis ?? 'none');

/** What a holder of one brings of the other, with what limits it. */
function directionOf(view: CompareView, [from, to]: Ids, names: Ids, direction: Direction): MarkupValue {
	const { locale } = view;
	if (direction.word === 'not-enough-evidence')
		return paragraph(
			locale.fill(locale.words.compare['direction-unknown'], { from: nameOf(view, from), to: nameOf(view, to) }),
		);
	const limits = directionLimits(view, from, to, direction);
	return directionBar(
		locale,
		names,
		{ ...direction, coverage: direction.low },
		basisOf(view, [from, to]),
		limits.length > 0 && paragraph(limits.join(' '), 'small'),
	);
}

function levelSentence(view: CompareView, [from, to]: Ids, names: Ids, difference: number | undefined) {
	const { data, locale } = view;
	const { fill, words } = locale;
	const [a, b] = [data.qualifications[from]?.eqf, data.qualifications[to]?.eqf];
	if (difference === undefined) {
		const unknown = [a === undefined ? names[0] : '', b === undefined ? names[1] : ''].filter(Boolean);
		return fill(words.compare['levels-unknown'], { name: locale.list(unknown) });
	}
	if (difference === 0) return fill(words.compare['levels-same'], { level: a ?? '' });
	return fill(words.compare['levels-apart'], {
		...{ from: names[0], to: names[1] },
		difference: levelInWords(locale, difference),
		a: a ?? '',
		b: b ?? '',
	});
}

/** How a word comes about, and how sure it is. */
function howSure(view: CompareView, { there, back }: Comparison): MarkupValue {
	const { locale } = view;
	const rules = [...new Set([there.word, back.word])].map(
		(word) => `${wordName(locale, word)}: ${wordRule(locale, word)}`,
	);
	const { compare: words } = locale.words;
	return explained(words['how-sure'], [rules.map((rule) => paragraph(rule)), paragraph(words.worlds)], 'why');
}

/** The answer for one pair: both words in a sentence, each direction with its figures, levels, and what defends it. */
export function verdict(view: CompareView, pair: Ids, comparison: Comparison): Markup {
	const { locale, base } = view;
	const { words } = locale;
	const { there, back, levelDifference } = comparison;
	const names = shortNames(view, pair);
	const [a, b] = names;
	const missing = pair.flatMap((id) => whyNoEvidence(view, id));
	const basis = basisOf(view, pair);
	const looks = isWeak(there, basis) || isWeak(back, basis) ? ' weak' : '';
	const [to, from]: [Ids, Ids] = [
		[pair[1], pair[0]],
		[b, a],
	];
	return markup`<section class="verdict${looks}" aria-labelledby="verdict"><div class="result">${[
		paragraph(words.compare['not-a-decision'], 'muted small'),
		markup`<h2 id="verdict">${bothInWords(locale, there.word, back.word, { a, b })}</h2>`,
		paragraph(
			locale.fill(words.compare.verdict, { from: nameOf(view, pair[0]), to: nameOf(view, pair[1]) }),
			'names printed',
		),
		missing.map((text) => paragraph(text)),
		paragraph([gist(view, names, comparison), levelSentence(view, pair, names, levelDifference)].join(' '), 'lede'),
		missing.length < 2 && [directionOf(view, pair, names, there), directionOf(view, to, from, back)],
		missing.length === 0 && howSure(view, comparison),
		paragraph(words.comparison['not-recognition'], 'printed'),
		paragraph(
			markup`${words.comparison['not-recognition']} ${link(words['comparison-page'].method, base + methodAddress)}`,
			'disclaimer',
		),
	]}</div>${trust(view, pair, names, comparison)}</section>`;
}
