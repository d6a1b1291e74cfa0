import { isAbsent } from '../../schema/absent.ts';
import type { FacetsOf } from './facets.ts';
import { inSourceLanguage } from './source-language.ts';

export const skills: FacetsOf<'skills'> = ({ relations }, { id, type, currentTitle }) => ({
	names: inSourceLanguage(currentTitle ? [currentTitle] : []),
	values: {
		type: isAbsent(type) ? [] : [type],
		taught: [relations.unitsOfSkill.get(id)?.length ? 'yes' : 'no'],
	},
});
