import type { FacetsOf } from './facets.ts';

export const mappings: FacetsOf<'mappings'> = () => ({});
