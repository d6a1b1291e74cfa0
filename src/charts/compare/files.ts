import { listSeparator, toCsvText } from '../../datasets/cells.ts';
import { nameIn } from '../../datasets/names.ts';
import { toPairItem } from '../../datasets/pair-figures.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { thresholds } from '../../model/compare/band.ts';
import { creditOf, type CoverRow } from '../../model/compare/coverage.ts';
import { allPairs, type Pair } from '../../model/compare/pairs.ts';
import { comparisonProvenance } from '../comparison-file.ts';
import { toBasis, type CompareData } from './data.ts';
import { compareStrings as words, mappingReason, nameOf } from './words.ts';

const provenance = (data: CompareData, ids: readonly string[]) =>
	comparisonProvenance(data, words.title, comparisonAddress(ids));

const pairsOf = (data: CompareData, ids: readonly string[]): Pair[] => [
	...allPairs(
		ids.flatMap((id) => data.qualifications[id]?.comparable ?? []),
		toBasis(data),
	),
];

/** Why a difference of levels is not there: as the record of the one without a level says. */
const noLevel = ({ qualifications }: CompareData, { from, to }: Pair) => ({
	absent: (qualifications[from]?.facts.eqf?.absent ??
		qualifications[to]?.facts.eqf?.absent ??
		'unverified') as 'unverified',
});

function rowItem(data: CompareData, { from, to }: Pair, { wanted, rule, by, join }: CoverRow) {
	const reasons = {
		wantedReason: mappingReason(data, to, wanted)?.reason,
		heldReason: by && mappingReason(data, from, by)?.reason,
	};
	return {
		from,
		to,
		competence: wanted.competence,
		title: data.competences[wanted.competence] ?? '',
		level: wanted.level,
		rule,
		credit: creditOf[rule],
		...(wanted.confidence === undefined ? {} : { wantedConfidence: wanted.confidence }),
		...(by ? { held: { competence: by.competence, level: by.level } } : {}),
		...(by?.confidence === undefined ? {} : { heldConfidence: by.confidence }),
		...(join ? { match: { predicate: join.predicate, confidence: join.confidence, set: join.set } } : {}),
		...Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== undefined)),
	};
}

/** A comparison as JSON: who is compared, every ordered pair as in the dataset `comparability`, and each of its rows. */
export function toComparisonJson(data: CompareData, ids: readonly string[]): string {
	const pairs = pairsOf(data, ids);
	const document = {
		...provenance(data, ids),
		thresholds,
		qualifications: ids.flatMap((id) => {
			const one = data.qualifications[id];
			if (!one) return [];
			const { kind, title, nationalTitle, country, region, facts, comparable, notMapped } = one;
			const { id: _id, ...compared } = comparable;
			return [
				{
					id,
					page: nameIn(data.edition, `qualifications/${id}/`),
					kind,
					title,
					...(nationalTitle ? { nationalTitle } : {}),
					...(country ? { country } : {}),
					...(region ? { region } : {}),
					facts,
					...compared,
					...(notMapped ? { notMapped: notMapped.reason } : {}),
				},
			];
		}),
		pairs: pairs.map((pair) =>
			toPairItem(pair, nameIn(data.edition, comparisonAddress([pair.from, pair.to])), noLevel(data, pair)),
		),
		rows: pairs.flatMap((pair) => (pair.coverage?.rows ?? []).map((row) => rowItem(data, pair, row))),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

/** A comparison as CSV: a line for each competence of each ordered pair, one line where there is none. */
export function toComparisonCsv(data: CompareData, ids: readonly string[]): string {
	const { version, issued, licence, method, address, notice } = provenance(data, ids);
	const lines = pairsOf(data, ids).flatMap((pair) => {
		const item = toPairItem(pair, address, noLevel(data, pair));
		const plain = (value: unknown) => (typeof value === 'object' ? '' : String(value));
		return (pair.coverage?.rows ?? [undefined]).map((row) => {
			const shown = row && rowItem(data, pair, row);
			return {
				from: pair.from,
				from_title: nameOf(data, pair.from),
				to: pair.to,
				to_title: nameOf(data, pair.to),
				band: pair.band,
				level_difference: plain(item.levelDifference),
				coverage: plain(item.coverage),
				coverage_back: plain(item.coverageBack),
				confidence: plain(item.confidence),
				occupation: plain(item.occupation),
				bridge_units: pair.bridge?.units.map(({ id }) => id).join(listSeparator) ?? '',
				bridge_points: plain(pair.bridge?.creditPoints ?? ''),
				competence: shown?.competence ?? '',
				competence_title: shown?.title ?? '',
				level: plain(shown?.level ?? ''),
				rule: shown?.rule ?? '',
				credit: plain(shown?.credit ?? ''),
				held_competence: shown?.held?.competence ?? '',
				held_level: plain(shown?.held?.level ?? ''),
				wanted_confidence: plain(shown?.wantedConfidence ?? ''),
				held_confidence: plain(shown?.heldConfidence ?? ''),
				wanted_reason: mappingReason(data, pair.to, row?.wanted ?? noCompetence)?.reason ?? '',
				held_reason: mappingReason(data, pair.from, row?.by ?? noCompetence)?.reason ?? '',
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

const noCompetence = { competence: '', level: 0 };

/** Name of a file of a comparison, without its ending: it says what is compared, and does not grow without end. */
export const fileNameOf = (ids: readonly string[]): string => `comparison-${ids.join('-and-').slice(0, 120)}`;
