import { ofHundred, wordName, wordRule } from '../../charts/comparison-in-words.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { settledFrom } from '../../model/compare/settling-readings.ts';
import { words } from '../../model/compare/words.ts';
import { text } from '../view.ts';
import type { ViewContext } from '../view-context.ts';
import type { Table } from './table.ts';

/** The words of the method with their rules, and how many pairs of this edition have each, and how surely. */
export function wordTable({ catalogue, locale }: ViewContext): Table {
	const said = locale.words['method-tables'];
	const pairs = [...comparabilityOf(catalogue).from.values()].flat();
	return {
		kind: 'table',
		caption: said['words-caption'],
		head: [
			{ label: said.word },
			{ label: said.rule },
			{ label: said.pairs, numeric: true },
			{ label: locale.fill(said.settled, { settled: ofHundred(settledFrom) }), numeric: true },
		],
		rows: words.map((word) => {
			const own = pairs.filter((pair) => pair.word === word);
			const settled = own.filter(({ holds = 0 }) => holds >= settledFrom).length;
			return [
				[text(wordName(locale, word))],
				[text(wordRule(locale, word))],
				[text(locale.number(own.length))],
				// Nothing holds where nothing is said.
				[text(word === 'not-enough-evidence' ? '–' : locale.number(settled))],
			];
		}),
	};
}
