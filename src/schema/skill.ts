import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, textSchema, webAddressSchema } from './common.ts';
import { frameworkIdSchema, skillIdSchema } from './ids.ts';

/** An ESCO skill or knowledge concept; a row of `content/skills/<framework>.csv`. */
export const skillSchema = z.strictObject({
	id: skillIdSchema.describe('Id of the skill in this edition, made of its English label.'),
	framework: frameworkIdSchema.describe('The version of ESCO that it was read in.'),
	uri: webAddressSchema.describe('Its URI in ESCO: the only key that stays when the label changes.'),
	title: languageMapSchema.describe('Its preferred label in that version of ESCO.'),
	currentTitle: textSchema
		.optional()
		.describe('Its English label in the digital collection of ESCO 1.2.1; left out where it is the same.'),
	type: orAbsent(z.enum(['skill', 'knowledge'])).describe(
		'Whether ESCO calls it a skill or knowledge; absent where its type was not at hand.',
	),
	reuseLevel: orAbsent(z.enum(['transversal', 'cross-sector', 'sector-specific', 'occupation-specific'])).describe(
		'How widely ESCO says it is used, from transversal to occupation-specific.',
	),
	digital: z.boolean().describe('Whether it is in the collection of digital skills of ESCO.'),
	evidence: evidenceSchema.describe('How sure label and type are, and in which sources they were read.'),
});

export type Skill = z.output<typeof skillSchema>;
