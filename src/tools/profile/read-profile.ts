import { quote } from '../../charts/quote.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { isDay } from './day.ts';
import { entryReaders, keyOf } from './entries.ts';
import type { KnownIds } from './known.ts';
import type { Leaving, Left } from './leaving.ts';
import { openFile } from './open-file.ts';
import { emptyProfile, profileFormat, profileVersion, type Profile, type ProfileList } from './profile.ts';
import { fieldsOf, readList } from './read-list.ts';

export interface ReadProfile {
	profile: Profile;
	/** How many entries of each list were taken. */
	taken: Record<ProfileList, number>;
	left: Left[];
}

const longestTitle = 200;

/** Reads a list of a profile. */
export const readProfileList = <L extends ProfileList>(
	list: L,
	given: unknown,
	leaving: Leaving,
	known: KnownIds,
): Profile[L][number][] =>
	readList<Profile[L][number]>(list, given, leaving, {
		keyOf,
		read: (path, entry) => {
			const fields = list === 'skills' ? { id: entry } : fieldsOf(leaving, path, entry);
			return fields && entryReaders[list](leaving, known, path, fields);
		},
	});

function fillIn(profile: Profile, given: Record<string, unknown>, leaving: Leaving, known: KnownIds) {
	const { made } = given;
	if (typeof made === 'string' && isDay(made)) profile.made = made;
	else if (made !== undefined) leaving.leave('made', 'no-day', { value: quote(String(made)) });
	profile.title = leaving.text('title', given['title'], longestTitle);
	profile.outcomes = readProfileList('outcomes', given['outcomes'], leaving, known);
	profile.competences = readProfileList('competences', given['competences'], leaving, known);
	profile.skills = readProfileList('skills', given['skills'], leaving, known);
	profile.units = readProfileList('units', given['units'], leaving, known);
}

/** Reads the file of a profile: what of it cannot be taken is told, and the rest is taken. Never throws. */
export function readProfile(text: string, known: KnownIds, locale: LocaleOf<'profile'>): ReadProfile {
	const { fields, leaving } = openFile(text, { format: profileFormat, version: profileVersion }, locale);
	const profile = emptyProfile(known.edition);
	if (fields) fillIn(profile, fields, leaving, known);
	const { outcomes, competences, skills, units } = profile;
	return {
		profile,
		taken: { outcomes: outcomes.length, competences: competences.length, skills: skills.length, units: units.length },
		left: leaving.left,
	};
}
