import { z } from 'zod';
import { dateMistake, dayPattern, partialDatePattern } from './dates.ts';
import { sourceIdSchema } from './ids.ts';
import { languageCodes, languageMistake } from './languages.ts';
import { refuse } from './mistake.ts';
import { units } from './unit.ts';
import { visibleTextMistake } from './visible-text.ts';
import { webAddressMistake, webAddressPattern } from './web-address.ts';

/** The code of a language that the edition knows, as ESCO writes it. */
export const languageSchema = z
	.string()
	.check(refuse(languageMistake))
	.meta({ description: 'Code of a language, as ESCO writes it.', enum: [...languageCodes] });

/** Text with something to be seen in it, and neither space nor an invisible character at its ends. */
export const textSchema = z
	.string()
	.regex(/^\S(?:[\s\S]*\S)?$/, { error: 'text without space at its beginning or end', abort: true })
	.check(refuse(visibleTextMistake))
	.describe('Text.');

/**
 * One text in several languages, keyed by language code. English is always there: it is the language a page
 * falls back to, and a record without it could not be shown. The keys are looked at before the schema: what zod makes
 * of an object has no key `__proto__` any more.
 */
export const languageMapSchema = z.preprocess(
	(value, { issues }) => {
		if (typeof value === 'object' && value !== null && !Array.isArray(value))
			for (const code of Object.keys(value)) refuse(languageMistake, [code])({ value: code, issues });
		return value;
	},
	z
		.object({ en: textSchema.describe('The text in English, which is always there.') })
		.catchall(textSchema)
		.meta({
			description: 'Text by language code; English is always present.',
			propertyNames: { enum: [...languageCodes] },
		}),
);

/** What the scheme itself states: how far it has come (DESIGN, truth rule 2). */
export const schemeStatusSchema = z
	.enum(['draft', 'proposed', 'adopted', 'deprecated'])
	.describe('How far a statement of the scheme has come.');

/** What is reported about the world: how sure it is. `inferred` = worked out from sourced facts. */
export const evidenceStatusSchema = z
	.enum(['verified', 'partly-verified', 'unverified', 'inferred'])
	.describe('How sure a reported fact is.');

/** Why a value is not there (DESIGN, truth rule 3). */
export const absenceReasonSchema = z
	.enum(['not-published', 'not-collected', 'not-applicable', 'licence-restricted', 'unverified'])
	.describe('Why a value is not given.');

/** An empty value: the reason, and where it helps a note. Authored as `{ absent: not-published }`. */
export const absentSchema = z
	.strictObject({
		absent: absenceReasonSchema.describe(
			'The reason: somebody looked and it is not published, nobody has looked, the question does not arise, its terms forbid to show it, or what is said could not be checked.',
		),
		note: languageMapSchema
			.optional()
			.describe('What was found in place of the value; left out where the reason says enough.'),
	})
	.describe('A value that is not known, with the reason.');

/** Either the value or the reason why there is none; never an empty cell. */
export const orAbsent = <T extends z.ZodType>(value: T) => z.union([value, absentSchema]);

/** The sources of a fact: at least one, each an id in `sources`. */
export const citationsSchema = z.array(sourceIdSchema).min(1).describe('Ids of the sources.');

/** How a reported fact is backed: how sure, by which sources, and what a reader should know about it. */
export const evidenceSchema = z
	.strictObject({
		status: evidenceStatusSchema.describe(
			'How sure it is: read in the source itself (verified), in part or at second hand (partly-verified), told by one source that could not be checked (unverified), or worked out from sourced facts (inferred).',
		),
		sources: citationsSchema.describe('The sources in which it was read, at least one.'),
		note: languageMapSchema
			.optional()
			.describe('What a reader should know about this evidence; left out where status and sources say enough.'),
	})
	.describe('How a reported fact is backed.');

/** A date as exact as it is known: year, month or day, ISO 8601. It exists, and lies from 1900 to 2099. */
export const partialDateSchema = z
	.string()
	.regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: 'a date, such as 2018, 2018-06 or 2018-06-18', abort: true })
	.check(refuse(dateMistake))
	.meta({ description: 'ISO 8601 date, as exact as it is known.', pattern: partialDatePattern.source });

/** A day, ISO 8601. It exists, and lies from 1900 to 2099. */
export const daySchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day, such as 2026-11-25', abort: true })
	.check(refuse(dateMistake))
	.meta({ description: 'ISO 8601 day.', format: 'date', pattern: dayPattern.source });

/** An e-CF proficiency level, e-1 to e-5, as a number. */
export const proficiencyLevelSchema = z
	.int()
	.min(1)
	.max(5)
	.describe('e-CF proficiency level, 1 to 5.')
	.register(units, { unit: 'e-CF level' });

/** A level of the European Qualifications Framework. */
export const eqfLevelSchema = z
	.int()
	.min(1)
	.max(8)
	.describe('EQF level, 1 to 8.')
	.register(units, { unit: 'EQF level' });

/** An address that a browser opens as it is written; letters beyond ASCII, blanks and the like stand in code (%20). */
export const webAddressSchema = z
	.string()
	.check(refuse(webAddressMistake))
	.meta({ description: 'Web address.', format: 'uri', pattern: webAddressPattern.source });

export type LanguageMap = z.output<typeof languageMapSchema>;
export type SchemeStatus = z.output<typeof schemeStatusSchema>;
export type EvidenceStatus = z.output<typeof evidenceStatusSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
export type ProficiencyLevel = z.output<typeof proficiencyLevelSchema>;

export { isAbsent, type AbsenceReason, type Absent } from './absent.ts';
