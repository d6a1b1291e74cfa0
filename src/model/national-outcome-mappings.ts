import type { Competence } from '../schema/competence.ts';
import type { SourceId } from '../schema/ids.ts';
import type { MappingRow } from '../schema/mapping.ts';
import type { NationalOutcome } from '../schema/national-outcome.ts';
import type { Sureness } from '../schema/outcome-words.ts';
import type { NationalQualification } from '../schema/qualification.ts';
import type { Source } from '../schema/source.ts';
import { sourceLanguage } from '../words/locale.ts';
import { lastDay } from './partial-date.ts';
import { schemeName } from './terms.ts';

/** What the rows are made of, besides the qualifications. */
export interface RowBasis {
	competences: ReadonlyMap<string, Competence>;
	/** What each word of sureness is worth, from 0 to 1. */
	worth: Readonly<Record<Sureness, number>>;
	sources: ReadonlyMap<string, Source>;
	issued: string;
	author: string;
}

/** SSSOM writes a confidence with three decimals at most. */
const toConfidence = (share: number) => Math.round(share * 1000) / 1000;

const nameOf = ({ code, title }: Competence) => `${code} ${title[sourceLanguage]}`;

/** The day on which a source was read: with it neither version nor date of a row changes from edition to edition. */
function dayOfReading({ sources, issued }: RowBasis, ids: readonly string[]): string {
	const days = ids.flatMap((id) => sources.get(id)?.accessed ?? []).map(lastDay);
	return days.sort().at(-1) ?? issued;
}

const baseOf = (
	basis: RowBasis,
	{ id, framework, title }: Competence,
	read: readonly SourceId[],
): Pick<
	MappingRow,
	| 'object_id'
	| 'object_label'
	| 'mapping_justification'
	| 'author_label'
	| 'subject_source_version'
	| 'object_source_version'
	| 'mapping_date'
	| 'ext_sources'
> => ({
	object_id: schemeName('competences', id),
	object_label: title[sourceLanguage],
	mapping_justification: 'semapv:ManualMappingCuration',
	author_label: [basis.author],
	subject_source_version: dayOfReading(basis, read),
	object_source_version: framework.replace(/^e-cf-/, ''),
	mapping_date: dayOfReading(basis, read),
	ext_sources: [...read],
});

function commentOf(
	{ competences, place, reason, sureness, unit }: NationalOutcome,
	units: NationalQualification['units'],
) {
	const title = units.find(({ id }) => id === unit)?.title[sourceLanguage];
	const where = `Read at ${place}${title ? `, in "${title}"` : ''}.`;
	const how =
		competences.length > 1 ? 'Both competences are in it, and share its room' : 'One instance of the competence';
	return `${reason ? reason[sourceLanguage] : `${how}; the coder is ${sureness === 'sure' ? 'sure' : 'not wholly sure'}.`} ${where}`;
}

/**
 * A row for each outcome of a national qualification and competence that it is coded to. One competence is the wider thing
 * (`broadMatch`); of two, each holds a part of the outcome (`relatedMatch`).
 */
function outcomeRowsOf(basis: RowBasis, qualification: NationalQualification): MappingRow[] {
	return qualification.outcomes.flatMap((outcome) => {
		const known = outcome.competences.flatMap((id) => basis.competences.get(id) ?? []);
		return known.map((competence): MappingRow => {
			const others = known.filter((other) => other !== competence).map(nameOf);
			return {
				subject_id: `${schemeName('qualifications', qualification.id)}#${outcome.id}`,
				subject_label: outcome.text[sourceLanguage],
				predicate_id: others.length > 0 ? 'skos:relatedMatch' : 'skos:broadMatch',
				...baseOf(basis, competence, [outcome.source]),
				confidence: toConfidence(basis.worth[outcome.sureness]),
				comment: commentOf(outcome, qualification.units),
				ext_basis: 'outcome',
				ext_loss:
					others.length > 0
						? `What the outcome takes from ${others.join(', ')}, its object, and how far it goes.`
						: 'The object of the outcome, and how far it goes; the competence is named without either.',
			};
		});
	});
}

/** A row for each competence that the text of a qualification names itself, with all the places where it does. */
function statedRowsOf(basis: RowBasis, qualification: NationalQualification): MappingRow[] {
	const byCompetence = Map.groupBy(qualification.statedCompetences, ({ competence }) => competence);
	return [...byCompetence].flatMap(([id, stated]): MappingRow[] => {
		const competence = basis.competences.get(id);
		if (!competence) return [];
		return [
			{
				subject_id: schemeName('qualifications', qualification.id),
				subject_label: qualification.title[sourceLanguage],
				predicate_id: 'skos:narrowMatch',
				...baseOf(basis, competence, [...new Set(stated.map(({ source }) => source))]),
				confidence: 1,
				comment: `The official text names ${competence.code} itself, without a level: ${stated.map(({ place }) => place).join('; ')}.`,
				ext_basis: 'stated',
				ext_loss: 'All else that the qualification asks.',
			},
		];
	});
}

/** What national qualifications say of competences: by their outcomes, and where their texts name them. */
export const nationalOutcomeRows = (qualifications: readonly NationalQualification[], basis: RowBasis): MappingRow[] =>
	qualifications.flatMap((one) => [...statedRowsOf(basis, one), ...outcomeRowsOf(basis, one)]);
