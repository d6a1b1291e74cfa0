import { compareStrings as words, coverSentence, mappingReason, missingOf, nameOf } from '../tools/compare/words.ts';
import { leastFirst } from '../tools/compare/matrix.ts';
import {
	bandName,
	bandRule,
	comparisonStrings,
	creditName,
	creditSign,
	levelInWords,
	rowInWords,
} from '../charts/comparison-words.ts';
import { methodAddress } from '../charts/comparison-file.ts';
import { fill } from '../words/fill.ts';
import { addressOf } from '../model/addresses.ts';
import type { HeldCompetence } from '../model/compare/comparable.ts';
import type { CoverRow } from '../model/compare/coverage.ts';
import type { Pair } from '../model/compare/pairs.ts';
import { competenceNodes, explained, factNodes, link, paragraph, unitLink, type CompareView } from './compare-view.ts';
import { element } from './element.ts';

/** Why a qualification has a competence: the mapping with its reason, loss and set, or the unit that leads to it. */
export function whyHeld(view: CompareView, id: string, held: HeldCompetence): HTMLElement {
	const { data } = view;
	const mapping = mappingReason(data, id, held);
	const name = nameOf(data, id);
	if (!mapping)
		return element(
			'p',
			{ class: 'small' },
			fill(words['asked-by-unit'], { name }),
			...(held.unit ? [unitLink(view, held.unit)] : []),
		);
	return element(
		'p',
		{ class: 'small' },
		fill(words['asked-by'], { name, confidence: held.confidence ?? '', reason: mapping.reason }),
		' ',
		...(mapping.loss ? [fill(words['loss'], { loss: mapping.loss }), ' '] : []),
		link(view, addressOf('mappings', mapping.set), words['mapping-set']),
	);
}

/** The mapping between competences of two editions that a row rests on. */
export function whyJoined(view: CompareView, { join }: Pick<CoverRow, 'join'>): HTMLElement[] {
	if (!join) return [];
	const title = `${view.data.sets[join.set] ?? join.set} (${join.confidence})`;
	return [element('p', { class: 'small' }, link(view, addressOf('mappings', join.set), title))];
}

function coverRow(view: CompareView, { from, to }: Pair, row: CoverRow): HTMLElement {
	const { wanted, rule, by } = row;
	return element(
		'li',
		{},
		element('span', { class: 'mark', 'aria-hidden': 'true' }, creditSign(rule)),
		' ',
		...competenceNodes(view, wanted.competence, wanted.level),
		': ',
		element('b', {}, creditName(rule)),
		`, ${rowInWords(row)}.`,
		whyHeld(view, to, wanted),
		...(by ? [whyHeld(view, from, by)] : []),
		...whyJoined(view, row),
	);
}

/** How much the first covers of the second; it opens to the rows, what is not matched first. */
function coverage(view: CompareView, pair: Pair): HTMLElement {
	const sentence = coverSentence(view.data, pair);
	if (!pair.coverage) return paragraph(sentence);
	const rows = leastFirst(pair.coverage.rows).map((row) => coverRow(view, pair, row));
	return explained(sentence, element('ul', { class: 'reasons' }, ...rows));
}

function levels(view: CompareView, { from, to, levelDifference }: Pair): HTMLElement {
	const { data } = view;
	const [a, b] = [data.qualifications[from], data.qualifications[to]];
	const names = { from: nameOf(data, from), to: nameOf(data, to) };
	const [low, high] = [a?.comparable.eqf, b?.comparable.eqf];
	const sentence =
		levelDifference === undefined
			? fill(words['levels-unknown'], {
					name: [low === undefined ? names.from : '', high === undefined ? names.to : ''].filter(Boolean).join(', '),
				})
			: levelDifference === 0
				? fill(words['levels-same'], { level: low ?? '' })
				: fill(words['levels-apart'], {
						...names,
						difference: levelInWords(levelDifference),
						a: low ?? '',
						b: high ?? '',
					});
	const basis = [from, to].map((id) => {
		const fact = data.qualifications[id]?.facts.eqf ?? {};
		return element(
			'p',
			{ class: 'small' },
			`${nameOf(data, id)}: EQF `,
			...factNodes(view, fact),
			fact.note ? ` ${fact.note}` : '',
		);
	});
	return explained(sentence, ...basis);
}

function confidence(view: CompareView, forth: Pair, back: Pair): HTMLElement[] {
	if (!forth.coverage) return [];
	const least = forth.confidence;
	if (least === undefined) return [paragraph(words['confidence-none'])];
	const own = (id: string) =>
		(view.data.qualifications[id]?.comparable.competences ?? [])
			.filter((held) => held.confidence === least)
			.map((held) => element('li', {}, ...competenceNodes(view, held.competence, held.level), whyHeld(view, id, held)));
	const joins = [...(forth.coverage?.rows ?? []), ...(back.coverage?.rows ?? [])]
		.filter(({ join }) => join?.confidence === least)
		.map((row) => element('li', {}, ...whyJoined(view, row)));
	return [
		explained(
			fill(words.confidence, { confidence: least }),
			paragraph(words['confidence-text'], 'small'),
			element('ul', { class: 'reasons' }, ...own(forth.from), ...own(forth.to), ...joins),
		),
	];
}

/** The answer for one pair: the words with their rule, both coverages, levels, how sure, and what it is not. */
export function verdict(view: CompareView, forth: Pair, back: Pair): HTMLElement {
	const { data } = view;
	const missing = [...missingOf(data, forth.from), ...missingOf(data, forth.to)];
	const figures = [coverage(view, forth), coverage(view, back), levels(view, forth), ...confidence(view, forth, back)];
	// On paper, where everything is open, the figures stand together before what explains them.
	const together = figures.map((figure) =>
		element('li', {}, (figure.querySelector('summary') ?? figure).textContent ?? ''),
	);
	return element(
		'section',
		{ class: `verdict band-${forth.band}`, 'aria-labelledby': 'verdict' },
		paragraph(fill(words.verdict, { from: nameOf(data, forth.from), to: nameOf(data, forth.to) }), 'names'),
		element('h2', { id: 'verdict' }, bandName(forth.band)),
		paragraph(bandRule(forth.band)),
		...missing.map((text) => paragraph(text)),
		element('ul', { class: 'printed' }, ...together),
		paragraph(comparisonStrings['not-recognition'], 'printed'),
		...figures,
		element(
			'p',
			{ class: 'disclaimer' },
			`${comparisonStrings['not-recognition']} `,
			link(view, methodAddress, words.method),
		),
	);
}
