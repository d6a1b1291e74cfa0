import type { OutcomeType, Sureness } from '../../schema/outcome-words.ts';

/** The file of a qualification that a visitor describes. */
export const ownFormat = 'ecf-scheme-qualification';
export const ownVersion = 1;

/** The columns of a table of outcomes. */
export const ownColumns = [
	'text',
	'type',
	'unit',
	'place',
	'hours',
	'competences',
	'sureness',
	'reason',
	'skills',
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** What it is called in an address; no record is called so. What it says stands in no address. */
export const ownId = 'own';

/** To what a person gave an outcome; without competences it lies outside the e-CF. */
export interface Coding {
	/** Ids of e-CF 3.0 competences, two at most. */
	competences: string[];
	sureness: Sureness;
	/** Why it may belong elsewhere; what is open needs one. */
	reason: string;
}

/** A learning outcome as it was entered or read. What is not known is left out. */
export interface OwnOutcome {
	/** Within the qualification: o1, o2 … */
	id: string;
	text: string;
	type?: OutcomeType;
	/** Name of the unit or module in which it stands. */
	unit?: string;
	/** Where it stands in the text that it was taken from. */
	place?: string;
	hours?: number;
	/** None as long as nobody has decided; what is only proposed does not stand here. */
	coding?: Coding;
	/** Ids of ESCO skills that the person accepted. */
	skills: string[];
}

/** A qualification that this edition does not have, as a visitor describes it. */
export interface OwnQualification {
	/** Version of the edition whose ids it has. */
	edition: string;
	/** Day on which the file was saved, by the clock of whoever saved it. */
	made?: string;
	title: string;
	/** Two letters, as in the list of countries; empty where none was chosen. */
	country: string;
	eqfLevel?: number;
	/** Duration of full-time learning. */
	years?: number;
	/** Whether these are all outcomes that the qualification has. */
	isClosed: boolean;
	outcomes: OwnOutcome[];
}

/** A qualification of which nothing is said yet. `edition`: the version of the data at hand. */
export const emptyOwn = (edition: string): OwnQualification => ({
	edition,
	title: '',
	country: '',
	isClosed: false,
	outcomes: [],
});
