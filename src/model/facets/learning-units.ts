import type { FacetsOf } from './facets.ts';

/** What a learning unit is found by; its certificate is found by the same. */
export const learningUnits: FacetsOf<'learning-units'> = (catalogue, { profile, level }) => {
	const competence = catalogue['qualification-profiles'].byId.get(profile)?.competence;
	const area = competence && catalogue.competences.byId.get(competence)?.area;
	const code = profile.toUpperCase();
	return {
		codes: [`${code} e-${level}`, code],
		values: { level: [String(level)], ...(area ? { area: [area] } : {}) },
	};
};
