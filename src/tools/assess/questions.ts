import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { outcomeKey, type PlacedOutcome } from '../matching/scheme.ts';
import type { Asked } from '../matching/targets.ts';
import { paragraph } from '../parts.ts';
import { answers } from '../profile/profile.ts';
import type { AssessView } from './data.ts';

/** One outcome: the answers, and by what it is shown. */
function question({ locale, standing }: AssessView, outcome: PlacedOutcome): Markup {
	const { assess: words, matching } = locale.words;
	const said = standing.of(outcome);
	const key = outcomeKey(outcome.unit, outcome.id);
	const choice = (value: string, text: string) =>
		markup`<label><input type="radio" name="${key}" value="${value}"${value === (said?.answer ?? '') && markup` checked`}> ${text}</label>`;
	return markup`<fieldset class="ask-outcome"><legend>${outcome.text}</legend>${paragraph(locale.fill(words.sign, { criterion: outcome.criterion }), 'small muted')}<div class="answers">${answers.map((one) => choice(one, matching[`answer.${one}`]))}${choice('', matching['answer.none'])}</div><label class="by-what">${words.evidence} <input type="text" maxlength="2000" data-evidence="${key}" placeholder="${words['evidence-hint']}" value="${said?.evidence ?? ''}"></label></fieldset>`;
}

type AskedUnit = Asked['units'][number];

/** What is asked about a unit. */
export function unitQuestions(view: AssessView, { id, outcomes }: AskedUnit): MarkupValue {
	const { locale, standing } = view;
	return standing.hasUnit(id) ? paragraph(locale.words.assess.achieved) : outcomes.map((one) => question(view, one));
}

function unitPart(view: AssessView, unit: AskedUnit, isOpen: boolean): Markup {
	const { locale, scheme } = view;
	const title = scheme.data.units[unit.id]?.title ?? unit.id;
	const summary = locale.fill(locale.words.assess.unit, { title, count: unit.outcomes.length });
	return markup`<details class="ask-unit" data-unit="${unit.id}"${isOpen && markup` open`}><summary><b>${summary}</b></summary>${isOpen && unitQuestions(view, unit)}</details>`;
}

/** Levels of competences for which there is no unit. */
function levels({ locale, scheme, standing }: AssessView, asked: Asked['competences']): MarkupValue {
	const { assess: words } = locale.words;
	if (asked.length === 0) return undefined;
	const rows = asked.map(({ id, level }) => {
		const one = scheme.data.competences[id];
		const held = standing.levelOf(id);
		const options = (one?.levels ?? []).map(
			(at) =>
				markup`<option value="${at}"${at === held && markup` selected`}>${locale.fill(words.level, { level: at })}</option>`,
		);
		const note = level !== undefined && ` (${locale.fill(words['asked-level'], { level })})`;
		return markup`<label>${codeAndEdition(id).code} ${one?.title}${note} <select data-competence="${id}"><option value="">${words['level-none']}</option>${options}</select></label>`;
	});
	return markup`<details class="ask-unit" open><summary><b>${words['no-unit']}</b></summary>${paragraph(words['no-unit-text'], 'small muted')}<div class="ask-levels">${rows}</div></details>`;
}

/** Skills that no outcome names. */
function bareSkills({ locale, scheme, standing }: AssessView, skills: readonly string[]): MarkupValue {
	const { assess: words } = locale.words;
	if (skills.length === 0) return undefined;
	const boxes = skills.map(
		(id) =>
			markup`<label><input type="checkbox" data-skill="${id}"${standing.hasSkill(id) && markup` checked`}> ${scheme.data.skills[id]?.title ?? id}</label>`,
	);
	return markup`<details class="ask-unit"><summary><b>${words['no-outcome']}</b></summary>${paragraph(words['no-outcome-text'], 'small muted')}<div class="ask-levels">${boxes}</div></details>`;
}

/** What is asked, unit by unit; the first stands open, and the questions of the others are `unitQuestions`. */
export const questions = (view: AssessView, { units, competences, skills }: Asked): Markup =>
	markup`${units.length + competences.length + skills.length === 0 && paragraph(view.locale.words.assess['questions-none'])}${units.map((unit, i) => unitPart(view, unit, i === 0))}${levels(view, competences)}${bareSkills(view, skills)}`;
