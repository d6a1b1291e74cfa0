import { z } from 'zod';
import { evidenceSchema, languageMapSchema, schemeStatusSchema } from './common.ts';
import { competenceIdSchema, qualificationProfileIdSchema } from './ids.ts';

/**
 * `content/qualification-profiles/<id>.yaml`: an e-Competence Qualification Profile (e-CQP). One profile stands for
 * one e-CF competence and says, at a high level, what its holder can do and knows; designers of training aim at it.
 */
export const qualificationProfileSchema = z.strictObject({
	id: qualificationProfileIdSchema,
	/** The e-CF 3.0 competence it stands for; levels and area come from there. */
	competence: competenceIdSchema,
	title: languageMapSchema,
	status: schemeStatusSchema,
	summary: languageMapSchema,
	/** What the holder can do, high level; this edition's words. */
	abilities: z.array(languageMapSchema).min(2),
	/** What knowledge the holder can put to use; this edition's words. */
	knowledge: z.array(languageMapSchema).min(2),
	/** Which set of the 2015-2018 project it belonged to; `added` = by this edition. */
	set: z.enum(['first', 'second', 'added']),
	/** How sure it is that the 2015-2018 scheme had this profile; for an added one, why it was added. */
	evidence: evidenceSchema,
	/** Why it is in the scheme: what the sources say, or why this edition adds it. */
	rationale: languageMapSchema,
});

export type QualificationProfile = z.output<typeof qualificationProfileSchema>;
