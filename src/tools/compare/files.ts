import { listSeparator, toCsvText } from '../../datasets/cells.ts';
import { nameIn } from '../../datasets/names.ts';
import { toPairItem } from '../../datasets/pair-figures.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { thresholds } from '../../model/compare/band.ts';
import { creditOf, type CoverRow } from '../../model/compare/coverage.ts';
import { basisOfPack } from '../../model/compare/pack.ts';
import { allPairs, whyNoLevel, type Pair } from '../../model/compare/pairs.ts';
import { comparisonProvenance } from '../comparison-file.ts';
import type { CompareData, Telling } from './data.ts';
import { factsInWords } from './facts.ts';
import { mappingReason, nameOf } from './sentences.ts';

const provenance = ({ data, locale }: Telling, ids: readonly string[]) =>
	comparisonProvenance(data, locale.words.compare.title, comparisonAddress(ids), locale);

const pairsOf = (data: CompareData, ids: readonly string[]): Pair[] => [
	...allPairs(
		ids.flatMap((id) => data.qualifications[id] ?? []),
		basisOfPack(data),
	),
];

/** A pair as it is published in the dataset `comparability`. */
const pairItem = ({ qualifications }: CompareData, pair: Pair, page: string) =>
	toPairItem(
		pair,
		page,
		whyNoLevel(pair, (id) => qualifications[id]?.facts.eqf?.absent),
	);

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
export function toComparisonJson(telling: Telling, ids: readonly string[]): string {
	const { data, locale } = telling;
	const pairs = pairsOf(data, ids);
	const document = {
		...provenance(telling, ids),
		thresholds,
		qualifications: ids.flatMap((id) => {
			const one = data.qualifications[id];
			if (!one) return [];
			const { title, nationalTitle, country, region, notMapped } = one;
			const { eqf, competences, skills, occupation, isco, workload } = one;
			return [
				{
					id,
					page: nameIn(data.edition, `qualifications/${id}/`),
					kind: country ? 'national' : 'joint',
					title,
					...(nationalTitle ? { nationalTitle } : {}),
					...(country ? { country } : {}),
					...(region ? { region } : {}),
					facts: factsInWords(one, locale),
					...{ eqf, competences, skills, occupation, isco, workload },
					...(notMapped ? { notMapped: notMapped.reason } : {}),
				},
			];
		}),
		pairs: pairs.map((pair) => pairItem(data, pair, nameIn(data.edition, comparisonAddress([pair.from, pair.to])))),
		rows: pairs.flatMap((pair) => (pair.coverage?.rows ?? []).map((row) => rowItem(data, pair, row))),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

/** A comparison as CSV: a line for each competence of each ordered pair, one line where there is none. */
export function toComparisonCsv(telling: Telling, ids: readonly string[]): string {
	const { data } = telling;
	const { version, issued, licence, method, address, notice } = provenance(telling, ids);
	const lines = pairsOf(data, ids).flatMap((pair) => {
		const item = pairItem(data, pair, address);
		const plain = (value: unknown) => (typeof value === 'object' ? '' : String(value));
		return (pair.coverage?.rows ?? [undefined]).map((row) => {
			const shown = row && rowItem(data, pair, row);
			return {
				from: pair.from,
				from_title: nameOf(telling, pair.from),
				to: pair.to,
				to_title: nameOf(telling, pair.to),
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
