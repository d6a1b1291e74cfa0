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
	code: textSchema.describe('Its code in the framework, such as e-3, B or 2512.'),
	title: languageMapSchema.describe('Its name as the framework has it; of protected frameworks only names are given.'),
	summary: languageMapSchema
		.optional()
		.describe('What it means, in the words of this edition; left out where the name says enough.'),
	eqf: z
		.strictObject({
			levels: z.array(eqfLevelSchema).min(1).describe('The EQF levels, ascending.'),
			status: evidenceStatusSchema.describe('How sure this relation to the EQF is.'),
			sources: citationsSchema.describe('The sources in which the relation to the EQF was read, at least one.'),
		})
		.optional()
		.describe('EQF levels that it is related to; left out where the part is no level or is related to none.'),
});

/** `content/frameworks/<id>.yaml`: one edition of a framework or classification that the scheme builds on. */
export const frameworkSchema = z.strictObject({
	id: frameworkIdSchema.describe('Id of this edition of the framework.'),
	title: languageMapSchema.describe('Full name of the framework with its edition.'),
	shortTitle: textSchema.describe('The short name that people say, such as e-CF 3.0.'),
	edition: textSchema.describe('Edition or version as its publisher writes it; mappings name it in the same way.'),
	document: orAbsent(textSchema).describe('The document that defines it, such as EN 16234-1:2019.'),
	publisher: textSchema.describe('The body that publishes the framework.'),
	published: orAbsent(partialDateSchema).describe('When this edition was published.'),
	url: orAbsent(webAddressSchema).describe('Where its publisher presents it.'),
	summary: languageMapSchema.describe('What it is, in the words of this edition.'),
	use: languageMapSchema.describe('What this scheme takes from it.'),
	rights: languageMapSchema.describe('The terms of its reuse, and what follows from them for this site.'),
	replaces: frameworkIdSchema
		.optional()
		.describe('The edition that it follows; left out where none is part of this scheme.'),
	partsTitle: languageMapSchema
		.optional()
		.describe(
			'What its parts are called in the field, in the plural, such as levels or unit groups; left out where no parts are listed.',
		),
	parts: z
		.array(frameworkPartSchema)
		.optional()
		.describe(
			'Its levels, areas, phases, principles or groups, in the order of the framework; left out where the scheme uses none.',
		),
	evidence: evidenceSchema.describe('How sure these facts about the framework are, and where they were read.'),
});

export type Framework = z.output<typeof frameworkSchema>;
