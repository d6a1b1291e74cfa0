import type { JointQualification, NationalQualification } from '../../schema/qualification.ts';
import type { Catalogue } from '../catalogue.ts';
import { outcomesOf } from '../outcomes-of.ts';
import type { Comparable, WeighedOutcome } from './comparable.ts';
import type { PackedOutcome } from './pack.ts';
import type { Picking } from './qualification-facts.ts';

/** What there is to say of an outcome besides its weight. */
type Told = Omit<PackedOutcome, keyof WeighedOutcome>;

/** The outcomes of learning units, by where they are written. */
function ofUnits(catalogue: Catalogue, { compulsory }: JointQualification, { pick }: Picking): Map<string, Told> {
	return new Map(
		compulsory.flatMap((id) => {
			const unit = catalogue['learning-units'].byId.get(id);
			return (unit?.outcomes ?? []).map(({ id: outcome, type, text }): [string, Told] => [
				`${id}#${outcome}`,
				{ type, text: pick(text), unit: { title: unit ? pick(unit.title) : id, id }, sources: [] },
			]);
		}),
	);
}

/** The outcomes that were read of a national qualification, by where they are written. */
function thatWereRead(catalogue: Catalogue, qualification: NationalQualification, { pick }: Picking) {
	return new Map(
		outcomesOf(catalogue, qualification).map(({ key, outcome, unit }): [string, Told] => [
			key,
			{
				type: outcome.type,
				text: pick(outcome.text),
				...(unit ? { unit: { title: pick(unit.title) } } : {}),
				place: outcome.place,
				sources: [outcome.source],
				...(outcome.reason ? { reason: pick(outcome.reason) } : {}),
			},
		]),
	);
}

/** Why a competence of a qualification counts of which no outcome was read: its text states it, or a description does. */
function described(
	catalogue: Catalogue,
	{ id, statedCompetences }: NationalQualification,
	{ pick }: Picking,
): Map<string, Told> {
	const rows = catalogue.relations
		.mappingsOf('qualifications', id)
		.flatMap(({ other, row }): [string, Told][] =>
			other && row.ext_basis === 'description'
				? [[`${id}#${other.id}`, { text: row.comment, sources: row.ext_sources ?? [] }]]
				: [],
		);
	const stated = statedCompetences.map(({ competence, place, source }): [string, Told] => {
		const title = catalogue.competences.byId.get(competence)?.title;
		return [`${id}#${competence}`, { text: title ? pick(title) : competence, place, sources: [source] }];
	});
	return new Map([...rows, ...stated]);
}

/** The outcomes that have room in the profile of a qualification, with what a reader needs to judge them. */
export function packedOutcomes(catalogue: Catalogue, { id, basis, outcomes }: Comparable, locale: Picking) {
	const qualification = catalogue.qualifications.byId.get(id);
	if (!qualification) return [];
	const told =
		qualification.kind === 'joint'
			? ofUnits(catalogue, qualification, locale)
			: basis === 'description'
				? described(catalogue, qualification, locale)
				: thatWereRead(catalogue, qualification, locale);
	return outcomes.map((one): PackedOutcome => ({ text: '', sources: [], ...told.get(one.key), ...one }));
}
