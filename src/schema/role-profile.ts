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
	competence: competenceIdSchema,
	level: proficiencyLevelSchema,
	status: evidenceStatusSchema,
	sources: citationsSchema,
	/** Where another reading of the same document gives another level, that reading is kept beside the first. */
	conflict: z.strictObject({ level: orAbsent(proficiencyLevelSchema), sources: citationsSchema }).optional(),
});

/** An entry of `content/role-profiles/<framework>.yaml`, in the order of the framework. */
export const roleProfileSchema = z.strictObject({
	id: roleProfileIdSchema,
	/** Set by the reader from the file name. */
	framework: frameworkIdSchema,
	/** Its number in the framework's document. */
	number: textSchema,
	title: languageMapSchema,
	alternativeTitles: z.array(textSchema).optional(),
	family: orAbsent(textSchema),
	competences: orAbsent(z.array(roleCompetenceSchema).min(1)),
	/** The profile of the edition before that it continues. */
	predecessor: roleProfileIdSchema.optional(),
	evidence: evidenceSchema,
});

export type RoleProfile = z.output<typeof roleProfileSchema>;
