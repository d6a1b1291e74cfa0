import type { FacetsOf } from './facets.ts';

export const decisions: FacetsOf<'decisions'> = (_, { status, factStatus }) => ({
	values: { status: [status], facts: [factStatus] },
});
