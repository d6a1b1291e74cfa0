import type { FacetsOf } from './facets.ts';

export const qualificationProfiles: FacetsOf<'qualification-profiles'> = (catalogue, profile) => {
	const competence = catalogue.competences.byId.get(profile.competence);
	return {
		codes: [profile.id.toUpperCase()],
		values: {
			...(competence ? { area: [competence.area], level: competence.levels.map(String) } : {}),
			set: [profile.set],
		},
	};
};
