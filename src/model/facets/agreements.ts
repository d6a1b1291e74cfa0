import type { FacetsOf } from './facets.ts';

export const agreements: FacetsOf<'agreements'> = (_, { kind }) => ({ values: { kind: [kind] } });
