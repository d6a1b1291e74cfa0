import { z } from 'zod';
import { evidenceSchema, languageMapSchema } from './common.ts';
import { competenceIdSchema, occupationIdSchema, requirementIdSchema, roleProfileIdSchema } from './ids.ts';

/**
 * `content/requirements/<id>.yaml`: a demand of the labour market that the scheme was asked to answer, one of the
 * seven behind the word "Dual-Thinkers". Learning outcomes name the requirements that they answer.
 */
export const requirementSchema = z.strictObject({
	id: requirementIdSchema.describe('Id of the requirement.'),
	title: languageMapSchema.describe('Name of the requirement.'),
	summary: languageMapSchema.describe('What employers ask for, in a sentence or two of this edition.'),
	scope: languageMapSchema.describe(
		'What counts as an answer, and what does not: by this rule an outcome names the requirement.',
	),
	demand: z
		.array(
			z.strictObject({
				text: languageMapSchema.describe('One dated fact about the demand, in the words of this edition.'),
				evidence: evidenceSchema.describe('How sure this fact is, and in which sources it was read.'),
			}),
		)
		.describe('Dated facts about the demand; an empty list where none was found.'),
	competences: z
		.array(competenceIdSchema)
		.describe('e-CF competences whose title names it; an empty list where none does.'),
	competencesNote: languageMapSchema.describe('What the e-CF says about it, and where it is silent.'),
	occupations: z
		.array(occupationIdSchema)
		.describe('ESCO occupations whose English label names it; an empty list where none does.'),
	roleProfiles: z
		.array(roleProfileIdSchema)
		.describe('ICT role profiles whose title names it; an empty list where none does.'),
	evidence: evidenceSchema.describe('How sure it is that the scheme was asked for it, and where that was read.'),
});

export type Requirement = z.output<typeof requirementSchema>;
