import { z } from 'zod';
import {
	citationsSchema,
	evidenceSchema,
	evidenceStatusSchema,
	languageMapSchema,
	orAbsent,
	proficiencyLevelSchema,
	textSchema,
} from './common.ts';
import { competenceIdSchema, frameworkIdSchema, roleProfileIdSchema } from './ids.ts';

/** A competence that a role profile asks for, at one level, with who says so. */
const roleCompetenceSchema = z.strictObject({
	competence: competenceIdSchema.describe('The e-CF competence that the role asks for.'),
	level: proficiencyLevelSchema.describe('The e-CF proficiency level at which it is asked for, 1 to 5.'),
	status: evidenceStatusSchema.describe('How sure competence and level are.'),
	sources: citationsSchema.describe('The sources in which competence and level were read, at least one.'),
	conflict: z
		.strictObject({
			level: orAbsent(proficiencyLevelSchema).describe(
				'The level in the other reading; absent where that reading has the competence at none.',
			),
			sources: citationsSchema.describe('The sources of the other reading, at least one.'),
		})
		.optional()
		.describe('Another reading of the same document that gives another level; left out where all readings agree.'),
});

/** An entry of `content/role-profiles/<framework>.yaml`, in the order of the framework. */
export const roleProfileSchema = z.strictObject({
	id: roleProfileIdSchema.describe('Id of the role profile: its framework and its title.'),
	framework: frameworkIdSchema.describe('The edition of the framework that defines the role.'),
	number: textSchema.describe('Its number in the document of the framework.'),
	title: languageMapSchema.describe('Title of the role, as the framework has it.'),
	alternativeTitles: z
		.array(textSchema)
		.optional()
		.describe('Other titles that the framework gives; left out where it gives none.'),
	family: orAbsent(textSchema).describe(
		'The family of roles to which the framework counts it; absent where the framework has no families.',
	),
	competences: orAbsent(z.array(roleCompetenceSchema).min(1)).describe(
		'e-CF competences that the role asks for; absent where they were not read.',
	),
	predecessor: roleProfileIdSchema
		.optional()
		.describe('The role profile of the edition before that it continues; left out where it continues none.'),
	evidence: evidenceSchema.describe('How sure number and title are, and in which sources they were read.'),
});

export type RoleProfile = z.output<typeof roleProfileSchema>;
