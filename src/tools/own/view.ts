import { toLocale } from '../../words/locale.ts';
import type { Compared } from '../compare/compared.ts';
import type { OwnPage, OwnView, Proposals } from './page-data.ts';
import { proposed } from './reasons.ts';
import type { SuggestData } from './suggest-data.ts';
import { SuggestIndex } from './suggest-index.ts';
import { suggestFor } from './suggest.ts';

/**
 * What the description of a qualification is read by and drawn from. `uris`: ids of ESCO skills by their URIs, which may
 * come later.
 */
export function toOwnView(
	page: OwnPage,
	suggest: SuggestData,
	{ data, locale: compare }: Pick<Compared, 'data' | 'locale'>,
	uris: ReadonlyMap<string, string>,
): OwnView {
	const { edition, words, countries, competences, skills, retired } = page;
	const locale = toLocale(compare.lang, { ...compare.words, ...words });
	const index = new SuggestIndex(suggest, skills);
	const known = new Map<string, Proposals>();
	return {
		locale,
		names: { countries, competences, skills },
		known: {
			edition,
			isCompetence: (id) => Object.hasOwn(competences, id),
			isCountry: (code) => Object.hasOwn(countries, code),
			isSkill: (id) => Object.hasOwn(skills, id),
			skillOf: (uri) => uris.get(uri),
			insteadOf: (id) => (Object.hasOwn(retired, id) ? retired[id] : undefined),
		},
		proposals: (text) => {
			const made = known.get(text) ?? proposed({ data, locale }, suggestFor(text, index));
			known.set(text, made);
			return made;
		},
	};
}
