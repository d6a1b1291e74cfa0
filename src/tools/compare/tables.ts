import { workloadInWords } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { defenceNames, otherFactNames, type Fact, type FactName } from '../../model/compare/pack.ts';
import { column, explained, paragraph, row, section, span, table } from '../parts.ts';
import { factsInWords } from './facts.ts';
import { placeInWords } from './sentences.ts';
import { factLine, qualificationLink, type CompareView } from './view.ts';

/** Head of a column: the qualification with its place. */
export function columnHead(view: CompareView, id: string): Markup {
	const one = view.data.qualifications[id];
	return column([qualificationLink(view, id), span(one && placeInWords(view, one), 'muted small')]);
}

/** A table with a column for each qualification of the choice. */
export const byQualification = (view: CompareView, caption: string, corner: string, rows: readonly Markup[]): Markup =>
	table(caption, [column(corner), ...view.choice.ids.map((id) => columnHead(view, id))], [rows], { unseen: true });

function factRows(view: CompareView, names: readonly FactName[]): Markup[] {
	const { locale, data, choice } = view;
	const { compare: words } = locale.words;
	const all = choice.ids.map((id) => {
		const [one, file] = [data.qualifications[id], view.fileOf(id)];
		return one && file ? factsInWords(one, file, locale) : {};
	});
	const cell = (fact: Fact | undefined) =>
		fact && [factLine(view, fact), fact.note && explained(words.why, paragraph(fact.note, 'small'), 'why')];
	return names.map((name) =>
		row(
			words[`fact.${name}`],
			all.map((facts) => cell(facts[name])),
		),
	);
}

/** On what the comparison rests, for who has to defend it: where each was read, and how completely. */
export const defenceTable = (view: CompareView): Markup => {
	const { compare: words } = view.locale.words;
	return section(
		'defence',
		words['read-where'],
		byQualification(view, words['defence-caption'], words.fact, factRows(view, defenceNames)),
		paragraph(words['facts-note'], 'muted small'),
	);
};

export const factTable = (view: CompareView): Markup => {
	const { compare: words } = view.locale.words;
	return section(
		'facts',
		words.facts,
		byQualification(view, words['facts-caption'], words.fact, factRows(view, otherFactNames)),
	);
};

/** Workload, a line for each unit that one of them is stated in. */
export function workloadTable(view: CompareView): Markup {
	const { compare: words } = view.locale.words;
	const all = view.choice.ids.map((id) => view.fileOf(id)?.workload ?? []);
	const units = [...new Set(all.flat().map(({ unit }) => unit))];
	if (units.length === 0) return section('workload', words.workload, paragraph(words['workload-unknown']));
	const rows = units.map((unit) => {
		const cells = all.map((workload) => {
			const one = workload.find((stated) => stated.unit === unit);
			return one
				? markup`<td>${workloadInWords(view.locale, one)}</td>`
				: markup`<td class="absent">${words['workload-none']}</td>`;
		});
		return markup`<tr><th scope="row">${view.locale.words.comparison[`unit.${unit}`]}</th>${cells}</tr>`;
	});
	return section(
		'workload',
		words.workload,
		paragraph(words['workload-text']),
		byQualification(view, words['workload-caption'], words['workload-unit'], rows),
	);
}
