import { markup, type Markup } from '../../charts/markup.ts';
import type { JobView, NamedProfile } from './data.ts';

/** The profiles that are set against the job, in the order in which they came; `shown`: the place of the one read in full. */
export function people({ locale }: Pick<JobView, 'locale'>, profiles: readonly NamedProfile[], shown: number): Markup {
	const { match: words } = locale.words;
	const items = profiles.map(({ name }, i) => {
		const read = markup`<label><input type="radio" name="shown" value="${i}"${i === shown && markup` checked`}> ${locale.fill(words['shown-one'], { name })}</label>`;
		const remove = locale.fill(words['remove-profile'], { name });
		return markup`<li>${profiles.length > 1 ? read : name} <button type="button" data-person="${i}" aria-label="${remove}">${words.remove}</button></li>`;
	});
	return markup`${items}`;
}

/** The name of a profile: its title, else the number in which it came. */
export const nameOfProfile = (
	{ locale }: Pick<JobView, 'locale'>,
	profile: NamedProfile['profile'],
	number: number,
): string => profile.title || locale.fill(locale.words.match.nameless, { number });
