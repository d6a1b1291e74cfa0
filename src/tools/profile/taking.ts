import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { explained, list } from '../parts.ts';
import type { Left } from './leaving.ts';
import { profileLists } from './profile.ts';
import type { ReadProfile } from './read-profile.ts';

/** What was left out of a file, line by line. */
export const leftList = (
	{ words: { profile: words }, fill }: LocaleOf<'profile'>,
	left: readonly Left[],
): MarkupValue =>
	left.length > 0 &&
	explained(
		fill(words.left, { count: left.length }),
		list(
			left.map(
				({ line, path, why, mend }) =>
					markup`${line !== undefined && `${fill(words.line, { line })} `}${path && markup`<code>${path}</code> `}${why} ${mend}`,
			),
			'small',
		),
	);

/** What was taken of a file, and what was not. `name`: of the file. */
export function takenSentence(locale: LocaleOf<'profile'>, name: string, { taken, left }: ReadProfile): Markup {
	const { words, fill, list: listed } = locale;
	const counts = profileLists
		.filter((one) => taken[one] > 0)
		.map((one) => fill(words.profile[`taken.${one}`], { count: taken[one] }));
	const sentence =
		counts.length > 0
			? fill(words.profile.taken, { name, counts: listed(counts) })
			: fill(words.profile['taken-none'], { name });
	return markup`<p>${sentence}</p>${leftList(locale, left)}`;
}
