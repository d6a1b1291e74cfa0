import { profileFormat, profileVersion, type Profile } from './profile.ts';

/** A profile as the text of its file. `made`: the day on which it is saved. */
export function writeProfile(profile: Profile, made?: string): string {
	const { edition, title, outcomes, competences, skills, units } = profile;
	const document = {
		format: profileFormat,
		version: profileVersion,
		edition,
		...(made ? { made } : {}),
		title,
		...{ outcomes, competences, skills, units },
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
