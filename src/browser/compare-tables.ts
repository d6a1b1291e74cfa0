import { factNames, type Fact } from '../tools/compare/data.ts';
import { toMatrix, type MatrixRow } from '../tools/compare/matrix.ts';
import { cellReason, compareStrings as words, competenceName, nameOf, placeOf } from '../tools/compare/words.ts';
import { comparisonStrings, creditSign, workloadInWords } from '../charts/comparison-words.ts';
import { fill } from '../words/fill.ts';
import { creditOf, type CoverRow } from '../model/compare/coverage.ts';
import {
	competenceNodes,
	factNodes,
	paragraph,
	qualificationLink,
	scrolling,
	section,
	type CompareView,
} from './compare-view.ts';
import { whyHeld, whyJoined } from './compare-verdict.ts';
import { element } from './element.ts';

/** Head of a column: the qualification with its place and its own name. */
export function columnHead(view: CompareView, id: string): HTMLElement {
	const one = view.data.qualifications[id];
	return element(
		'th',
		{ scope: 'col' },
		qualificationLink(view, id),
		element('span', { class: 'muted small' }, one ? placeOf(view.data, one) : ''),
	);
}

export const cornerHead = (title: string): HTMLElement => element('th', { scope: 'col' }, title);

export const tableOf = (caption: string, head: HTMLElement, body: HTMLElement): HTMLElement =>
	scrolling(caption, element('table', { 'aria-label': caption }, element('thead', {}, head), body));

function table(view: CompareView, caption: string, corner: string, ...rows: HTMLElement[]): HTMLElement {
	const head = element('tr', {}, cornerHead(corner), ...view.choice.ids.map((id) => columnHead(view, id)));
	return tableOf(caption, head, element('tbody', {}, ...rows));
}

function factCell(view: CompareView, fact: Fact | undefined): HTMLElement {
	if (!fact) return element('td', {});
	const why = fact.note
		? [element('details', { class: 'why' }, element('summary', {}, words.why), paragraph(fact.note, 'small'))]
		: [];
	return element('td', {}, ...factNodes(view, fact), ...why);
}

export function factTable(view: CompareView): HTMLElement {
	const all = view.choice.ids.map((id) => view.data.qualifications[id]);
	const rows = factNames.map((name) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, words[`fact.${name}`]),
			...all.map((one) => factCell(view, one?.facts[name])),
		),
	);
	return section(
		'facts',
		words.facts,
		table(view, words['facts-caption'], words.fact, ...rows),
		paragraph(words['facts-note'], 'muted small'),
	);
}

const markOf = (cell: CoverRow | undefined) => (cell ? creditSign(cell.rule) : '?');
const markName = (cell: CoverRow | undefined) => (cell ? words[`mark.${creditOf[cell.rule]}`] : words['mark.unknown']);

/** A mark that opens the reason for it in a row of its own below. */
function markCell(view: CompareView, row: MatrixRow, id: string, cell: CoverRow | undefined): HTMLElement {
	const competence = competenceName(view.data, row.competence, row.level);
	const name = nameOf(view.data, id);
	const button = element(
		'button',
		{ type: 'button', 'aria-expanded': 'false' },
		`${markOf(cell)} `,
		element('span', {}, markName(cell)),
		...(cell?.by && cell.by.level !== row.level ? [element('span', { class: 'muted' }, ` e-${cell.by.level}`)] : []),
		element('span', { class: 'unseen' }, fill(words.cell, { name, competence })),
	);
	button.addEventListener('click', () => toggleReason(view, button, id, cell));
	return element('td', { class: 'mark-cell' }, button);
}

function toggleReason(view: CompareView, button: HTMLElement, id: string, cell: CoverRow | undefined) {
	const line = button.closest('tr');
	const open = line?.nextElementSibling?.classList.contains('reason') ? line.nextElementSibling : null;
	const isThis = button.getAttribute('aria-expanded') === 'true';
	open?.remove();
	for (const other of line?.querySelectorAll('button') ?? []) other.setAttribute('aria-expanded', 'false');
	if (isThis || !line) return;
	button.setAttribute('aria-expanded', 'true');
	const text = element(
		'div',
		{ role: 'status' },
		element('p', {}, `${nameOf(view.data, id)}: `, element('b', {}, markName(cell)), `, ${cellReason(cell)}. `),
		...(cell?.by ? [whyHeld(view, id, cell.by)] : []),
		...(cell ? whyJoined(view, cell) : []),
		...(cell ? [] : [paragraph(view.data.qualifications[id]?.notMapped?.reason ?? '', 'small')]),
	);
	const columns = String(view.choice.ids.length + 1);
	line.after(element('tr', { class: 'reason' }, element('td', { colspan: columns }, text)));
}

/** All competences and levels, with how each qualification covers them. */
export function competenceTable(view: CompareView): HTMLElement {
	const { ids } = view.choice;
	const matrix = toMatrix(
		ids.flatMap((id) => view.data.qualifications[id]?.comparable ?? []),
		view.basis,
	);
	if (matrix.length === 0) return section('competences', words.competences, paragraph(words['competences-none']));
	const rows = matrix.map((row) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, ...competenceNodes(view, row.competence, row.level)),
			...ids.map((id, i) => markCell(view, row, id, row.cells[i])),
		),
	);
	return section(
		'competences',
		words.competences,
		paragraph(words['competences-text'], 'muted small'),
		table(view, words['competences-caption'], words.competence, ...rows),
	);
}

/** Workload, a line for each unit that one of them is stated in. */
export function workloadTable(view: CompareView): HTMLElement {
	const all = view.choice.ids.map((id) => view.data.qualifications[id]?.comparable.workload ?? []);
	const units = [...new Set(all.flat().map(({ unit }) => unit))];
	if (units.length === 0) return section('workload', words.workload, paragraph(words['workload-unknown']));
	const rows = units.map((unit) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, comparisonStrings[`unit.${unit}`]),
			...all.map((workload) => {
				const one = workload.find((stated) => stated.unit === unit);
				return one
					? element('td', {}, workloadInWords(one))
					: element('td', { class: 'absent' }, words['workload-none']);
			}),
		),
	);
	return section(
		'workload',
		words.workload,
		paragraph(words['workload-text']),
		table(view, words['workload-caption'], words['workload-unit'], ...rows),
	);
}
