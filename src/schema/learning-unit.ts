import { z } from 'zod';
import { assessmentKindSchema, percentSchema } from './assessment.ts';
import { evidenceSchema, languageMapSchema, orAbsent, proficiencyLevelSchema, schemeStatusSchema } from './common.ts';
import { learningUnitIdSchema, qualificationProfileIdSchema, requirementIdSchema, skillIdSchema } from './ids.ts';

/** The three kinds of the EQF. */
export const outcomeTypes = ['knowledge', 'skill', 'responsibility-and-autonomy'] as const;
/** The phases of the EQAVET cycle. */
export const qualityPhases = ['planning', 'implementation', 'evaluation', 'review'] as const;

const localId = z.string().regex(/^[a-z]\d{1,2}$/, 'a letter and a number, such as o1 or m2');
const hours = z.int().min(0).max(1500);

const learningOutcomeSchema = z.strictObject({
	/** Local id, `o1`, `o2` …; stays with the outcome when others are removed. */
	id: localId,
	type: z.enum(outcomeTypes),
	/** What the holder knows, does or answers for: specific, testable, at the unit's level. */
	text: languageMapSchema,
	/** By which sign an assessor sees that it is reached. */
	criterion: languageMapSchema,
	/** ESCO skills that the outcome teaches, where one fits; empty where none does. */
	skills: z.array(skillIdSchema),
	/** Requirements that the outcome answers, by the scope that each of them states; left out where it answers none. */
	requirements: z.array(requirementIdSchema).min(1).optional(),
});

const assessmentMethodSchema = z.strictObject({
	id: localId,
	kind: assessmentKindSchema,
	/** The task, in a sentence or two. */
	description: languageMapSchema,
	/**
	 * The blueprint: outcomes it assesses, by local id, each with its share of the unit’s result, per cent. All shares
	 * of a unit add up to 100; the weight of a method is the sum of its own.
	 */
	outcomes: z.array(z.strictObject({ outcome: localId, weight: percentSchema })).min(1),
	/** Pass mark of this method, per cent. */
	passMark: percentSchema,
	/** What is kept to show that it happened and how it was judged. */
	evidence: languageMapSchema,
});

/** `content/learning-units/<id>.yaml`: one competence at one proficiency level, as a unit of learning outcomes. */
export const learningUnitSchema = z.strictObject({
	id: learningUnitIdSchema,
	profile: qualificationProfileIdSchema,
	level: proficiencyLevelSchema,
	title: languageMapSchema,
	status: schemeStatusSchema,
	/** What its holder does, in one sentence. */
	summary: languageMapSchema,
	/** For whom it is designed, and what they bring. */
	audience: languageMapSchema,
	prerequisites: z.array(learningUnitIdSchema),
	outcomes: z.array(learningOutcomeSchema).min(6).max(12),
	contents: z.array(languageMapSchema).min(4),
	delivery: z.strictObject({
		mode: z.enum(['blended', 'face-to-face', 'online', 'work-based']),
		description: languageMapSchema,
	}),
	resources: z.array(languageMapSchema).min(2),
	/** Notional hours by kind of learning; total and credit points are computed from them (25 hours = 1 point). */
	notionalHours: z.strictObject({ taught: hours, practice: hours, selfStudy: hours, assessment: hours }),
	assessment: z.strictObject({
		methods: z.array(assessmentMethodSchema).min(1),
		/** What it takes to pass the unit, over and above the pass marks. */
		passRule: languageMapSchema,
	}),
	/** How learning from elsewhere is recognised: what a candidate hands in, what is still assessed. */
	priorLearning: languageMapSchema,
	/** What is measured to judge the unit itself, by the phase of the EQAVET cycle that the data come from. */
	evaluation: z.array(z.strictObject({ phase: z.enum(qualityPhases), data: languageMapSchema })).min(2),
	/** What is reported about units of this competence in the 2015-2018 project. */
	reported: z.array(z.strictObject({ text: languageMapSchema, evidence: evidenceSchema })),
	/** Credit points of the 2015-2018 scheme; never published as far as was found. */
	formerCreditPoints: orAbsent(z.int().min(0)),
});

export type LearningUnit = z.output<typeof learningUnitSchema>;
export type LearningOutcome = LearningUnit['outcomes'][number];
export type AssessmentMethod = LearningUnit['assessment']['methods'][number];
