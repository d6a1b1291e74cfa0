import { z } from 'zod';
import {
	evidenceSchema,
	evidenceStatusSchema,
	languageMapSchema,
	proficiencyLevelSchema,
	citationsSchema,
} from './common.ts';
import { competenceIdSchema, frameworkIdSchema } from './ids.ts';

/** The five areas of the e-CF, in its own order A to E. */
export const areas = ['plan', 'build', 'run', 'enable', 'manage'] as const;
export const areaSchema = z.enum(areas).describe('e-CF area.');

/** How a competence relates to the edition before it. */
export const changeSchema = z
	.enum(['same', 'renamed', 'moved', 'new'])
	.describe('What happened to the competence since the edition before.');

/**
 * An entry of `content/competences/<framework>.yaml`, in the order of the framework.
 * Code, title and level numbers are facts; the texts of the standard are CEN's and are not here.
 */
export const competenceSchema = z.strictObject({
	id: competenceIdSchema.describe('Id of the competence: edition of the framework, slash and code.'),
	framework: frameworkIdSchema.describe('The edition of the e-CF that defines it.'),
	code: z
		.string()
		.regex(/^[A-E]\.[1-9]\d?$/, 'an e-CF code, such as B.3')
		.describe('Its e-CF code, such as B.3; the same code may mean something else in another edition.'),
	area: areaSchema.describe('The e-CF area that the letter of its code names.'),
	title: languageMapSchema.describe(
		'Official title: English, and Italian where an official translation was read; never a translation of this edition.',
	),
	summary: languageMapSchema.describe('What the competence is, in two sentences of this edition; not the text of CEN.'),
	levels: z
		.array(proficiencyLevelSchema)
		.min(1)
		.describe('Proficiency levels that the framework defines for it, ascending.'),
	levelsEvidence: z
		.strictObject({
			status: evidenceStatusSchema.describe('How sure the set of levels is.'),
			sources: citationsSchema.describe('The sources in which the set of levels was read, at least one.'),
		})
		.describe('How sure the set of levels is; code and title have evidence of their own.'),
	change: changeSchema
		.optional()
		.describe(
			'What happened to it since the edition before; left out in an edition that has no predecessor in this scheme.',
		),
	predecessors: z
		.array(competenceIdSchema)
		.optional()
		.describe('Competences of the edition before that it continues; left out where it continues none.'),
	evidence: evidenceSchema.describe('How sure code and title are, and in which sources they were read.'),
});

export type Area = z.output<typeof areaSchema>;
export type Competence = z.output<typeof competenceSchema>;
