import type { FacetsOf } from './facets.ts';
import { inSourceLanguage } from './source-language.ts';

export const occupations: FacetsOf<'occupations'> = (_, { code, iscoGroup, history, scope }) => ({
	codes: [code, iscoGroup, ...history.map((former) => former.code)],
	// Who holds an older version of ESCO looks for the name that it has there.
	names: inSourceLanguage(history.map((former) => former.title)),
	values: { isco: [iscoGroup], scope: [scope] },
});
