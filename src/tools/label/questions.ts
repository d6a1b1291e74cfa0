import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { isAskedOf } from '../../model/label.ts';
import { explained, list, paragraph } from '../parts.ts';
import type { LabelQuestion, LabelView } from './data.ts';
import { declaredAnswers } from './declaration.ts';
import type { CriterionField } from './declaring.ts';

/** Where a criterion is answered, as the target of a link. */
export const questionId = (id: string): string => `ask-${id}`;

type View = Pick<LabelView, 'data' | 'locale' | 'declaration'>;

/** One criterion: its rule, the answers, and what is said with each of them. */
function question({ locale, declaration, data }: View, { id, number, title, rule, ...asked }: LabelQuestion): Markup {
	const { words, fill } = locale;
	const { label } = words;
	const said = declaration.criteria.find(({ criterion }) => criterion === id);
	const choice = (value: string, text: string) =>
		markup`<label><input type="radio" name="${id}" data-field="answer" value="${value}"${value === (said?.answer ?? '') && markup` checked`}> ${text}</label>`;
	const field = (name: CriterionField, text: MarkupValue, type: string, value = '', hint = '') =>
		markup`<label>${text} <input type="${type}" maxlength="2000" name="${id}" data-field="${name}" value="${value}"${hint && markup` placeholder="${hint}"`}></label>`;
	const age = asked.months !== undefined && ` (${fill(label.months, { months: asked.months })})`;
	const level = fill(label['from-level'], { level: asked.assurance, word: data.levels[asked.assurance] });
	return markup`<fieldset class="ask-outcome" id="${questionId(id)}"><legend>${fill(label.name, { number, title })}</legend>${paragraph(rule)}${paragraph(level, 'small muted')}${explained(label['hand-in'], list(asked.evidence), 'small')}<div class="answers">${declaredAnswers.map((one) => choice(one, label[`answer.${one}`]))}${choice('', label['answer.none'])}</div><div class="if-met">${field('evidence', label.evidence, 'text', said?.evidence)}${field('address', label.address, 'url', said?.address, label['address-hint'])}${field('date', [label.date, age], 'date', said?.date)}</div><div class="if-not-met">${field('missing', label.missing, 'text', said?.missing)}</div></fieldset>`;
}

/** The criteria that the declared scope asks for, those of a phase together; the first of them stand open. */
export function questions(view: View): Markup[] {
	const { data, declaration, locale } = view;
	const { fill, words } = locale;
	const asked = data.criteria.filter((one) => isAskedOf(one, declaration.scope));
	return [...Map.groupBy(asked, ({ applies, phase }) => `${applies} ${phase}`).values()].map((group, i) => {
		const [{ applies, phase } = { applies: 'programme', phase: 'planning' } as const] = group;
		const named = { applies: words.label[`applies.${applies}`], phase: data.phases[phase], count: group.length };
		return markup`<details class="ask-unit"${i === 0 && markup` open`}><summary><b>${fill(words.label.group, named)}</b></summary>${group.map((one) => question(view, one))}</details>`;
	});
}
