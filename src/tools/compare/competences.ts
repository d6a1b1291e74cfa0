import { creditSign } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { creditOf, type CoverRow } from '../../model/compare/coverage.ts';
import { paragraph, section, span } from '../parts.ts';
import { toMatrix, type MatrixRow } from './matrix.ts';
import { cellReason, competenceName, nameOf } from './sentences.ts';
import { byQualification } from './tables.ts';
import { competenceLink, type CompareView } from './view.ts';
import { whyHeld, whyJoined } from './why.ts';

const markOf = (cell: CoverRow | undefined) => (cell ? creditSign(cell.rule) : '?');
const markName = ({ locale }: CompareView, cell: CoverRow | undefined) =>
	cell ? locale.words.compare[`mark.${creditOf[cell.rule]}`] : locale.words.compare['mark.unknown'];

const matrixOf = ({ choice, data, basis }: CompareView): MatrixRow[] =>
	toMatrix(
		choice.ids.flatMap((id) => data.qualifications[id] ?? []),
		basis,
	);

/** A mark, which is a button that opens the reason for it in a row of its own below. */
function markCell(view: CompareView, row: MatrixRow, id: string, at: string, cell: CoverRow | undefined): Markup {
	const competence = competenceName(view.data, row.competence, row.level);
	const unseen = view.locale.fill(view.locale.words.compare.cell, { name: nameOf(view, id), competence });
	const level = cell?.by && cell.by.level !== row.level && span(` e-${cell.by.level}`, 'muted');
	return markup`<td class="mark-cell"><button type="button" aria-expanded="false" data-mark="${at}">${markOf(cell)} <span>${markName(view, cell)}</span>${level}${span(unseen, 'unseen')}</button></td>`;
}

/** All competences and levels, with how each qualification covers them. */
export function competenceTable(view: CompareView): Markup {
	const { compare: words } = view.locale.words;
	const matrix = matrixOf(view);
	if (matrix.length === 0) return section('competences', words.competences, paragraph(words['competences-none']));
	const rows = matrix.map((row, y) => {
		const cells = view.choice.ids.map((id, x) => markCell(view, row, id, `${y},${x}`, row.cells[x]));
		return markup`<tr><th scope="row">${competenceLink(view, row.competence, row.level)}</th>${cells}</tr>`;
	});
	return section(
		'competences',
		words.competences,
		paragraph(words['competences-text'], 'muted small'),
		byQualification(view, words['competences-caption'], words.competence, rows),
	);
}

/** The row that says why a mark is as it is, below that of the mark; `at` names the mark: `row,column`. */
export function reasonRow(view: CompareView, at: string): Markup | undefined {
	const [y = 0, x = 0] = at.split(',').map(Number);
	const id = view.choice.ids[x];
	if (!id) return undefined;
	const cell = matrixOf(view)[y]?.cells[x];
	const why = cell
		? [cell.by && whyHeld(view, id, cell.by), whyJoined(view, cell)]
		: paragraph(view.data.qualifications[id]?.notMapped?.reason ?? '', 'small');
	return markup`<tr class="reason"><td colspan="${view.choice.ids.length + 1}"><div role="status"><p>${nameOf(view, id)}: <b>${markName(view, cell)}</b>, ${cellReason(view.locale, cell)}. </p>${why}</div></td></tr>`;
}
