import { bandName, bandRule } from '../../charts/comparison-in-words.ts';
import { changeInWords } from '../../charts/figures-in-words.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { bands } from '../../model/compare/band.ts';
import { countBands, sensitivityOf } from '../../model/compare/sensitivity.ts';
import type { ProseComponentName } from '../../model/prose.ts';
import { text, type Block } from '../view.ts';
import type { ViewContext } from '../view-context.ts';

type Table = Extract<Block, { kind: 'table' }>;

const pairsOf = ({ catalogue }: ViewContext) => [...comparabilityOf(catalogue).from.values()].flat();

/** The bands of the method with their thresholds, and how many pairs of this edition stand in each. */
function bandTable(context: ViewContext): Table {
	const { locale } = context;
	const words = locale.words.comparison;
	const counts = countBands(pairsOf(context));
	return {
		kind: 'table',
		caption: words['bands-caption'],
		head: [{ label: words['head-band'] }, { label: words['head-rule'] }, { label: words['head-pairs'], numeric: true }],
		rows: bands.map((band) => [
			[text(bandName(locale, band))],
			[text(bandRule(locale, band))],
			[text(locale.number(counts[band]))],
		]),
	};
}

/** How many pairs change their band when one threshold of coverage moves. */
function sensitivityTable(context: ViewContext): Table {
	const { locale } = context;
	const { fill } = locale;
	const words = locale.words.comparison;
	return {
		kind: 'table',
		caption: words['sensitivity-caption'],
		head: [
			{ label: words['head-threshold'] },
			{ label: words['head-at'], numeric: true },
			{ label: words['head-changed'], numeric: true },
			...bands.map((band) => ({ label: bandName(locale, band), numeric: true })),
		],
		rows: sensitivityOf(pairsOf(context)).map(({ threshold, moved, at, changed, counts }) => {
			const band = bandName(locale, threshold);
			const name =
				moved === 0
					? fill(words['threshold-stands'], { band })
					: fill(words['threshold-moved'], { band, moved: changeInWords(locale, moved) });
			const numbers = [changed, ...bands.map((one) => counts[one])].map((count) => [text(locale.number(count))]);
			return [[text(name)], [text(`${at} %`)], ...numbers];
		}),
	};
}

/** The tables that documents show by the name of a component. */
export const proseTables: Record<ProseComponentName, (context: ViewContext) => Table> = {
	BandTable: bandTable,
	SensitivityTable: sensitivityTable,
};
