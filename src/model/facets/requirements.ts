import { answersOf, isGap } from '../requirement-answers.ts';
import type { FacetsOf } from './facets.ts';

export const requirements: FacetsOf<'requirements'> = (catalogue, { id }) => ({
	values: { answered: [isGap(answersOf(catalogue, id)) ? 'gap' : 'yes'] },
});
