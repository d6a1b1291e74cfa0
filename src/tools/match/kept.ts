import type { LocaleOf } from '../../words/locale.ts';
import type { KnownIds } from '../profile/known.ts';
import { readProfile } from '../profile/read-profile.ts';
import { writeProfile } from '../profile/write-profile.ts';
import type { NamedProfile } from './data.ts';
import type { Demand } from './demand.ts';
import { readDemand, writeDemand } from './demand-file.ts';

/** What the page of matches keeps in a tab: a job and the profiles set against it, each as the text of its file. */
export interface Entered {
	demand: Demand;
	profiles: NamedProfile[];
}

export const writeEntered = ({ demand, profiles }: Entered, edition: string): string =>
	JSON.stringify({
		demand: writeDemand(demand, edition),
		profiles: profiles.map(({ name, profile }) => ({ name, text: writeProfile(profile) })),
	});

/** Reads what was kept; what is not as it was written is nothing. */
export function readEntered(text: string, known: KnownIds, locale: LocaleOf<'profile'>): Entered | undefined {
	try {
		const kept = JSON.parse(text) as { demand: string; profiles: { name: string; text: string }[] };
		return {
			demand: readDemand(kept.demand, known, locale).demand,
			profiles: kept.profiles.map((one) => ({ name: one.name, profile: readProfile(one.text, known, locale).profile })),
		};
	} catch {
		return undefined;
	}
}
