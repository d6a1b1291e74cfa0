import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, textSchema, webAddressSchema } from './common.ts';
import { frameworkIdSchema, skillIdSchema } from './ids.ts';

/** An ESCO skill or knowledge concept; a row of `content/skills/<framework>.csv`. */
export const skillSchema = z.strictObject({
	id: skillIdSchema,
	/** Set by the reader from the file name. */
	framework: frameworkIdSchema,
	uri: webAddressSchema,
	title: languageMapSchema,
	/** English label in ESCO 1.2.1, where its digital collection shows another one. */
	currentTitle: textSchema.optional(),
	/** ESCO's skill type. */
	type: orAbsent(z.enum(['skill', 'knowledge'])),
	/** How widely ESCO says it is used. */
	reuseLevel: orAbsent(z.enum(['transversal', 'cross-sector', 'sector-specific', 'occupation-specific'])),
	/** Whether it is in ESCO's collection of digital skills. */
	digital: z.boolean(),
	evidence: evidenceSchema,
});

export type Skill = z.output<typeof skillSchema>;
