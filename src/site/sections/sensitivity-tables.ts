import { percentOf, wordName } from '../../charts/comparison-in-words.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { coverageByLength, hoursCounts } from '../../model/compare/biases.ts';
import { sensitivityOf, type Sensitivity } from '../../model/compare/sensitivity.ts';
import { words } from '../../model/compare/words.ts';
import { onceFor } from '../../model/reckoned.ts';
import { text } from '../view.ts';
import type { ViewContext } from '../view-context.ts';
import type { Table } from './table.ts';

const profilesOf = (catalogue: Catalogue) => {
	const { profiles, basis } = comparabilityOf(catalogue);
	return [[...profiles.values()], basis] as const;
};
const sensitivityIn = onceFor('sensitivity', (catalogue) => sensitivityOf(...profilesOf(catalogue)));
const hoursIn = onceFor('hours-counts', (catalogue) => hoursCounts(...profilesOf(catalogue)));
const lengthsIn = onceFor('coverage-by-length', (catalogue) => coverageByLength(...profilesOf(catalogue), 4));

/** How many pairs change their word by each of some other rules. */
function changesTable(
	context: ViewContext,
	caption: string,
	of: (one: Sensitivity) => boolean,
	nameOf: (one: Sensitivity) => string,
): Table {
	const { locale } = context;
	const said = locale.words['method-tables'];
	return {
		kind: 'table',
		caption,
		head: [
			{ label: said['what-if'] },
			{ label: said.changed, numeric: true },
			...words.map((word) => ({ label: wordName(locale, word), numeric: true })),
		],
		rows: sensitivityIn(context.catalogue)
			.filter(of)
			.map((one) => [
				[text(nameOf(one))],
				...[one.changed, ...words.map((word) => one.counts[word])].map((count) => [text(locale.number(count))]),
			]),
	};
}

/** What happens to the words when one threshold moves. */
export function sensitivityTable(context: ViewContext): Table {
	const { locale } = context;
	const said = locale.words['method-tables'];
	return changesTable(
		context,
		said['sensitivity-caption'],
		({ of }) => of !== 'room',
		({ of, at, stands }) =>
			of === 'room'
				? ''
				: locale.fill(said[stands ? 'threshold-stands' : 'threshold-moved'], { word: wordName(locale, of), at }),
	);
}

/** What happens to them when a competence is whole from another part of the room. */
export function roomTable(context: ViewContext): Table {
	const { locale } = context;
	const said = locale.words['method-tables'];
	return changesTable(
		context,
		said['room-caption'],
		({ of }) => of === 'room',
		({ at, stands }) =>
			at === 0
				? said['room-presence']
				: locale.fill(said[stands ? 'room-stands' : 'room-part'], { at: locale.number(at, { most: 0 }) }),
	);
}

/** How much the words rest on hours that are not known. */
export function hoursTable(context: ViewContext): Table {
	const { locale } = context;
	const said = locale.words['method-tables'];
	return {
		kind: 'table',
		caption: said['hours-caption'],
		head: [
			{ label: said.measure },
			{ label: said.pairs, numeric: true },
			{ label: said.changed, numeric: true },
			{ label: '%', numeric: true },
		],
		rows: hoursIn(context.catalogue).map(({ measure, pairs, changed }) => [
			[text(said[`measure-${measure}`])],
			[text(locale.number(pairs))],
			[text(locale.number(changed))],
			[text(`${percentOf(changed / pairs)} %`)],
		]),
	};
}

/** Whether long lists cover more than short ones. */
export function lengthTable(context: ViewContext): Table {
	const { locale } = context;
	const said = locale.words['method-tables'];
	return {
		kind: 'table',
		caption: said['length-caption'],
		head: [
			{ label: said.length },
			{ label: said.qualifications, numeric: true },
			{ label: said.coverage, numeric: true },
		],
		rows: lengthsIn(context.catalogue).map(({ least, most, qualifications, coverage }) => [
			[text(locale.fill(said['length-range'], { least, most }))],
			[text(locale.number(qualifications))],
			[text(`${percentOf(coverage)} %`)],
		]),
	};
}
