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
export const areaSchema = z.enum(areas).meta({ description: 'e-CF area.' });

/** How a competence relates to the edition before it. */
export const changeSchema = z
	.enum(['same', 'renamed', 'moved', 'new'])
	.meta({ description: 'What happened to the competence since the edition before.' });

/**
 * An entry of `content/competences/<framework>.yaml`, in the order of the framework.
 * Code, title and level numbers are facts; the texts of the standard are CEN's and are not here.
 */
export const competenceSchema = z.strictObject({
	/** Framework and code; set by the reader from file name and `code`. */
	id: competenceIdSchema,
	/** Set by the reader from the file name. */
	framework: frameworkIdSchema,
	code: z.string().regex(/^[A-E]\.[1-9]\d?$/, 'an e-CF code, such as B.3'),
	area: areaSchema,
	/** Official titles only: English, and Italian where an official translation was read. */
	title: languageMapSchema,
	/** The competence in two sentences of this edition. */
	summary: languageMapSchema,
	/** Proficiency levels the framework defines for it, ascending. */
	levels: z.array(proficiencyLevelSchema).min(1),
	/** How sure the set of levels is; `evidence` speaks of code and title. */
	levelsEvidence: z.strictObject({ status: evidenceStatusSchema, sources: citationsSchema }),
	/** In an edition with a predecessor: what changed. */
	change: changeSchema.optional(),
	/** In an edition with a predecessor: the competences it continues. */
	predecessors: z.array(competenceIdSchema).optional(),
	evidence: evidenceSchema,
});

export type Area = z.output<typeof areaSchema>;
export type Competence = z.output<typeof competenceSchema>;
