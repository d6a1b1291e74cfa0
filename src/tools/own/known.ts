import type { KnownIds } from '../profile/known.ts';

/** What a described qualification may name. */
export interface OwnKnown extends Pick<KnownIds, 'edition' | 'isSkill' | 'insteadOf'> {
	/** Whether it is a competence of the e-CF 3.0, to which outcomes are given. */
	isCompetence(id: string): boolean;
	/** Whether it is the code of a country, two small letters. */
	isCountry(code: string): boolean;
	/** The id of an ESCO skill by its URI. */
	skillOf(uri: string): string | undefined;
}
