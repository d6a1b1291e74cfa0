import { z } from 'zod';
import {
	eqfLevelSchema,
	evidenceSchema,
	evidenceStatusSchema,
	languageMapSchema,
	orAbsent,
	partialDateSchema,
	textSchema,
	webAddressSchema,
	citationsSchema,
} from './common.ts';
import { frameworkIdSchema } from './ids.ts';

/** One named part of a framework: a level, an area, a phase, a principle, a unit group. */
const frameworkPartSchema = z.strictObject({
	/** Its code in the framework, such as `e-3`, `B` or `2512`. */
	code: textSchema,
	/** Its name; for protected frameworks titles only. */
	title: languageMapSchema,
	/** What it means, in our words. */
	summary: languageMapSchema.optional(),
	/** EQF levels it is related to, where it is a level of another framework. */
	eqf: z
		.strictObject({ levels: z.array(eqfLevelSchema).min(1), status: evidenceStatusSchema, sources: citationsSchema })
		.optional(),
});

/** `content/frameworks/<id>.yaml`: one edition of a framework or classification that the scheme builds on. */
export const frameworkSchema = z.strictObject({
	id: frameworkIdSchema,
	title: languageMapSchema,
	/** The short name that people say, such as `e-CF 3.0`. */
	shortTitle: textSchema,
	/** Edition or version as its publisher writes it. */
	edition: textSchema,
	/** The document that defines it, such as `EN 16234-1:2019`. */
	document: orAbsent(textSchema),
	publisher: textSchema,
	published: orAbsent(partialDateSchema),
	url: orAbsent(webAddressSchema),
	/** What it is, in our words. */
	summary: languageMapSchema,
	/** What this scheme takes from it. */
	use: languageMapSchema,
	/** Terms of reuse, and what follows for this site. */
	rights: languageMapSchema,
	/** The edition it follows. */
	replaces: frameworkIdSchema.optional(),
	/** What its parts are called in the field, in the plural: `levels`, `areas`, `unit groups`, `phases`. */
	partsTitle: languageMapSchema.optional(),
	parts: z.array(frameworkPartSchema).optional(),
	evidence: evidenceSchema,
});

export type Framework = z.output<typeof frameworkSchema>;
