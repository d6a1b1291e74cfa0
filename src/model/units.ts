import type { CompetenceId } from '../schema/ids.ts';
import type { Catalogue } from './catalogue.ts';

/** The competence and level that a unit leads to; the competence is that of its profile. */
export function competenceOfUnit(
	catalogue: Pick<Catalogue, 'learning-units' | 'qualification-profiles'>,
	id: string,
): { competence: CompetenceId; level: number } | undefined {
	const unit = catalogue['learning-units'].byId.get(id);
	const profile = unit && catalogue['qualification-profiles'].byId.get(unit.profile);
	return profile && { competence: profile.competence, level: unit.level };
}
