import type { FacetsOf } from './facets.ts';

export const qualityCriteria: FacetsOf<'quality-criteria'> = (_, criterion) => ({
	values: {
		kind: [criterion.kind],
		phase: [criterion.phase],
		...(criterion.kind === 'label-criterion'
			? { applies: [criterion.applies], assurance: [String(criterion.assurance)] }
			: {}),
	},
});
