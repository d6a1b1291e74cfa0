import { hasValue } from '../newest-observations.ts';
import type { FacetsOf } from './facets.ts';

export const indicators: FacetsOf<'indicators'> = ({ countries }, { observations, status }) => ({
	values: {
		country: [...new Set(observations.filter(hasValue).map(({ place }) => place))].filter((id) =>
			countries.byId.has(id),
		),
		evidence: [status],
	},
});
