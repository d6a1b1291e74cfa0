import type { FacetsOf } from './facets.ts';

export const nationalFrameworks: FacetsOf<'national-frameworks'> = (
	_,
	{ shortTitle, nativeTitle, country, mapping },
) => ({
	codes: [shortTitle],
	names: nativeTitle ? [{ language: country, text: nativeTitle }] : [],
	values: { sure: [mapping.status] },
});
