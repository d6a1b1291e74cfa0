import { z } from 'zod';
import { evidenceSchema, languageMapSchema, schemeStatusSchema } from './common.ts';
import { competenceIdSchema, qualificationProfileIdSchema } from './ids.ts';

/**
 * `content/qualification-profiles/<id>.yaml`: an e-Competence Qualification Profile (e-CQP). One profile stands for
 * one e-CF competence and says, at a high level, what its holder can do and knows; designers of training aim at it.
 */
export const qualificationProfileSchema = z.strictObject({
	id: qualificationProfileIdSchema.describe('Id of the profile: the code of its competence in lower case.'),
	competence: competenceIdSchema.describe(
		'The e-CF 3.0 competence that the profile stands for; levels and area come from there.',
	),
	title: languageMapSchema.describe('Title of the profile: that of its competence.'),
	status: schemeStatusSchema.describe('How far the profile has come: draft, proposed, adopted or deprecated.'),
	summary: languageMapSchema.describe('What the profile is about, in a sentence or two.'),
	abilities: z
		.array(languageMapSchema)
		.min(2)
		.describe('What the holder can do, at a high level, in the words of this edition.'),
	knowledge: z
		.array(languageMapSchema)
		.min(2)
		.describe('What knowledge the holder can put to use, in the words of this edition.'),
	set: z
		.enum(['first', 'second', 'added'])
		.describe('Which set of the project of 2015-2018 it belonged to; added: by this edition.'),
	evidence: evidenceSchema.describe(
		'How sure it is that the scheme of 2015-2018 had this profile; of an added one, why it was added.',
	),
	rationale: languageMapSchema.describe('Why it is in the scheme: what the sources say, or why this edition adds it.'),
});

export type QualificationProfile = z.output<typeof qualificationProfileSchema>;
