import page from '../../words/en/comparison-page.json' with { type: 'json' };
import own from '../../words/en/compare.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import { percentOf, type CoverRow } from '../../model/compare/coverage.ts';
import type { Pair } from '../../model/compare/pairs.ts';
import { codeAndEdition, coverageInWords, rowInWords } from '../../charts/comparison-words.ts';
import { quote } from '../../charts/quote.ts';
import type { CompareData, ComparedQualification, MappingReason } from './data.ts';
import type { Ignored, IgnoredReason } from './choice.ts';

/** The words of this page, with those that both pages of comparisons have. */
const words = { ...page, ...own };
export const compareStrings = words;

/** Where a qualification belongs: its country, with the region where it holds in a part only; or that it is a joint one. */
export function placeOf({ countries }: Pick<CompareData, 'countries'>, one: ComparedQualification): string {
	if (!one.country) return words.joint;
	const country = countries[one.country] ?? one.country;
	return one.region ? `${one.region}, ${country}` : country;
}

/** A qualification as sentences name it: `IT specialist (Germany)`. */
export function nameOf(data: Pick<CompareData, 'countries' | 'qualifications'>, id: string): string {
	const one = data.qualifications[id];
	return one ? `${one.title} (${placeOf(data, one)})` : id;
}

/** Why a qualification has no competences or no level here, for each of a pair where that is so. */
export function missingOf(data: CompareData, id: string): string[] {
	const one = data.qualifications[id];
	if (!one) return [];
	const { comparable, facts, notMapped } = one;
	const name = nameOf(data, id);
	return [
		...(comparable.eqf === undefined ? [fill(words['missing-level'], { name, reason: facts.eqf?.note ?? '' })] : []),
		...(comparable.competences.length === 0
			? [fill(words['missing-competences'], { name, reason: notMapped?.reason ?? '' })]
			: []),
	];
}

/** How much of one the other covers, as a sentence; none where it is not known. */
export function coverSentence(data: CompareData, { from, to, coverage }: Pair): string {
	const names = { from: nameOf(data, from), to: nameOf(data, to) };
	return coverage
		? fill(words['cover-sentence'], { ...names, covered: coverageInWords(coverage) })
		: fill(words['cover-unknown'], names);
}

/** A share for a narrow cell: `83 %`, or that it is not known. */
export const shareInWords = ({ coverage }: Pick<Pair, 'coverage'>): string =>
	coverage ? `${percentOf(coverage)} %` : words['not-known'];

/** A competence with its code, level and edition: `B.1 Application Development, e-3 (e-CF 3.0)`. */
export function competenceName({ competences }: Pick<CompareData, 'competences'>, id: string, level: number): string {
	const { code, edition } = codeAndEdition(id);
	return `${code} ${competences[id] ?? ''}, e-${level} (${edition})`;
}

/** Why a cell of the matrix is marked as it is. A qualification that has the competence at this very level says so. */
export function cellReason(cell: CoverRow | undefined): string {
	if (!cell) return words['cell-unknown'];
	return isOwn(cell) ? words['cell-own'] : rowInWords(cell);
}

/** Whether what covers a competence is the same competence at the same level. */
export const isOwn = ({ wanted, by }: CoverRow): boolean =>
	by?.competence === wanted.competence && by.level === wanted.level;

/** The reason of a competence that is mapped to a qualification; none where a unit leads to it. */
export function mappingReason(
	{ qualifications }: Pick<CompareData, 'qualifications'>,
	id: string,
	held: { competence: string; level: number },
): MappingReason | undefined {
	const one = qualifications[id];
	const at = one?.comparable.competences.findIndex(
		({ competence, level }) => competence === held.competence && level === held.level,
	);
	return (at === undefined ? undefined : one?.reasons[at]) ?? undefined;
}

/** So many values are named of those that an address named in vain. */
const most = 10;
const ignoredOrder: IgnoredReason[] = ['unknown', 'retired', 'repeated', 'too-many', 'pair', 'parameter'];

/** What of an address was ignored and why, a sentence for each reason. */
export function ignoredInWords(ignored: readonly Ignored[]): string[] {
	return ignoredOrder.flatMap((reason) => {
		const values = ignored.filter((one) => one.reason === reason).map(({ value }) => value);
		if (values.length === 0) return [];
		const shown = values.slice(0, most).map(quote);
		const rest = values.length - shown.length;
		return [
			fill(words[`ignored.${reason}`], {
				values: shown.join(', ') + (rest > 0 ? fill(words['ignored.more'], { count: rest }) : ''),
			}),
		];
	});
}
