import { figuresInWords, stateName } from '../../charts/comparison-in-words.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import { comparesShares, cover } from '../../model/compare/coverage.ts';
import { examplesOf } from '../../model/compare/examples.ts';
import { awardingCountryIn } from '../../model/qualifications.ts';
import { link, muted, text, type Inline } from '../view.ts';
import type { ViewContext } from '../view-context.ts';
import type { Table } from './table.ts';

/** Pairs that show what a result can be, each with both of its directions. */
export function exampleTable(context: ViewContext): Table {
	const { catalogue, linkTo, locale, to } = context;
	const said = locale.words['method-tables'];
	const nameOf = (id: string): Inline[] => [
		linkTo('qualifications', id),
		muted(` ${awardingCountryIn(catalogue)(id)?.toUpperCase() ?? ''}`),
	];
	return {
		kind: 'table',
		caption: said['example-caption'],
		head: (['example', 'held', 'asked', 'there', 'back'] as const).map((key) => ({ label: said[key] })),
		rows: examplesOf(comparabilityOf(catalogue), awardingCountryIn(catalogue)).map(({ name, pair }) => [
			[link(said[`example.${name}`], to(comparisonAddress([pair.from, pair.to])))],
			nameOf(pair.from),
			nameOf(pair.to),
			[text(figuresInWords(locale, pair))],
			[text(figuresInWords(locale, pair.back))],
		]),
	};
}

/** One of the examples worked through: the surest that is covered in part. */
export function workedTable(context: ViewContext): Table {
	const { catalogue, competenceLink, locale, titleOf } = context;
	const said = locale.words['method-tables'];
	const comparability = comparabilityOf(catalogue);
	const example = examplesOf(comparability, awardingCountryIn(catalogue)).find(({ name }) => name === 'part');
	const head = (['worked-competence', 'worked-asked', 'worked-held', 'worked-covered', 'worked-state'] as const).map(
		(key, i) => ({ label: said[key], ...(i > 0 && i < 4 ? { numeric: true } : {}) }),
	);
	const [a, b] = [
		comparability.profiles.get(example?.pair.from ?? ''),
		comparability.profiles.get(example?.pair.to ?? ''),
	];
	if (!a || !b) return { kind: 'table', caption: said['example-caption'], head, rows: [] };
	const { rows, asked, covered } = cover(a, b, comparability.basis);
	const inShares = comparesShares(a.of, b.of);
	const room = (value: number): Inline[] => [text(locale.number(inShares ? value * 100 : value, { most: 1 }))];
	return {
		kind: 'table',
		caption: locale.fill(said['worked-caption'], {
			from: titleOf('qualifications', a.of.id),
			to: titleOf('qualifications', b.of.id),
			measure: said[inShares ? 'in-share' : 'in-hours'],
		}),
		head,
		rows: [
			...rows.map((one) => [
				competenceLink(one.competence),
				room(one.asked),
				room(one.held),
				room(one.asked * one.credit),
				[text(stateName(locale, one.state))],
			]),
			[[{ text: said['worked-sum'], as: 'strong' as const }], room(asked), [], room(covered), []],
		],
	};
}
