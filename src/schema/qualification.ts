import { z } from 'zod';
import { assessmentKindSchema, percentSchema } from './assessment.ts';
import { eqfLevelSchema, languageMapSchema, schemeStatusSchema } from './common.ts';
import { learningUnitIdSchema, occupationIdSchema, qualificationIdSchema, roleProfileIdSchema } from './ids.ts';

/** A group of units from which a candidate chooses. */
const electiveGroupSchema = z.strictObject({
	title: languageMapSchema,
	/** What the choice is for. */
	rule: languageMapSchema,
	/** Notional hours that the chosen units reach at least; credit points are computed from them. */
	minimumHours: z.int().min(1),
	units: z.array(learningUnitIdSchema).min(2),
});

/** Assessment over and above that of the units: whether the holder brings them together in the occupation. */
const finalAssessmentSchema = z.strictObject({
	kind: assessmentKindSchema,
	/** The task, in a sentence or two. */
	description: languageMapSchema,
	/** Pass mark, per cent. */
	passMark: percentSchema,
	/** What is kept to show that it happened and how it was judged. */
	evidence: languageMapSchema,
});

/** `content/qualifications/<id>.yaml`: a joint qualification, composed of learning units, on an ESCO occupation. */
export const qualificationSchema = z.strictObject({
	id: qualificationIdSchema,
	title: languageMapSchema,
	status: schemeStatusSchema,
	/** What its holder does, in one sentence. */
	summary: languageMapSchema,
	/** The ESCO occupation that it is built on; its essential skills are what it is measured against. */
	occupation: occupationIdSchema,
	/** Other ESCO occupations that it prepares for in part. */
	relatedOccupations: z.array(occupationIdSchema),
	/** The EQF level this edition proposes, and why: a description, no referencing decision of a country. */
	eqf: z.strictObject({ level: eqfLevelSchema, reasoning: languageMapSchema }),
	/** Why these units and no others. */
	rationale: languageMapSchema,
	/** Units that every holder has; its competences are those of these units. */
	compulsory: z.array(learningUnitIdSchema).min(2),
	electives: z.array(electiveGroupSchema),
	/** What a candidate brings, each a requirement of its own. */
	entry: z.array(languageMapSchema).min(1),
	assessment: z.strictObject({
		methods: z.array(finalAssessmentSchema).min(1),
		/** What it takes to be awarded the qualification, besides the units. */
		passRule: languageMapSchema,
	}),
	/** ICT role profiles that it serves. */
	roleProfiles: z.array(roleProfileIdSchema).min(1),
	/** Joint qualifications that its holder can go on to, and what carries over. */
	progression: z.array(z.strictObject({ to: qualificationIdSchema, reason: languageMapSchema })),
});

export type Qualification = z.output<typeof qualificationSchema>;
