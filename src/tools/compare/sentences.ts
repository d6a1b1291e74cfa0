import type { Ignored } from '../../charts/asked.ts';
import { codeAndEdition, coverageInWords, rowInWords } from '../../charts/comparison-in-words.ts';
import { percentOf, type CoverRow } from '../../model/compare/coverage.ts';
import { placeOf, qualificationName, type MappingReason, type PackedQualification } from '../../model/compare/pack.ts';
import type { Pair } from '../../model/compare/pairs.ts';
import { ignoredInWords } from '../asked.ts';
import type { CompareReason } from './choice.ts';
import type { CompareData, CompareLocale, Telling } from './data.ts';

/** Where a qualification is awarded, or that it is a joint one. */
export const placeInWords = ({ data, locale }: Telling, one: PackedQualification): string =>
	placeOf(data, one) ?? locale.words.compare.joint;

/** A qualification as sentences name it: `IT specialist (Germany)`. */
export function nameOf({ data, locale }: Telling, id: string): string {
	const one = data.qualifications[id];
	return one ? qualificationName(data, one, locale.words.compare.joint) : id;
}

/** Why a qualification has no competences or no level here, where that is so. */
export function missingOf(telling: Telling, id: string): string[] {
	const one = telling.data.qualifications[id];
	if (!one) return [];
	const { fill, words } = telling.locale;
	const name = nameOf(telling, id);
	return [
		...(one.eqf === undefined
			? [fill(words.compare['missing-level'], { name, reason: one.facts.eqf?.note ?? '' })]
			: []),
		...(one.competences.length === 0
			? [fill(words.compare['missing-competences'], { name, reason: one.notMapped?.reason ?? '' })]
			: []),
	];
}

/** How much of one the other covers, as a sentence; or that it is not known. */
export function coverSentence(telling: Telling, { from, to, coverage }: Pair): string {
	const { fill, words } = telling.locale;
	const names = { from: nameOf(telling, from), to: nameOf(telling, to) };
	return coverage
		? fill(words.compare['cover-sentence'], { ...names, covered: coverageInWords(telling.locale, coverage) })
		: fill(words.compare['cover-unknown'], names);
}

/** A share for a narrow cell: `83 %`, or that it is not known. */
export const shareInWords = ({ coverage }: Pick<Pair, 'coverage'>): string =>
	coverage ? `${percentOf(coverage)} %` : '?';

/** A competence with its title, level and edition, behind its code: ` Application Development, e-3 (e-CF 3.0)`. */
export function afterCode({ competences }: Pick<CompareData, 'competences'>, id: string, level: number): string {
	return ` ${competences[id] ?? ''}, e-${level} (${codeAndEdition(id).edition})`;
}

/** A competence with its code, level and edition: `B.1 Application Development, e-3 (e-CF 3.0)`. */
export const competenceName = (data: Pick<CompareData, 'competences'>, id: string, level: number): string =>
	codeAndEdition(id).code + afterCode(data, id, level);

/** Why a cell of the matrix is marked as it is. A qualification that has the competence at this very level says so. */
export function cellReason(locale: CompareLocale, cell: CoverRow | undefined): string {
	const { compare: words } = locale.words;
	if (!cell) return words['cell-unknown'];
	return isOwn(cell) ? words['cell-own'] : rowInWords(locale, cell);
}

/** Whether what covers a competence is the same competence at the same level. */
const isOwn = ({ wanted, by }: CoverRow): boolean => by?.competence === wanted.competence && by.level === wanted.level;

/** The reason of a competence that is mapped to a qualification; none where a unit leads to it. */
export function mappingReason(
	{ qualifications }: Pick<CompareData, 'qualifications'>,
	id: string,
	held: { competence: string; level: number },
): MappingReason | undefined {
	const one = qualifications[id];
	const at = one?.competences.findIndex(
		({ competence, level }) => competence === held.competence && level === held.level,
	);
	return (at === undefined ? undefined : one?.reasons[at]) ?? undefined;
}

/** What of an address was ignored and why, a sentence for each reason. */
export const ignoredSentences = (ignored: readonly Ignored<CompareReason>[], locale: CompareLocale): string[] => {
	const { compare: words } = locale.words;
	return ignoredInWords(
		ignored,
		{
			unknown: words['ignored.unknown'],
			retired: words['ignored.retired'],
			repeated: words['ignored.repeated'],
			'too-many': words['ignored.too-many'],
			pair: words['ignored.pair'],
			parameter: words['ignored.parameter'],
		},
		locale,
	);
};
