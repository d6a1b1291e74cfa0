import type { FacetsOf } from './facets.ts';

export const labels: FacetsOf<'labels'> = (_, { assurance }) => ({ values: { assurance: [String(assurance)] } });
