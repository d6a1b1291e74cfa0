import type { FacetsOf } from './facets.ts';

export const frameworks: FacetsOf<'frameworks'> = (_, { shortTitle, document, publisher }) => ({
	codes: [shortTitle, ...(typeof document === 'string' ? [document] : [])],
	// A value of a filter has no space.
	values: { publisher: [publisher.replaceAll(' ', '_')] },
});
