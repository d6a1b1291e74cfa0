import { isAbsent } from '../../schema/absent.ts';
import type { FacetsOf } from './facets.ts';

export const pilots: FacetsOf<'pilots'> = (_, { kind, countries }) => ({
	values: { kind: [kind], country: isAbsent(countries) ? [] : countries },
});
