import { fold } from '../../search/fold.ts';
import { dateMistake } from '../../schema/dates.ts';
import type { OutcomeType } from '../../schema/outcome-words.ts';
import { webAddressMistake } from '../../schema/web-address.ts';
import { tidy } from './entry.ts';
import type { OwnOutcome, OwnQualification } from './own.ts';

/** What a record of the content needs besides what is described; empty where nothing was entered. */
export interface RecordFields {
	nationalTitle: string;
	awardingBody: string;
	/** Sort of education that it closes. */
	type: string;
	/** Id of its national framework. */
	framework: string;
	/** How its level is known. */
	levelBasis: string;
	/** Where outcomes stand in the text that say nothing of it themselves. */
	place: string;
	/** Kind of the outcomes that have none. */
	outcomeType: OutcomeType | '';
	/** The text in which all of it was read. */
	sourceTitle: string;
	publisher: string;
	/** Left empty where the text stands at no public address, or has no date. */
	url: string;
	date: string;
}

/** What keeps a description from being a record: a field of it, or what its outcomes lack. */
export type Lack =
	| 'title'
	| 'country'
	| Exclude<keyof RecordFields, 'awardingBody' | 'url' | 'date'>
	| 'bad-url'
	| 'bad-date'
	| 'decided'
	| 'reasons';

/** Text as a record has it: on one line, with nothing at its ends that nobody sees. */
export const recordText = (text: string): string =>
	tidy(text).replace(/^[\p{Default_Ignorable_Code_Point}\u2800 ]+|[\p{Default_Ignorable_Code_Point}\u2800 ]+$/gu, '');

/** The outcomes that somebody has decided, and that say something. */
export const recordOutcomes = ({ outcomes }: OwnQualification): (OwnOutcome & Required<Pick<OwnOutcome, 'coding'>>)[] =>
	outcomes.flatMap(({ coding, ...one }) => (coding && /[\p{L}\p{N}]/u.test(one.text) ? [{ ...one, coding }] : []));

/** What is still lacking, in the order of the form. */
export function lacks(own: OwnQualification, fields: RecordFields): Lack[] {
	const outcomes = recordOutcomes(own);
	const isNeeded: Partial<Record<keyof RecordFields, boolean>> = {
		place: outcomes.some(({ place }) => !place),
		outcomeType: outcomes.some(({ type }) => !type),
	};
	const asked = [
		'nationalTitle',
		'type',
		'framework',
		'levelBasis',
		'outcomeType',
		'place',
		'sourceTitle',
		'publisher',
	] as const;
	const isEmpty = (text: string) => recordText(text) === '';
	return [
		...(isEmpty(own.title) ? (['title'] as const) : []),
		...(own.country === '' ? (['country'] as const) : []),
		...asked.filter((field) => isNeeded[field] !== false && isEmpty(fields[field])),
		...(fields.url && webAddressMistake(fields.url.trim()) ? (['bad-url'] as const) : []),
		...(fields.date && (!/^\d{4}(?:-\d{2}){0,2}$/.test(fields.date.trim()) || dateMistake(fields.date.trim()))
			? (['bad-date'] as const)
			: []),
		...(outcomes.length === 0 ? (['decided'] as const) : []),
		...(outcomes.some(({ coding }) => coding.sureness === 'open' && isEmpty(coding.reason))
			? (['reasons'] as const)
			: []),
	];
}

/** A letter and digits of a title, for a file name: at most so long, cut between words. */
const longestName = 60;

/** An id of a country and a title that is not taken yet: `de-test-technician`. */
export function recordId({ country, title }: OwnQualification, isTaken: (id: string) => boolean): string {
	const words = fold(title)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	const name = words.reduce((all, word) => (all.length + word.length < longestName ? `${all}-${word}` : all), country);
	const id = name === country ? `${country}-qualification` : name;
	if (!isTaken(id)) return id;
	for (let i = 2; ; i++) if (!isTaken(`${id}-${i}`)) return `${id}-${i}`;
}
