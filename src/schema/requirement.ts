import { z } from 'zod';
import { evidenceSchema, languageMapSchema } from './common.ts';
import { competenceIdSchema, occupationIdSchema, requirementIdSchema, roleProfileIdSchema } from './ids.ts';

/**
 * `content/requirements/<id>.yaml`: a demand of the labour market that the scheme was asked to answer, one of the
 * seven behind the word "Dual-Thinkers". Learning outcomes name the requirements that they answer.
 */
export const requirementSchema = z.strictObject({
	id: requirementIdSchema,
	title: languageMapSchema,
	/** What employers ask for, in a sentence or two of this edition. */
	summary: languageMapSchema,
	/** What counts as an answer, and what does not: by this rule an outcome names the requirement. */
	scope: languageMapSchema,
	/** Dated facts about the demand, each with its source. */
	demand: z.array(z.strictObject({ text: languageMapSchema, evidence: evidenceSchema })),
	/** Competences whose title names it; empty where none does. */
	competences: z.array(competenceIdSchema),
	/** What the e-CF says about it, and where it is silent. */
	competencesNote: languageMapSchema,
	/** ESCO occupations whose English label names it. */
	occupations: z.array(occupationIdSchema),
	/** Role profiles whose title names it. */
	roleProfiles: z.array(roleProfileIdSchema),
	/** How sure it is that the scheme was asked for it. */
	evidence: evidenceSchema,
});

export type Requirement = z.output<typeof requirementSchema>;
