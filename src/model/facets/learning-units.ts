import type { LearningUnit } from '../../schema/learning-unit.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Facets, FacetsOf } from './facets.ts';

/** What a learning unit is found by; its certificate is found by the same. */
export function byUnit(
	catalogue: Catalogue,
	{ profile, level }: LearningUnit,
): Required<Pick<Facets, 'codes' | 'values'>> {
	const competence = catalogue['qualification-profiles'].byId.get(profile)?.competence;
	const area = competence && catalogue.competences.byId.get(competence)?.area;
	const code = profile.toUpperCase();
	return {
		codes: [`${code} e-${level}`, code],
		values: { level: [String(level)], ...(area ? { area: [area] } : {}) },
	};
}

export const learningUnits: FacetsOf<'learning-units'> = byUnit;
