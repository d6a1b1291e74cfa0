import type { FacetsOf } from './facets.ts';

export const countries: FacetsOf<'countries'> = ({ relations }, { id, code }) => ({
	codes: [code],
	values: { sure: [...new Set((relations.frameworksOfCountry.get(id) ?? []).map(({ mapping }) => mapping.status))] },
});
