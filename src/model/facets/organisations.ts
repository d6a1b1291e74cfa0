import { isAbsent } from '../../schema/absent.ts';
import type { FacetsOf } from './facets.ts';

export const organisations: FacetsOf<'organisations'> = (_, { type, country, membership }) => ({
	values: { type: [type], country: isAbsent(country) ? [] : [country], membership: [membership] },
});
