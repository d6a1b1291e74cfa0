/** The file of a person’s profile, which several tools read and write: what a person can show, and by what. */
export const profileFormat = 'ecf-scheme-profile';
export const profileVersion = 1;

/** What a person says of a learning outcome; what was not asked or answered is not in the profile. */
export const answers = ['shown', 'partly', 'not'] as const;
export type Answer = (typeof answers)[number];

/** What a person says of an outcome of a learning unit of the scheme. */
export interface AnsweredOutcome {
	unit: string;
	outcome: string;
	answer: Answer;
	/** By what it is shown, in the person’s words; empty where nothing is named. */
	evidence: string;
}

/** A competence of the e-CF at a level, as the person states it, without outcomes behind it. */
export interface StatedCompetence {
	competence: string;
	level: number;
}

/** A learning unit that was achieved. */
export interface AchievedUnit {
	unit: string;
	/** Day of the certificate, `2026-05-01`. */
	date?: string;
	body: string;
	evidence: string;
}

export interface Profile {
	/** Version of the edition whose ids it has. */
	edition: string;
	/** Day on which the file was saved, by the clock of whoever saved it. */
	made?: string;
	/** What the person calls it. */
	title: string;
	outcomes: AnsweredOutcome[];
	competences: StatedCompetence[];
	/** Ids of ESCO skills that the person states. */
	skills: string[];
	units: AchievedUnit[];
}

/** The lists of a profile, in the order of the file. */
export const profileLists = ['outcomes', 'competences', 'skills', 'units'] as const;
export type ProfileList = (typeof profileLists)[number];

/** A profile in which nothing is said yet. `edition`: the version of the data at hand. */
export const emptyProfile = (edition: string): Profile => ({
	edition,
	title: '',
	outcomes: [],
	competences: [],
	skills: [],
	units: [],
});

/** Whether a profile says anything. */
export const isEmpty = (profile: Profile): boolean =>
	profile.title === '' && profileLists.every((list) => profile[list].length === 0);
