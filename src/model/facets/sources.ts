import type { FacetsOf } from './facets.ts';

export const sources: FacetsOf<'sources'> = () => ({});
