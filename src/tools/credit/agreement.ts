/** The file of a learning agreement, with what its annexes need. */
export const agreementFormat = 'ecf-scheme-learning-agreement';
export const agreementVersion = 1;

/** Who signs: the learner, the institution at home, which recognises, and the host, which teaches and assesses. */
export const parties = ['learner', 'home', 'host'] as const;
export type Party = (typeof parties)[number];

/** What is written about each of them. */
export const partyFields = ['name', 'address', 'contact'] as const;
export type PartyField = (typeof partyFields)[number];

/** What else is agreed in words: where, in which languages, as what it is recognised, under which memorandum. */
export const termFields = ['place', 'language', 'recognition', 'memorandum'] as const;
export type TermField = (typeof termFields)[number];

/** Of so many signs at most; a longer text is cut. */
export const longestField = 500;

export const periodFields = ['from', 'to'] as const;

/** A unit that is to be learnt at the host’s. */
export interface PlannedUnit {
	unit: string;
	/** Ids of the outcomes to be reached; none where it is all of them. */
	outcomes: readonly string[];
}

/** What the three agree on, as it was entered; what is empty is filled in by hand. */
export interface Agreement extends Record<Party, Record<PartyField, string>>, Record<TermField, string> {
	/** Days such as `2027-02-01`; empty where they are not settled. */
	period: Record<(typeof periodFields)[number], string>;
	planned: readonly PlannedUnit[];
}

const emptyParty: Agreement[Party] = { name: '', address: '', contact: '' };

export const emptyAgreement: Agreement = {
	...{ learner: emptyParty, home: emptyParty, host: emptyParty },
	period: { from: '', to: '' },
	...{ place: '', language: '', recognition: '', memorandum: '' },
	planned: [],
};

/** Whether nothing was entered. */
export const isEmptyAgreement = (agreement: Agreement): boolean =>
	agreement.planned.length === 0 && fieldNames.every((name) => fieldOf(agreement, name) === '');

/** Whether a period ends before it begins. */
export const endsTooEarly = ({ from, to }: Agreement['period']): boolean => from !== '' && to !== '' && to < from;

/** The fields of the form by the name that each has there, and in the file: `home/name`, `period/from`, `place`. */
export const fieldNames: readonly string[] = [
	...parties.flatMap((party) => partyFields.map((field) => `${party}/${field}`)),
	...periodFields.map((field) => `period/${field}`),
	...termFields,
];

/** What stands in a field. */
export function fieldOf(agreement: Agreement, name: string): string {
	const [first = '', second] = name.split('/');
	const value: unknown = agreement[first as TermField];
	return String(second === undefined ? value : (value as Record<string, string>)[second]);
}

/** An agreement with another text in a field; a name that is none of `fieldNames` changes nothing. */
export function withField(agreement: Agreement, name: string, text: string): Agreement {
	if (!fieldNames.includes(name)) return agreement;
	const [first = '', second] = name.split('/');
	if (second === undefined) return { ...agreement, [first]: text };
	return { ...agreement, [first]: { ...agreement[first as Party], [second]: text } };
}

/** An agreement with or without a unit that is to be learnt. */
export function withPlanned(agreement: Agreement, unit: string, has: boolean): Agreement {
	const others = agreement.planned.filter((one) => one.unit !== unit);
	return { ...agreement, planned: has ? [...others, { unit, outcomes: [] }] : others };
}

/** An agreement in which so many outcomes of a unit are to be reached; `all`: those that it has. */
export function withOutcomes(
	agreement: Agreement,
	unit: string,
	chosen: readonly string[],
	all: readonly string[],
): Agreement {
	const outcomes = chosen.length === all.length ? [] : chosen;
	return { ...agreement, planned: agreement.planned.map((one) => (one.unit === unit ? { unit, outcomes } : one)) };
}
