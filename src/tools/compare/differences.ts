import {
	differenceInWords,
	differenceName,
	figuresInWords,
	occupationName,
	workloadInWords,
} from '../../charts/comparison-in-words.ts';
import type { Markup, MarkupValue } from '../../charts/markup.ts';
import type { Comparison } from '../../model/compare/compare.ts';
import { differenceNames, type DifferenceName } from '../../model/compare/differences.ts';
import type { Fact, FactName } from '../../model/compare/pack.ts';
import { cite, column, paragraph, row, section, table } from '../parts.ts';
import { sourcesOfOutcomes } from './facts.ts';
import { nameOf } from './sentences.ts';
import type { CompareView } from './view.ts';

type Ids = readonly [string, string];

/** The first of some facts of a qualification that there is. */
const factOf = ({ fileOf }: CompareView, id: string, ...names: FactName[]): Fact =>
	names.map((name) => fileOf(id)?.facts[name]).find((fact) => fact !== undefined) ?? {};

/** Sources of a fact, else of the record as a whole. */
const sourcesOf = (view: CompareView, id: string, name: FactName): readonly string[] => {
	const file = view.fileOf(id);
	const own = (name === 'read' && file ? sourcesOfOutcomes(file) : factOf(view, id, name).sources) ?? [];
	return own.length > 0 ? own : (factOf(view, id, 'evidence').sources ?? []);
};

/** What is said of a qualification, with where it was read. */
const said = (view: CompareView, id: string, text: string | undefined, name: FactName): MarkupValue => [
	`${nameOf(view, id)}: ${text ?? view.locale.words.compare['difference-unknown']}`,
	cite(view.sources, sourcesOf(view, id, name)),
	'. ',
];

/** On what a line rests: what each of them has, with its sources. */
function groundsOf(view: CompareView, ids: Ids, name: DifferenceName, comparison: Comparison): MarkupValue {
	const { locale, data } = view;
	const { compare: words } = locale.words;
	const each = (fact: FactName, textOf: (id: string) => string | undefined) =>
		ids.map((id) => said(view, id, textOf(id), fact));
	switch (name) {
		case 'level':
			return each('eqf', (id) => {
				const eqf = data.qualifications[id]?.eqf;
				return eqf === undefined ? undefined : `EQF ${eqf}`;
			});
		case 'workload':
			return each('duration', (id) => {
				const stated = (view.fileOf(id)?.workload ?? []).map((one) => workloadInWords(locale, one));
				return stated.length > 0 ? locale.list(stated) : undefined;
			});
		case 'quality':
			return words['difference-quality'];
		case 'profile':
			return [
				comparison.occupation && `${occupationName(locale, comparison.occupation)}. `,
				each('isco', (id) => factOf(view, id, 'isco').text),
			];
		case 'outcomes':
			return [
				locale.fill(words['difference-outcomes'], {
					there: figuresInWords(locale, { ...comparison.there, coverage: comparison.there.low }),
					back: figuresInWords(locale, { ...comparison.back, coverage: comparison.back.low }),
				}),
				each('read', (id) => locale.fill(words.outcomes, { count: view.fileOf(id)?.outcomes.length ?? 0 })),
			];
	}
}

/** What is different, in the words of recognition, for who goes either way. */
export function differenceTable(view: CompareView, ids: Ids, comparison: Comparison): Markup {
	const { locale } = view;
	const { compare: words } = locale.words;
	const [from, to] = ids;
	const going = (a: string, b: string) =>
		column(locale.fill(words['differences-going'], { from: nameOf(view, a), to: nameOf(view, b) }));
	const rows = differenceNames.map((name) =>
		row(differenceName(locale, name), [
			differenceInWords(locale, comparison.there.differences[name]),
			differenceInWords(locale, comparison.back.differences[name]),
			groundsOf(view, ids, name, comparison),
		]),
	);
	const head = [column(words.difference), going(from, to), going(to, from), column(words['difference-grounds'])];
	return section(
		'differences',
		words.differences,
		table(words['differences-caption'], head, [rows], { unseen: true }),
		paragraph(words['differences-note'], 'muted small'),
	);
}
