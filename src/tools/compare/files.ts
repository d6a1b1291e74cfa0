import { toCsvText } from '../../datasets/cells.ts';
import { nameIn } from '../../datasets/names.ts';
import { toPairItem } from '../../datasets/pair-figures.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import type { Direction } from '../../model/compare/compare.ts';
import { comparesShares, type CoverRow } from '../../model/compare/coverage.ts';
import { pairId, whyNoLevel } from '../../model/compare/pairs.ts';
import { thresholds } from '../../model/compare/words.ts';
import { comparisonProvenance } from '../comparison-file.ts';
import type { Compared } from './compared.ts';
import { isEntered } from './data.ts';
import { factsInWords } from './facts.ts';
import { directionSentences, nameOf, settlingInWords, whyNoEvidence } from './sentences.ts';

const provenance = ({ data, locale }: Compared, ids: readonly string[]) =>
	comparisonProvenance(data, locale.words.compare.title, comparisonAddress(ids), locale);

/** An ordered pair with all that is said of it. */
interface Told {
	from: string;
	to: string;
	direction: Direction;
	/** As it is published in the dataset `comparability`; none where there is not enough evidence. */
	item: ReturnType<typeof toPairItem>;
	/** In what the rooms of both are set side by side. */
	roomIn: 'hours' | 'share';
}

function toldOf(compared: Compared, from: string, to: string): Told[] {
	const pair = compared.pairOf(from, to);
	const direction = compared.comparisonOf(from, to)?.there;
	const [a, b] = [compared.profileOf(from), compared.profileOf(to)];
	if (!pair || !direction || !a || !b) return [];
	const noLevel = whyNoLevel(pair, (id) => compared.fileOf(id)?.facts.eqf?.absent);
	const item = toPairItem(pair, [a, b], compared.basis, noLevel);
	return [{ from, to, direction, item, roomIn: comparesShares(a.of, b.of) ? 'share' : 'hours' }];
}

/** Both directions of a pair stand together. */
const allTold = (compared: Compared, ids: readonly string[]): Told[] =>
	ids.flatMap((one, i) =>
		ids.slice(i + 1).flatMap((other) => [...toldOf(compared, one, other), ...toldOf(compared, other, one)]),
	);

/** Whether a pair can be opened by its address: what somebody has described stands in none. */
const hasPage = ({ data }: Compared, { from, to }: Told): boolean =>
	[from, to].every((id) => !isEntered(data.qualifications[id]));

const sentencesOf = (compared: Compared, { from, to, direction }: Told) => ({
	inWords: directionSentences(compared, from, to, direction),
	notEnough: [from, to].flatMap((id) => whyNoEvidence(compared, id)),
	wouldSettle: direction.settling.map((one) => settlingInWords(compared, from, to, one)),
});

const rowItem = ({ data }: Compared, { from, to, roomIn }: Told, row: CoverRow) => ({
	from,
	to,
	competence: row.competence,
	title: data.competences[row.competence] ?? '',
	asked: row.asked,
	held: row.held,
	roomIn,
	state: row.state,
	credit: row.credit,
	...(row.isLower ? { statedLevelIsLower: true } : {}),
	...(row.join ? { match: { other: row.join.other, predicate: row.join.predicate, set: row.join.set } } : {}),
});

function qualificationItem({ data, locale, fileOf }: Compared, id: string) {
	const [one, file] = [data.qualifications[id], fileOf(id)];
	if (!one || !file) return [];
	const { title, nationalTitle, country, region, basis, isClosed, read, eqf, occupation, isco } = one;
	const { measure, levels, skills, workload, outcomes, sources } = file;
	return [
		{
			id,
			// What somebody has described has no page, and is of no kind that is published.
			...(isEntered(one)
				? { kind: 'entered', enteredBy: locale.words.compare.entered }
				: { page: nameIn(data.edition, `qualifications/${id}/`), kind: country ? 'national' : 'joint' }),
			...{ title, nationalTitle, country, region, eqf, basis, isClosed, read, measure },
			facts: factsInWords(one, file, locale),
			...{ levels, skills, occupation, isco, workload, outcomes, sources },
		},
	];
}

/**
 * A comparison as JSON: who is compared, with the outcomes; every ordered pair as in the dataset `comparability`, with what
 * the page says of it; and each of its competences.
 */
export function toComparisonJson(compared: Compared, ids: readonly string[]): string {
	const { edition } = compared.data;
	const told = allTold(compared, ids);
	const document = {
		...provenance(compared, ids),
		thresholds,
		qualifications: ids.flatMap((id) => qualificationItem(compared, id)),
		pairs: told.map((one) => ({
			...(one.item ?? { id: pairId(one.from, one.to), from: one.from, to: one.to, word: one.direction.word }),
			...(hasPage(compared, one) ? { page: nameIn(edition, comparisonAddress([one.from, one.to])) } : {}),
			differences: one.direction.differences,
			...sentencesOf(compared, one),
		})),
		rows: told.flatMap((one) => one.direction.rows.map((row) => rowItem(compared, one, row))),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

const plain = (value: unknown): string =>
	value === undefined || value === null || typeof value === 'object' ? '' : String(value);

/** A comparison as CSV: a line for each competence of each ordered pair, one line where there is none. */
export function toComparisonCsv(compared: Compared, ids: readonly string[]): string {
	const { version, issued, licence, method, address, notice } = provenance(compared, ids);
	const lines = allTold(compared, ids).flatMap((told) => {
		const { from, to, direction, item } = told;
		const { inWords, notEnough, wouldSettle } = sentencesOf(compared, told);
		return (direction.rows.length > 0 ? direction.rows : [undefined]).map((row) => {
			const shown = row && rowItem(compared, told, row);
			return {
				from,
				from_title: nameOf(compared, from),
				to,
				to_title: nameOf(compared, to),
				word: direction.word,
				coverage: plain(item?.coverage),
				coverage_low: plain(item?.coverageLow),
				coverage_high: plain(item?.coverageHigh),
				holds_of_1000: plain(item?.holds),
				basis_from: compared.data.qualifications[from]?.basis ?? '',
				basis_to: compared.data.qualifications[to]?.basis ?? '',
				level_difference: plain(item?.levelDifference),
				in_words: [...inWords, ...notEnough].join(' '),
				would_settle: wouldSettle.join(' '),
				competence: shown?.competence ?? '',
				competence_title: shown?.title ?? '',
				room_asked: plain(shown?.asked),
				room_held: plain(shown?.held),
				room_in: shown?.roomIn ?? '',
				state: shown?.state ?? '',
				credit: plain(shown?.credit),
				version,
				issued,
				licence: licence.url,
				method,
				address,
				notice,
			};
		});
	});
	return toCsvText(Object.keys(lines[0] ?? {}), lines);
}

/** Name of a file of a comparison, without its ending: it says what is compared, and does not grow without end. */
export const fileNameOf = (ids: readonly string[]): string => `comparison-${ids.join('-and-').slice(0, 120)}`;
