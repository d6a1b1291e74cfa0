import { methodAddress } from '../comparison-file.ts';
import {
	bandName,
	bandRule,
	creditName,
	creditSign,
	levelInWords,
	rowInWords,
} from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import type { CoverRow } from '../../model/compare/coverage.ts';
import type { Pair } from '../../model/compare/pairs.ts';
import { explained, link, list, paragraph } from '../parts.ts';
import { leastFirst } from './matrix.ts';
import { coverSentence, missingOf, nameOf } from './sentences.ts';
import { competenceLink, factLine, type CompareView } from './view.ts';
import { whyHeld, whyJoined } from './why.ts';

/** A sentence, and what opens below it where there is more to say. */
interface Finding {
	sentence: string;
	more?: MarkupValue;
}

function coverRow(view: CompareView, { from, to }: Pair, row: CoverRow): MarkupValue {
	const { wanted, rule, by } = row;
	return markup`<span class="mark" aria-hidden="true">${creditSign(rule)}</span> ${competenceLink(view, wanted.competence, wanted.level)}: <b>${creditName(view.locale, rule)}</b>, ${rowInWords(view.locale, row)}.${whyHeld(view, to, wanted)}${by && whyHeld(view, from, by)}${whyJoined(view, row)}`;
}

/** How much the first covers of the second; it opens to the rows, what is not matched first. */
function coverage(view: CompareView, pair: Pair): Finding {
	const sentence = coverSentence(view, pair);
	if (!pair.coverage) return { sentence };
	const rows = leastFirst(pair.coverage.rows).map((row) => coverRow(view, pair, row));
	return { sentence, more: list(rows, 'reasons') };
}

function levelSentence(view: CompareView, { from, to, levelDifference }: Pair): string {
	const { data, locale } = view;
	const { fill, words } = locale;
	const names = { from: nameOf(view, from), to: nameOf(view, to) };
	const [a, b] = [data.qualifications[from]?.eqf, data.qualifications[to]?.eqf];
	if (levelDifference === undefined) {
		const unknown = [a === undefined ? names.from : '', b === undefined ? names.to : ''].filter(Boolean);
		return fill(words.compare['levels-unknown'], { name: unknown.join(', ') });
	}
	if (levelDifference === 0) return fill(words.compare['levels-same'], { level: a ?? '' });
	const difference = levelInWords(locale, levelDifference);
	return fill(words.compare['levels-apart'], { ...names, difference, a: a ?? '', b: b ?? '' });
}

const levels = (view: CompareView, pair: Pair): Finding => ({
	sentence: levelSentence(view, pair),
	more: [pair.from, pair.to].map((id) => {
		const fact = view.data.qualifications[id]?.facts.eqf ?? {};
		return paragraph([`${nameOf(view, id)}: EQF `, factLine(view, fact), fact.note && ` ${fact.note}`], 'small');
	}),
});

function confidence(view: CompareView, forth: Pair, back: Pair): Finding[] {
	const { fill, number, words } = view.locale;
	if (!forth.coverage) return [];
	const least = forth.confidence;
	if (least === undefined) return [{ sentence: words.compare['confidence-none'] }];
	const own = (id: string) =>
		(view.data.qualifications[id]?.competences ?? [])
			.filter((held) => held.confidence === least)
			.map((held) => [competenceLink(view, held.competence, held.level), whyHeld(view, id, held)]);
	const joins = [...forth.coverage.rows, ...(back.coverage?.rows ?? [])]
		.filter(({ join }) => join?.confidence === least)
		.map((row) => whyJoined(view, row));
	return [
		{
			sentence: fill(words.compare.confidence, { confidence: number(least) }),
			more: [
				paragraph(words.compare['confidence-text'], 'small'),
				list([...own(forth.from), ...own(forth.to), ...joins], 'reasons'),
			],
		},
	];
}

/** The answer for one pair: the words with their rule, both coverages, levels, how sure, and what it is not. */
export function verdict(view: CompareView, forth: Pair, back: Pair): Markup {
	const { locale, base } = view;
	const { fill, words } = locale;
	const missing = [...missingOf(view, forth.from), ...missingOf(view, forth.to)];
	const found = [coverage(view, forth), coverage(view, back), levels(view, forth), ...confidence(view, forth, back)];
	const names = fill(words.compare.verdict, { from: nameOf(view, forth.from), to: nameOf(view, forth.to) });
	const notRecognition = words.comparison['not-recognition'];
	const method = link(words['comparison-page'].method, base + methodAddress);
	return markup`<section class="verdict band-${forth.band}" aria-labelledby="verdict">${[
		paragraph(names, 'names'),
		markup`<h2 id="verdict">${bandName(locale, forth.band)}</h2>`,
		paragraph(bandRule(locale, forth.band)),
		missing.map((text) => paragraph(text)),
		// On paper, where everything is open, the figures stand together before what explains them.
		list(
			found.map(({ sentence }) => sentence),
			'printed',
		),
		paragraph(notRecognition, 'printed'),
		found.map(({ sentence, more }) => (more ? explained(sentence, more) : paragraph(sentence))),
		paragraph(markup`${notRecognition} ${method}`, 'disclaimer'),
	]}</section>`;
}
