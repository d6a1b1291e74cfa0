import { isAbsent } from '../../schema/absent.ts';
import type { FacetsOf } from './facets.ts';
import { inSourceLanguage } from './source-language.ts';

export const roleProfiles: FacetsOf<'role-profiles'> = (_, { alternativeTitles = [], framework, competences }) => ({
	names: inSourceLanguage(alternativeTitles),
	values: {
		framework: [framework],
		code: isAbsent(competences) ? [] : competences.map(({ competence }) => competence.split('/')[1] ?? ''),
	},
});
