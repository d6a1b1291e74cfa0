import { percentOf } from '../../charts/comparison-in-words.ts';
import { onceFor } from '../../model/reckoned.ts';
import { measureSuggestions } from '../../tools/own/measure.ts';
import type { Hits } from '../../tools/own/measured.ts';
import { thresholds } from '../../tools/own/suggest.ts';
import { text, type Inline } from '../view.ts';
import type { ViewContext } from '../view-context.ts';
import type { Table } from './table.ts';

/** How often proposals are right: what the description of a qualification shows is the same. */
export const measuredIn = onceFor('suggestions', measureSuggestions);

const columns = ['first-precision', 'first-recall', 'among-precision', 'among-recall'] as const;

/** Right proposals of those that were made, and of those that there were to make. */
function cells({ locale }: ViewContext, { suggested, belonging, first, among }: Hits): Inline[][] {
	const share = (part: number, whole: number) => (whole > 0 ? `${percentOf(part / whole)} %` : '–');
	return [
		[text(locale.number(suggested))],
		...[share(first, suggested), share(first, belonging), share(among, suggested), share(among, belonging)].map(
			(cell) => [text(cell)],
		),
	];
}

/** How often proposals for a qualification that a visitor describes are right. */
export function suggestionTable(context: ViewContext): Table {
	const said = context.locale.words['method-tables'];
	const { units, national, abroad } = measuredIn(context.catalogue);
	const row = (key: keyof typeof said, hits: Hits): Inline[][] => [
		[text(said[key])],
		[text(context.locale.number(hits.outcomes))],
		...cells(context, hits),
	];
	return {
		kind: 'table',
		caption: said['suggestion-caption'],
		head: [
			{ label: said['tried-on'] },
			...(['tried', 'proposed', ...columns] as const).map((key) => ({ label: said[key], numeric: true })),
		],
		rows: [
			row('tried.units', units.competences),
			row('tried.national', national.competences),
			row('tried.abroad', abroad.competences),
			row('tried.national-skills', national.skills),
			row('tried.abroad-skills', abroad.skills),
		],
	};
}

/** What they would be if more, or less, had to speak for a competence. */
export function suggestionThresholdTable(context: ViewContext): Table {
	const { catalogue, locale } = context;
	const said = locale.words['method-tables'];
	return {
		kind: 'table',
		caption: said['threshold-caption'],
		head: [
			{ label: said['threshold-of'] },
			...(['proposed', ...columns] as const).map((key) => ({ label: said[key], numeric: true })),
		],
		rows: measuredIn(catalogue).tradeOff.map(({ at, hits }) => [
			[
				text(
					locale.fill(said[at === thresholds.first ? 'threshold-from-stands' : 'threshold-from'], {
						at: percentOf(at),
					}),
				),
			],
			...cells(context, hits),
		]),
	};
}
