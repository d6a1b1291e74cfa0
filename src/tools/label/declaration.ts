import type { LabelScope } from '../../model/label.ts';

/** The file in which a provider declares each criterion of the quality label. */
export const declarationFormat = 'ecf-scheme-label-declaration';
export const declarationVersion = 1;

/** What is said of a criterion; one that nobody has looked at is not in the declaration. */
export const declaredAnswers = ['met', 'not-met'] as const;
export type DeclaredAnswer = (typeof declaredAnswers)[number];

/** What a provider says of a criterion; what is not said is empty. */
export interface DeclaredCriterion {
	/** Id of the criterion. */
	criterion: string;
	answer: DeclaredAnswer;
	/** By what it is met, in the provider’s words. */
	evidence: string;
	/** Where the evidence is published. */
	address: string;
	/** Day of the evidence, `2026-05-01`. */
	date?: string;
	/** What is missing where it is not met. */
	missing: string;
}

/** The texts that say whose declaration it is. */
export const headFields = ['provider', 'programme', 'contact'] as const;
export type HeadField = (typeof headFields)[number];

export interface Declaration extends Record<HeadField, string> {
	/** Version of the edition whose criteria and ids it has. */
	edition: string;
	/** Day on which the file was saved, by the clock of whoever saved it. */
	made?: string;
	scope: LabelScope;
	/** Ids of the learning units that the programme claims. */
	units: string[];
	/** Ids of the joint qualifications that it leads to. */
	qualifications: string[];
	/** Day on which it was or will be published. */
	published?: string;
	criteria: DeclaredCriterion[];
}

/** A declaration in which nothing is said yet. `edition`: the version of the criteria at hand. */
export const emptyDeclaration = (edition: string): Declaration => ({
	edition,
	provider: '',
	programme: '',
	contact: '',
	scope: 'programme',
	units: [],
	qualifications: [],
	criteria: [],
});

/** Whether a declaration says anything; its scope alone is nothing. */
export const isEmpty = (declaration: Declaration): boolean =>
	headFields.every((field) => declaration[field] === '') &&
	[declaration.units, declaration.qualifications, declaration.criteria].every(({ length }) => length === 0) &&
	declaration.published === undefined;
