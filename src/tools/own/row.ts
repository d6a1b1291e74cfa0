import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { surenesses } from '../../schema/outcome-words.ts';
import { paragraph, span } from '../parts.ts';
import { mostCompetences } from './editing.ts';
import { longest } from './entry.ts';
import type { OwnOutcome } from './own.ts';
import type { OwnView, Proposal, Proposals } from './page-data.ts';

/** `B.3 Testing`; the id where it has no name. */
const competenceTitle = ({ names }: OwnView, id: string): string =>
	`${codeAndEdition(id).code} ${Object.hasOwn(names.competences, id) ? names.competences[id] : id}`;

/** What is proposed, and what was chosen beside it, which stands behind. */
const withChosen = (proposed: readonly Proposal[], chosen: readonly string[], reason: string): Proposal[] => [
	...proposed,
	...chosen.filter((id) => !proposed.some((one) => one.id === id)).map((id) => ({ id, reason })),
];

/** A button that stands pressed where its competence or skill was accepted. Its reason stands beside it. */
function choice(
	key: string,
	data: Markup,
	text: string,
	{ isPressed, reason = '' }: { isPressed: boolean; reason?: string },
): Markup {
	const about = reason && markup` aria-describedby="${key}"`;
	return markup`<li><button type="button" aria-pressed="${String(isPressed)}" data-key="${key}" ${data}${about}>${text}</button>${reason && markup` <span class="muted small" id="${key}">${reason}</span>`}</li>`;
}

function competencesOf(view: OwnView, { id, coding }: OwnOutcome, number: number, proposed: Proposals): MarkupValue {
	const { fill, words } = view.locale;
	const chosen = coding?.competences ?? [];
	const all = withChosen(proposed.competences, chosen, words.own.accepted);
	const buttons = all.map((one, i) =>
		choice(`${id}-c${i}`, markup`data-competence="${one.id}"`, competenceTitle(view, one.id), {
			isPressed: chosen.includes(one.id),
			reason: one.reason,
		}),
	);
	const outside = choice(`${id}-outside`, markup`data-own="outside"`, words.own.outside, {
		isPressed: coding !== undefined && chosen.length === 0,
		...(proposed.outside === undefined ? {} : { reason: proposed.outside }),
	});
	// Its options come when it is turned to: forty for each of two hundred outcomes would make every step slow.
	const other = markup`<li><select data-other data-key="${id}-other" aria-label="${words.own.other}"><option value="">${words.own.other}</option></select> <button type="button" data-own="other" data-key="${id}-take">${words.own['other-take']}</button></li>`;
	return [
		all.length === 0 && proposed.outside === undefined && paragraph(words.own['no-proposal'], 'muted small'),
		markup`<ul class="proposals" aria-label="${fill(words.own.proposed, { number })}">${proposed.outside === undefined ? [buttons, outside, other] : [outside, buttons, other]}</ul>`,
	];
}

/** How sure a coding is; what is open is asked for a reason. */
function surenessOf({ locale: { fill, words } }: OwnView, { id, coding }: OwnOutcome, number: number): MarkupValue {
	if (!coding) return undefined;
	const texts = { sure: words.own.sure, likely: words.own.likely, open: words.own['open-coding'] };
	const choices = surenesses.map(
		(word) =>
			markup`<label><input type="radio" name="${id}-sureness" value="${word}" data-key="${id}-${word}"${word === coding.sureness && markup` checked`}> ${texts[word]}</label>`,
	);
	const isMissing = coding.sureness === 'open' && coding.reason.trim() === '';
	const reason =
		coding.sureness === 'open' &&
		markup`<label class="own-reason">${words.own.reason} <input type="text" maxlength="${longest.reason}" data-reason data-key="${id}-reason" value="${coding.reason}"> ${isMissing && span(words.own['reason-needed'], 'small')}</label>`;
	return markup`<fieldset class="own-sureness"><legend class="unseen">${fill(words.own.sureness, { number })}</legend>${choices} <button type="button" data-own="undecided" data-key="${id}-undecided">${words.own.undecided}</button>${reason}</fieldset>`;
}

function skillsOf(view: OwnView, { id, skills }: OwnOutcome, number: number, proposed: Proposals): MarkupValue {
	const { fill, words } = view.locale;
	const all = withChosen(proposed.skills, skills, words.own.accepted);
	const titleOf = (skill: string) =>
		(Object.hasOwn(view.names.skills, skill) ? view.names.skills[skill] : undefined) ?? skill;
	const buttons = all.map((one, i) =>
		choice(`${id}-s${i}`, markup`data-skill="${one.id}"`, titleOf(one.id), {
			isPressed: skills.includes(one.id),
			reason: one.reason,
		}),
	);
	const label = fill(words.own.skills, { number });
	return (
		buttons.length > 0 && [
			span(label, 'muted small'),
			markup`<ul class="proposals" aria-label="${label}">${buttons}</ul>`,
		]
	);
}

/** An outcome with what is proposed for it, and what of it was accepted. `number`: its place in the list, from 1. */
export function outcomeRow(view: OwnView, one: OwnOutcome, number: number): Markup {
	const { fill, words } = view.locale;
	const { id, text, unit, place, coding } = one;
	const proposed = view.proposals(text);
	const isFull = (coding?.competences.length ?? 0) === mostCompetences;
	return markup`<li class="own-outcome${coding && ' decided'}" data-id="${id}"><div class="own-line">${[
		span(`${number}`, 'muted small'),
		markup`<textarea rows="2" maxlength="${longest.text}" data-text data-key="${id}-text" aria-label="${fill(words.own.outcome, { number })}">${text}</textarea>`,
		markup`<button type="button" data-own="remove" data-key="${id}-remove" aria-label="${fill(words.own.remove, { number })}">×</button>`,
	]}</div>${[
		[unit, place].some(Boolean) && paragraph([unit, place].filter(Boolean).join(' · '), 'muted small'),
		competencesOf(view, one, number, proposed),
		isFull && paragraph(words.own.two, 'muted small'),
		surenessOf(view, one, number),
		skillsOf(view, one, number, proposed),
	]}</li>`;
}
