import type { Competence } from '../schema/competence.ts';
import type { LearningUnit } from '../schema/learning-unit.ts';
import type { QualificationProfile } from '../schema/qualification-profile.ts';
import type { Catalogue } from './catalogue.ts';

/** The profiles that stand for a competence, directly or through those it continues, and the units of these. */
export function standingFor(
	{ relations }: Catalogue,
	{ id, predecessors = [] }: Competence,
): { profiles: QualificationProfile[]; units: LearningUnit[] } {
	const profiles = [id, ...predecessors].flatMap((one) => relations.profilesOfCompetence.get(one) ?? []);
	return { profiles, units: profiles.flatMap((profile) => relations.unitsOfProfile.get(profile.id) ?? []) };
}
