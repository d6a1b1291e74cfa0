import { z } from 'zod';
import { assessmentKindSchema, percentSchema } from './assessment.ts';
import { evidenceSchema, languageMapSchema, orAbsent, proficiencyLevelSchema, schemeStatusSchema } from './common.ts';
import { learningUnitIdSchema, qualificationProfileIdSchema, requirementIdSchema, skillIdSchema } from './ids.ts';
import { outcomeTypes } from './outcome-words.ts';
import { units } from './unit.ts';

/** The phases of the EQAVET cycle. */
export const qualityPhases = ['planning', 'implementation', 'evaluation', 'review'] as const;

const localId = z
	.string()
	.regex(/^[a-z]\d{1,2}$/, 'a letter and a number, such as o1 or m2')
	.describe('Id within the unit.');
const hours = z.int().min(0).max(1500).describe('Notional hours.').register(units, { unit: 'hours' });

const learningOutcomeSchema = z.strictObject({
	id: localId.describe('Id within the unit, o1, o2 …; it stays with the outcome when others are removed.'),
	type: z
		.enum(outcomeTypes)
		.describe('Kind of outcome in the terms of the EQF: knowledge, skill, or responsibility and autonomy.'),
	text: languageMapSchema.describe(
		'What the holder knows, does or answers for: specific, testable, at the level of the unit.',
	),
	criterion: languageMapSchema.describe('By which sign an assessor sees that the outcome is reached.'),
	skills: z.array(skillIdSchema).describe('ESCO skills that the outcome teaches; an empty list where none fits.'),
	requirements: z
		.array(requirementIdSchema)
		.min(1)
		.optional()
		.describe(
			'Requirements that the outcome answers, by the scope that each of them states; left out where it answers none.',
		),
});

const assessmentMethodSchema = z.strictObject({
	id: localId.describe('Id within the unit, m1, m2 …; it stays with the method when others are removed.'),
	kind: assessmentKindSchema.describe('Way of assessing, from a practical project to an oral examination.'),
	description: languageMapSchema.describe('The task, in a sentence or two.'),
	outcomes: z
		.array(
			z.strictObject({
				outcome: localId.describe('Id of an outcome of this unit.'),
				weight: percentSchema.describe('Its share of the result of the whole unit, per cent.'),
			}),
		)
		.min(1)
		.describe(
			'The blueprint: outcomes that the method assesses. All shares of a unit add up to 100; the weight of a method is the sum of its own.',
		),
	passMark: percentSchema.describe('Pass mark of this method, per cent of its own marks.'),
	evidence: languageMapSchema.describe('What is kept to show that the assessment happened and how it was judged.'),
});

/** `content/learning-units/<id>.yaml`: one competence at one proficiency level, as a unit of learning outcomes. */
export const learningUnitSchema = z.strictObject({
	id: learningUnitIdSchema.describe('Id of the unit: code of its competence, a hyphen, e and its level.'),
	profile: qualificationProfileIdSchema.describe('The qualification profile that the unit leads to.'),
	level: proficiencyLevelSchema.describe('The e-CF proficiency level of the unit, 1 to 5.'),
	title: languageMapSchema.describe('Title of the unit: the competence and its level.'),
	status: schemeStatusSchema.describe('How far the unit has come: draft, proposed, adopted or deprecated.'),
	summary: languageMapSchema.describe('What the holder of the unit does, in one sentence.'),
	audience: languageMapSchema.describe('For whom it is designed, and what they bring.'),
	prerequisites: z
		.array(learningUnitIdSchema)
		.describe('Units that a learner has before; an empty list where none is asked for.'),
	outcomes: z
		.array(learningOutcomeSchema)
		.min(6)
		.max(12)
		.describe('Learning outcomes: what a holder knows, does and answers for, each with its criterion.'),
	contents: z.array(languageMapSchema).min(4).describe('What is taught, topic by topic.'),
	delivery: z
		.strictObject({
			mode: z
				.enum(['blended', 'face-to-face', 'online', 'work-based'])
				.describe('Main form in which the unit is taught.'),
			description: languageMapSchema.describe('How teaching and practice are put together.'),
		})
		.describe('How the unit is taught.'),
	resources: z.array(languageMapSchema).min(2).describe('What teachers and learners need: tools, data, rooms, people.'),
	notionalHours: z
		.strictObject({
			taught: hours.describe('Hours taught, in person or live on line.'),
			practice: hours.describe('Hours of practice.'),
			selfStudy: hours.describe('Hours of self-study.'),
			assessment: hours.describe('Hours of assessment.'),
		})
		.describe(
			'Hours that a learner who meets the entry requirements is expected to need, by kind of learning; total and credit points are computed from them, 25 hours to a point.',
		),
	assessment: z
		.strictObject({
			methods: z.array(assessmentMethodSchema).min(1).describe('Methods by which the outcomes are assessed.'),
			passRule: languageMapSchema.describe('What it takes to pass the unit, over and above the pass marks.'),
		})
		.describe('How the unit is assessed.'),
	priorLearning: languageMapSchema.describe(
		'How learning from elsewhere is recognised: what a candidate hands in, and what is still assessed.',
	),
	evaluation: z
		.array(
			z.strictObject({
				phase: z
					.enum(qualityPhases)
					.describe('Phase of the EQAVET cycle from which the data come: planning to review.'),
				data: languageMapSchema.describe('What is counted or asked, and when.'),
			}),
		)
		.min(2)
		.describe('What is measured to judge the unit itself.'),
	reported: z
		.array(
			z.strictObject({
				text: languageMapSchema.describe('One reported fact, in the words of this edition.'),
				evidence: evidenceSchema.describe('How sure this fact is, and in which sources it was read.'),
			}),
		)
		.describe(
			'What is reported about units of this competence in the project of 2015-2018; an empty list where nothing is.',
		),
	formerCreditPoints: orAbsent(z.int().min(0).register(units, { unit: 'credit points of 2015-2018' })).describe(
		'Credit points that the scheme of 2015-2018 gave to the unit; absent where they were never published.',
	),
});

export type LearningUnit = z.output<typeof learningUnitSchema>;
export type LearningOutcome = LearningUnit['outcomes'][number];
export type AssessmentMethod = LearningUnit['assessment']['methods'][number];
