import { z } from 'zod';
import { assessmentKindSchema, percentSchema } from './assessment.ts';
import {
	eqfLevelSchema,
	evidenceSchema,
	evidenceStatusSchema,
	languageMapSchema,
	orAbsent,
	schemeStatusSchema,
	textSchema,
} from './common.ts';
import {
	countryIdSchema,
	learningUnitIdSchema,
	nationalFrameworkIdSchema,
	occupationIdSchema,
	qualificationIdSchema,
	roleProfileIdSchema,
} from './ids.ts';
import { refuse } from './mistake.ts';
import { iscoGroupSchema } from './occupation.ts';

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

/** Credit systems and hours; there is no exchange between any two of them. */
export const workloadUnits = [
	'hours',
	'scheme-points',
	'ects',
	'fet',
	'fein',
	'yh-points',
	'slovenian-credits',
] as const;

/** Workload in one unit: from so much, and to so much; without a `to` the source says "at least" or nothing else. */
const workloadSchema = z
	.strictObject({ unit: z.enum(workloadUnits), from: z.number().positive(), to: z.number().positive().optional() })
	.check(
		refuse(
			({ from, to }) =>
				to === undefined || to >= from
					? undefined
					: {
							check: 'wrong-order',
							message: `The workload reaches to ${to}, and begins with ${from} already.`,
							expected: 'the lower figure in "from", the higher one in "to"',
							fix: 'Correct one of the two.',
						},
			['to'],
		),
	);

/** A joint qualification, composed of learning units, on an ESCO occupation. */
export const jointQualificationSchema = z.strictObject({
	id: qualificationIdSchema,
	kind: z.literal('joint'),
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

/** A qualification that a country awards, as its registers and public pages show it. */
export const nationalQualificationSchema = z.strictObject({
	id: qualificationIdSchema,
	kind: z.literal('national'),
	country: countryIdSchema,
	region: textSchema.optional(),
	/** English title; the national one stands beside it. */
	title: languageMapSchema,
	/** Title in the country’s own language, as its register writes it. */
	nationalTitle: textSchema,
	/** Code in the national register. */
	nationalCode: orAbsent(textSchema),
	awardingBody: orAbsent(textSchema),
	/** Sort of education that it closes, in our words. */
	type: textSchema,
	framework: nationalFrameworkIdSchema,
	/** Level in the national framework, as its levels are noted there. */
	nationalLevel: orAbsent(textSchema),
	eqfLevel: orAbsent(eqfLevelSchema),
	/** How the levels came to be known, and how sure they are. */
	levelBasis: languageMapSchema,
	levelEvidence: evidenceSchema,
	duration: orAbsent(textSchema),
	/** Credits with the name of their system; there is no exchange between systems. */
	credits: orAbsent(textSchema),
	/** What `duration` and `credits` say in figures that can be set beside those of others. */
	workload: z.array(workloadSchema).min(1).optional(),
	/** ISCO-08 unit group, and how it was found. */
	isco: orAbsent(z.strictObject({ group: iscoGroupSchema, status: evidenceStatusSchema })),
	/** ISCED-F 2013 field. */
	iscedF: orAbsent(z.strictObject({ field: z.string().regex(/^\d{4}$/, 'four digits'), status: evidenceStatusSchema })),
	/** Whether it can still be taken, as far as was seen. */
	validity: orAbsent(languageMapSchema),
	note: languageMapSchema.optional(),
	evidence: evidenceSchema,
});

/** `content/qualifications/<id>.yaml` */
export const qualificationSchema = z.discriminatedUnion('kind', [
	jointQualificationSchema,
	nationalQualificationSchema,
]);

export type Workload = z.output<typeof workloadSchema>;
export type Qualification = z.output<typeof qualificationSchema>;
export type JointQualification = z.output<typeof jointQualificationSchema>;
export type NationalQualification = z.output<typeof nationalQualificationSchema>;
