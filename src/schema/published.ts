import { z } from 'zod';
import { evidenceStatusSchema, citationsSchema, eqfLevelSchema, orAbsent } from './common.ts';
import { competenceSchema } from './competence.ts';
import { frameworkSchema } from './framework.ts';
import { competenceIdSchema, learningUnitIdSchema, occupationIdSchema, qualificationProfileIdSchema } from './ids.ts';
import { learningUnitSchema } from './learning-unit.ts';
import { occupationSchema } from './occupation.ts';
import { qualificationProfileSchema } from './qualification-profile.ts';
import { roleProfileSchema } from './role-profile.ts';
import { skillSchema } from './skill.ts';
import { sourceSchema } from './source.ts';
import type { CollectionName } from './collections.ts';

const page = { page: z.url().meta({ description: 'Address of the record’s page on this site.' }) };
const units = z.array(learningUnitIdSchema);

/**
 * The schema of a record as it is published, by collection: what editors author, and what is computed from it.
 * The published JSON Schemas are made from these.
 */
export const publishedSchemas = {
	frameworks: frameworkSchema.extend(page),
	competences: competenceSchema.extend({
		...page,
		successors: z.array(competenceIdSchema).meta({ description: 'Competences of the next edition that continue it.' }),
		profiles: z
			.array(qualificationProfileIdSchema)
			.meta({ description: 'Profiles that stand for it, directly or through the competence it continues.' }),
		units: units.meta({ description: 'Learning units of those profiles.' }),
	}),
	'role-profiles': roleProfileSchema.extend(page),
	occupations: occupationSchema.extend({
		...page,
		units: units.meta({ description: 'Learning units that teach at least one of its essential skills.' }),
	}),
	skills: skillSchema.extend({
		...page,
		essentialFor: z.array(occupationIdSchema).meta({ description: 'Occupations that ESCO calls it essential for.' }),
		optionalFor: z.array(occupationIdSchema).meta({ description: 'Occupations that ESCO calls it optional for.' }),
		units: units.meta({ description: 'Learning units that teach it.' }),
	}),
	'qualification-profiles': qualificationProfileSchema.extend({
		...page,
		units: units.meta({ description: 'Learning units that lead to it.' }),
	}),
	'learning-units': learningUnitSchema.extend({
		...page,
		competence: competenceIdSchema,
		eqf: orAbsent(
			z.strictObject({
				levels: z.array(eqfLevelSchema).min(1),
				status: evidenceStatusSchema,
				sources: citationsSchema,
			}),
		).meta({ description: 'EQF levels that the framework relates to its proficiency level.' }),
		totalHours: z.int().min(0).meta({ description: 'Notional hours: the sum of their kinds.' }),
		creditPoints: z.number().min(0).meta({ description: 'Notional hours divided by 25, to one decimal.' }),
		occupations: z
			.array(occupationIdSchema)
			.meta({ description: 'Occupations with an essential skill that it teaches.' }),
	}),
	sources: sourceSchema.extend({
		...page,
		citedBy: z.int().min(0).meta({ description: 'How many records cite it.' }),
	}),
} satisfies Record<CollectionName, z.ZodObject>;
