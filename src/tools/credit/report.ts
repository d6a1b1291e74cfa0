import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { renderShownBars } from '../../charts/shown-bars/svg.ts';
import { addressOf, documentAddress, type LinkedDocument } from '../../model/addresses.ts';
import { creditPoints, outcomePoints } from '../../model/credits.ts';
import { shareOf } from '../matching/standing.ts';
import { column, explained, link, list, paragraph, row, section, table } from '../parts.ts';
import { missingProofs } from './achieving.ts';
import { bars } from './bars.ts';
import type { Place } from './counted.ts';
import type { CreditView, Reckoned } from './data.ts';
import { nameOfUnit } from './names.ts';
import { countedPlaces, placeInWords, unusedInWords } from './sentences.ts';

const unitLink = (view: CreditView, id: string): Markup =>
	link(nameOfUnit(view, id), view.base + addressOf('learning-units', id));

function rule({ locale, base }: CreditView): Markup {
	const { credit: words } = locale.words;
	return explained(
		words.rule,
		[
			list(words['rule-list']),
			paragraph([
				link(words['rule-more'], base + documentAddress('credit' satisfies LinkedDocument)),
				' · ',
				link(words.combine, base + documentAddress('combining' satisfies LinkedDocument)),
			]),
		],
		'why',
	);
}

/** What is recognised, in a sentence and as a picture. */
function verdict(view: CreditView, { counted }: Reckoned): Markup {
	const { locale, scheme, target, base } = view;
	const { fill, list: listed } = locale;
	const { credit: words, matching } = locale.words;
	const { asked, recognised } = counted;
	const [all, done, left] = [asked, recognised, asked - recognised].map(creditPoints);
	const methods = listed(scheme.data.qualifications[target?.id ?? '']?.final ?? []);
	const picture = bars(view, counted);
	return markup`<section class="verdict" aria-labelledby="result"><h2 id="result">${words.result}</h2>${
		target &&
		paragraph(markup`${link(target.title, `${base}${target.address}/`)} (${matching[`kind.${target.kind}`]})`, 'names')
	}${paragraph(
		left === 0
			? fill(words['answer-all'], { asked: all ?? 0 })
			: fill(words.answer, { asked: all ?? 0, recognised: done ?? 0, left: left ?? 0 }),
		'lede',
	)}<div class="mirror shown-bars">${(['wide', 'narrow'] as const).map((size) => markup`<div class="${size}">${renderShownBars(picture, size)}</div>`)}</div>${paragraph(words['picture-text'], 'muted small')}${paragraph(
		fill(words['answer-hours'], { asked, recognised, methods }),
	)}${rule(view)}${paragraph(words['decides-nothing'], 'disclaimer')}</section>`;
}

/** The outcomes of a place with what they bring, and what the learner has answered on them. */
function outcomes(view: CreditView, { counted }: Reckoned, place: Place): Markup {
	const { locale, scheme, standing } = view;
	const { credit: words, matching } = locale.words;
	const name = nameOfUnit(view, place.unit);
	const { points = 0 } = scheme.data.units[place.unit] ?? {};
	const rows = scheme
		.outcomesOf(place.unit)
		.map((one) =>
			row(`${one.id} ${one.text}`, [
				locale.number(one.hours, { most: 2 }),
				locale.number(outcomePoints(one.hours), { most: 2 }),
				matching[`answer.${standing.of(one)?.answer ?? 'none'}`],
			]),
		);
	const head = [words.outcome, words.hours, words.points, words.shown].map(column);
	return explained(
		locale.fill(words['by-outcome-of'], { name, points, state: placeInWords(view, counted, place) }),
		table(name, head, [rows], { unseen: true }),
	);
}

function byOutcome(view: CreditView, reckoned: Reckoned): Markup {
	const { credit: words } = view.locale.words;
	const { compulsory, electives } = reckoned.counted;
	return section(
		'by-outcome',
		words['by-outcome'],
		paragraph(words['by-outcome-text'], 'muted small'),
		compulsory.map((place) => outcomes(view, reckoned, place)),
		electives.map(({ title, rule: text, minimumHours, places }) => [
			paragraph([
				markup`<b>${view.locale.fill(words.group, { title, points: creditPoints(minimumHours) })}</b>. `,
				text,
			]),
			places.map((place) => outcomes(view, reckoned, place)),
		]),
	);
}

function way(view: CreditView, { way: { steps, hours, hoursBefore } }: Reckoned): Markup {
	const { locale, scheme, standing } = view;
	const { fill, list: listed } = locale;
	const { credit: words } = locale.words;
	const lines = steps.map((step) => {
		const all = scheme.outcomesOf(step.unit);
		const shown = all.filter((one) => shareOf(standing.of(one)) === 1).length;
		const notes = [
			fill(words.step, { hours: step.hours, points: creditPoints(step.hours) }),
			step.after.length > 0 &&
				fill(words['step-after'], { list: listed(step.after.map((id) => nameOfUnit(view, id))) }),
			step.isBefore && words['step-before'],
			shown > 0 && fill(words['step-shown'], { shown, all: all.length }),
		].filter(Boolean);
		return markup`<li>${unitLink(view, step.unit)}: ${notes.join('; ')}</li>`;
	});
	const sums = [
		fill(words['left-sum'], { count: steps.filter(({ isBefore }) => !isBefore).length, points: creditPoints(hours) }),
		hoursBefore > 0 && fill(words['left-before'], { points: creditPoints(hoursBefore) }),
	].filter(Boolean);
	return section(
		'left',
		words.left,
		steps.length === 0
			? paragraph(words['left-none'])
			: [
					paragraph(sums.join(' ')),
					markup`<ol class="bridge">${lines}</ol>`,
					paragraph(words['left-text'], 'muted small'),
				],
	);
}

const unused = (view: CreditView, { counted }: Reckoned): MarkupValue =>
	counted.unused.length > 0 &&
	section(
		'unused',
		view.locale.words.credit.unused,
		list(counted.unused.map((one) => [unitLink(view, one.unit), `: ${unusedInWords(view, one)}`])),
	);

/** What a transcript still needs of the units that count. */
function proof(view: CreditView, { counted }: Reckoned): MarkupValue {
	const { locale, profile } = view;
	const { credit: words } = locale.words;
	const counting = new Set(countedPlaces(counted).map(({ by }) => by));
	const lines = profile.units
		.filter(({ unit }) => counting.has(unit))
		.flatMap((one) => {
			const missing = missingProofs(one).map((each) => words[`proof.${each}`]);
			const name = nameOfUnit(view, one.unit);
			return missing.length > 0 ? [locale.fill(words['proof-of'], { name, list: locale.list(missing) })] : [];
		});
	return lines.length > 0 && section('proof', words.proof, paragraph(words['proof-text']), list(lines));
}

/** What of a joint qualification is recognised, what stays, and what counts elsewhere. */
export const jointReport = (view: CreditView, reckoned: Reckoned): Markup =>
	markup`${verdict(view, reckoned)}${way(view, reckoned)}${unused(view, reckoned)}${proof(view, reckoned)}${byOutcome(view, reckoned)}`;
