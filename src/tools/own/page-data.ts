import type { LocaleOf } from '../../words/locale.ts';
import type { compareRooms } from '../compare/data.ts';
import type { OwnKnown } from './known.ts';
import type { OwnNames } from './to-compared.ts';

/** Rooms of the words that the description of a qualification speaks from, besides those of the comparison. */
export const ownRooms = ['own', 'own-record', 'own-file', 'profile', 'keep', 'dropped-file'] as const;
export type OwnRoom = (typeof ownRooms)[number];

/** What is fetched when somebody describes a qualification, besides what proposals are made from. */
export interface OwnPage {
	/** Version of the data. */
	edition: string;
	words: LocaleOf<OwnRoom>['words'];
	/** Names of all countries by code, in their order. */
	countries: Record<string, string>;
	/** Titles of the competences of the e-CF 3.0 by id, in their order. */
	competences: Record<string, string>;
	/** Titles of ESCO skills by id. */
	skills: Record<string, string>;
	/** What took the place of skills and competences that are retired. */
	retired: Record<string, readonly string[]>;
	/** National frameworks of each country by id, with their names. */
	frameworks: Record<string, readonly (readonly [id: string, name: string])[]>;
}

/** The URIs of ESCO skills by id, which only a file that names skills by them asks for. */
export type SkillUris = Record<string, string>;

/** Where they stand below the page of comparisons. */
export const skillUrisPath = 'skill-uris.json';

/** A competence or skill that is proposed, and why, in words. */
export interface Proposal {
	id: string;
	reason: string;
}

/** What is proposed for an outcome, the likeliest first; `outside`: why it may lie outside the e-CF, where that is proposed. */
export interface Proposals {
	competences: readonly Proposal[];
	skills: readonly Proposal[];
	outside?: string;
}

/** What an outcome is drawn from. */
export interface OwnView {
	locale: LocaleOf<OwnRoom | (typeof compareRooms)[number]>;
	names: OwnNames;
	known: OwnKnown;
	proposals(text: string): Proposals;
}
