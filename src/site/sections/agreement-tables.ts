import { percentOf } from '../../charts/comparison-in-words.ts';
import { agreementOf, type Agreement } from '../../model/agreement.ts';
import { outside, type Place } from '../../model/compare/reading.ts';
import { surenesses } from '../../schema/outcome-words.ts';
import { text, type Inline } from '../view.ts';
import type { ViewContext } from '../view-context.ts';
import type { Table } from './table.ts';

/** So many disagreements are named; all stand in the table of outcomes. */
const mostDisagreements = 20;

/** How far the two coders agreed: on all, by sureness, by area. */
export function agreementTable({ catalogue, locale }: ViewContext): Table {
	const said = locale.words['method-tables'];
	const { all, bySureness, byArea } = agreementOf(catalogue);
	const share = (part: number, whole: number) => (whole > 0 ? `${percentOf(part / whole)} %` : '–');
	const row = (name: string, { outcomes, same, overlap, ac1 }: Agreement): Inline[][] => [
		[text(name)],
		[text(locale.number(outcomes))],
		[text(share(same, outcomes))],
		[text(share(overlap, outcomes))],
		[text(ac1 === undefined ? '–' : locale.number(ac1, { least: 2, most: 2 }))],
	];
	return {
		kind: 'table',
		caption: said['agreement-caption'],
		head: [
			{ label: said['outcomes-of'] },
			...(['outcomes', 'same', 'overlap', 'ac1'] as const).map((key) => ({ label: said[key], numeric: true })),
		],
		rows: [
			row(said.all, all),
			...surenesses.map((word) =>
				row(locale.fill(said.sureness, { sureness: said[`sureness.${word}`] }), bySureness[word]),
			),
			...byArea.map(({ area, agreement }) =>
				row(area === outside ? said['area-outside'] : locale.fill(said.area, { area }), agreement),
			),
		],
	};
}

/** Where they differed most often. */
export function disagreementTable({ catalogue, competenceLink, locale }: ViewContext): Table {
	const said = locale.words['method-tables'];
	const placeOf = (place: Place): Inline[] => (place === outside ? [text(said.outside)] : competenceLink(place));
	return {
		kind: 'table',
		caption: said['disagreement-caption'],
		head: [{ label: said.first }, { label: said.second }, { label: said.times, numeric: true }],
		rows: agreementOf(catalogue)
			.disagreements.slice(0, mostDisagreements)
			.map(({ first, second, times }) => [placeOf(first), placeOf(second), [text(locale.number(times))]]),
	};
}
