import { codeAndEdition, stateName, stateSigns } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import { comparesShares, type CoverRow } from '../../model/compare/coverage.ts';
import type { Comparison } from '../../model/compare/compare.ts';
import { column, link, paragraph, section, span, table } from '../parts.ts';
import { areaOf } from './area.ts';
import { toMatrix, type MatrixCell } from './matrix.ts';
import { outcomesIn } from './outcomes.ts';
import { toPairRows, type PairRow } from './pair-rows.ts';
import { competenceName, nameOf, roomInWords } from './sentences.ts';
import { byQualification } from './tables.ts';
import { competenceLink, type CompareView } from './view.ts';

type Ids = readonly [string, string];

/** Whether the rooms of two are compared as parts of their lists. */
export function inShares({ profileOf }: CompareView, [from, to]: Ids): boolean {
	const [a, b] = [profileOf(from)?.of, profileOf(to)?.of];
	return a !== undefined && b !== undefined && comparesShares(a, b);
}

/** What one has of what the other asks: sign and word, and why it counts less where it does. */
function stateCell(view: CompareView, row: CoverRow | undefined): Markup {
	const { compare: words } = view.locale.words;
	if (!row) return markup`<td class="absent">${words['not-asked']}</td>`;
	return markup`<td><span class="mark" aria-hidden="true">${stateSigns[row.state]}</span> ${stateName(view.locale, row.state)}${row.isLower && span(` ${words['state-lower']}`, 'small')}${row.join && span(` ${view.locale.fill(words['state-join'], { competence: competenceName(view.data, row.join.other) })}`, 'small')}</td>`;
}

function pairRow(view: CompareView, { competence, there, back }: PairRow, shares: boolean): Markup {
	const { compare: words } = view.locale.words;
	const name = competenceName(view.data, competence);
	const room = (amount: number) =>
		amount > 0 ? roomInWords(view.locale, amount, shares) : span(words['room-none'], 'absent');
	const button = markup`<button type="button" aria-expanded="false" data-mark="${competence}">${words['open-outcomes']}${span(` ${name}`, 'unseen')}</button>`;
	return markup`<tr><th scope="row">${competenceLink(view, competence)} ${button}</th><td class="num">${room(back?.asked ?? there?.held ?? 0)}</td><td class="num">${room(there?.asked ?? back?.held ?? 0)}</td>${stateCell(view, there)}${stateCell(view, back)}</tr>`;
}

/** The competences of a pair: the room of each, and what each has of what the other asks. */
export function pairTable(view: CompareView, ids: Ids, comparison: Comparison): MarkupValue {
	const { locale } = view;
	const { compare: words } = locale.words;
	const [from, to] = ids;
	const shares = inShares(view, ids);
	const names = { from: nameOf(view, from), to: nameOf(view, to) };
	const has = (a: string, b: string) => column(locale.fill(words['state-of'], { from: a, to: b }));
	const head = [
		column(words.competence),
		column(locale.fill(words['room-of'], { name: names.from })),
		column(locale.fill(words['room-of'], { name: names.to })),
		has(names.from, names.to),
		has(names.to, names.from),
	];
	const rows = toPairRows(comparison).map((row) => pairRow(view, row, shares));
	return [
		paragraph(words[shares ? 'competences-shares' : 'competences-hours'], 'muted small'),
		table(words['competences-caption'], head, [rows], { unseen: true }),
	];
}

/** How much of each list lies outside the e-CF, which the figures leave aside. */
export function outsideLines(view: CompareView, ids: readonly string[]): MarkupValue {
	const { fill, number, words } = view.locale;
	const lines = ids.flatMap((id) => {
		const profile = view.profileOf(id);
		if (!profile || profile.outside <= 0) return [];
		const percent = number((profile.outside / profile.total) * 100, { most: 0 });
		return fill(words.compare.outside, { name: nameOf(view, id), percent });
	});
	return lines.length > 0 && paragraph(lines.join(' '), 'muted small');
}

/** Competences by qualification, for three and more: what each gives to which, as a dot and as a part of its list. */
export function competenceMatrix(view: CompareView): Markup {
	const { locale } = view;
	const { compare: words } = locale.words;
	const rows = toMatrix(
		view.choice.ids.flatMap((id) => view.profileOf(id) ?? []),
		view.basis,
	);
	const cell = (one: MatrixCell | undefined) => {
		if (!one) return markup`<td class="absent">${words['matrix-unknown']}</td>`;
		const { share, state } = one;
		const percent = locale.fill(words['room-share'], { percent: locale.number(share * 100, { most: 1 }) });
		return markup`<td><span class="dot ${state}" aria-hidden="true">${stateSigns[state]}</span> ${span(words[`matrix-${state}`], 'unseen')} ${share > 0 && percent}</td>`;
	};
	return section(
		'matrix',
		words.matrix,
		paragraph(words['matrix-text'], 'muted small'),
		byQualification(
			view,
			words['matrix-caption'],
			words.competence,
			rows.map(
				({ competence, cells }) =>
					markup`<tr class="${areaOf(codeAndEdition(competence).code)}"><th scope="row">${competenceLink(view, competence)}</th>${cells.map(cell)}</tr>`,
			),
		),
		outsideLines(view, view.choice.ids),
	);
}

/** The outcomes of both in a competence, side by side, and the match through which one has it. */
export function outcomesOfBoth(view: CompareView, competence: string): Markup | undefined {
	const { pair } = view.choice;
	if (!pair) return undefined;
	const [from, to] = pair;
	const comparison = view.comparisonOf(from, to);
	const rows = [...(comparison?.there.rows ?? []), ...(comparison?.back.rows ?? [])];
	const joins = rows.flatMap(({ competence: asked, join }) => (asked === competence && join ? [join] : []));
	const both = [competence, ...joins.map(({ other }) => other)];
	const shares = inShares(view, pair);
	const sets = [...new Set(joins.map(({ set }) => set))].map((set) =>
		link(view.data.sets[set] ?? set, view.base + addressOf('mappings', set)),
	);
	// The other has it under a match where it has the competence of another edition.
	const through = sets.length > 0 && paragraph([view.locale.words.compare['through-match'], ' ', sets], 'small');
	return markup`<div class="side-by-side">${outcomesIn(view, from, both, shares)}${outcomesIn(view, to, both, shares)}</div>${through}`;
}

/** The row below a competence that shows the outcomes of both side by side. */
export const outcomesRow = (view: CompareView, competence: string): Markup =>
	markup`<tr class="reason"><td colspan="5"><div role="status">${outcomesOfBoth(view, competence)}</div></td></tr>`;
