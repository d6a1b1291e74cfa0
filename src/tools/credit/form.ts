import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { explained, paragraph } from '../parts.ts';
import { proofs } from './achieving.ts';
import type { CreditView } from './data.ts';
import { nameOfUnit } from './names.ts';
import { outcomesPlanned } from './planned.ts';

/** A tick before a unit, with its name and size. */
function tick(view: CreditView, use: 'achieved' | 'planned', id: string, isTicked: boolean): Markup {
	const { locale, scheme } = view;
	const { hours = 0, points = 0 } = scheme.data.units[id] ?? {};
	const size = locale.fill(locale.words.credit.unit, { hours, points });
	return markup`<label><input type="checkbox" data-${use}="${id}"${isTicked && markup` checked`}> <b>${nameOfUnit(view, id)}</b> <span class="muted small">${size}</span></label>`;
}

/** A unit that may have been achieved, with what proves it. */
function achievedUnit(view: CreditView, id: string): Markup {
	const { locale, profile } = view;
	const { credit: words } = locale.words;
	const one = profile.units.find(({ unit }) => unit === id);
	const name = nameOfUnit(view, id);
	const fields = proofs.map((proof) => {
		const kind =
			proof === 'date'
				? markup`type="date" min="1900-01-01" max="2099-12-31"`
				: markup`type="text" maxlength="${proof === 'body' ? 200 : 2000}"`;
		const hint = proof === 'evidence' && markup` placeholder="${words['evidence-hint']}"`;
		return markup`<label>${words[proof]} <input ${kind} data-unit="${id}" data-proof="${proof}"${hint} value="${one?.[proof] ?? ''}"></label>`;
	});
	return markup`<div class="unit-tick" role="group" aria-label="${name}">${tick(view, 'achieved', id, one !== undefined)}<div class="ticked">${fields}</div></div>`;
}

/** A unit that may be learnt, with the outcomes of it. */
function plannedUnit(view: CreditView, id: string): Markup {
	const { scheme, agreement, locale } = view;
	const one = agreement.planned.find(({ unit }) => unit === id);
	const chosen = outcomesPlanned(scheme, one ?? { unit: id, outcomes: [] });
	const boxes = scheme
		.outcomesOf(id)
		.map(
			(outcome) =>
				markup`<label><input type="checkbox" data-outcome="${outcome.id}" data-unit="${id}"${chosen.includes(outcome) && markup` checked`}> ${outcome.id} ${outcome.text}</label>`,
		);
	const outcomes = explained(
		locale.words.credit['planned-outcomes'],
		markup`<div class="ask-levels">${boxes}</div>`,
		'small',
	);
	return markup`<div class="unit-tick" role="group" aria-label="${nameOfUnit(view, id)}">${tick(view, 'planned', id, one !== undefined)}<div class="ticked">${outcomes}</div></div>`;
}

/** Those that matter first, all others behind a sentence. `isOpen`: whether one of these is ticked. */
const inTwo = (first: MarkupValue, rest: readonly Markup[], summary: string, isOpen: boolean): Markup =>
	markup`${first}${rest.length > 0 && markup`<details${isOpen && markup` open`}><summary>${summary}</summary>${rest}</details>`}`;

/** Units of a joint qualification, or by which a national one is asked, and those that come before them. */
function concerned({ scheme, target, described }: CreditView): ReadonlySet<string> {
	const { qualifications, units } = scheme.data;
	const { units: compulsory = [], electives = [] } = qualifications[target?.id ?? ''] ?? {};
	const asked = described?.rows.flatMap(({ outcomes }) => outcomes.map(({ unit }) => unit)) ?? [];
	const named = new Set([...compulsory, ...electives.flatMap((group) => group.units), ...asked]);
	for (const unit of named) for (const before of units[unit]?.before ?? []) named.add(before);
	return new Set(Object.keys(units).filter((id) => named.has(id)));
}

/** All units to tick, those first that concern the joint qualification. */
export function achievedList(view: CreditView): Markup {
	const { locale, scheme, profile } = view;
	const { credit: words } = locale.words;
	const first = concerned(view);
	const all = Object.keys(scheme.data.units);
	if (first.size === 0) return markup`${all.map((id) => achievedUnit(view, id))}`;
	const rest = all.filter((id) => !first.has(id));
	return inTwo(
		[paragraph(words['achieved-first'], 'muted small'), [...first].map((id) => achievedUnit(view, id))],
		rest.map((id) => achievedUnit(view, id)),
		locale.fill(words['achieved-rest'], { count: rest.length }),
		profile.units.some(({ unit }) => rest.includes(unit)),
	);
}

/** What may be learnt: the units of the way in its order, then all others that were not achieved. */
export function plannedList(view: CreditView): Markup {
	const { locale, scheme, profile, agreement, reckoned, described } = view;
	const { credit: words } = locale.words;
	const isFree = (id: string) => !profile.units.some(({ unit }) => unit === id);
	const way = reckoned?.way.steps.map(({ unit }) => unit) ?? described?.way.steps.map(({ id }) => id) ?? [];
	const first = way.filter(isFree);
	const rest = Object.keys(scheme.data.units).filter((id) => !first.includes(id) && isFree(id));
	return inTwo(
		first.length > 0 ? first.map((id) => plannedUnit(view, id)) : paragraph(words['planned-none'], 'muted small'),
		rest.map((id) => plannedUnit(view, id)),
		locale.fill(words['planned-rest'], { count: rest.length }),
		agreement.planned.some(({ unit }) => rest.includes(unit)),
	);
}
