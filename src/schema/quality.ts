import { z } from 'zod';
import {
	evidenceSchema,
	evidenceStatusSchema,
	languageMapSchema,
	orAbsent,
	partialDateSchema,
	schemeStatusSchema,
	citationsSchema,
	textSchema,
} from './common.ts';
import { idOf, organisationIdSchema } from './ids.ts';
import { qualityPhases } from './learning-unit.ts';
import { units } from './unit.ts';

const criterion = {
	id: idOf('quality-criteria').describe('Id of the indicator or criterion.'),
	number: z.int().min(1).describe('Its number among those of its kind.').register(units, { unit: 'place in the list' }),
	title: languageMapSchema.describe('Name of the indicator or criterion.'),
	phase: z.enum(qualityPhases).describe('Phase of the EQAVET cycle that it belongs to, from planning to review.'),
	measure: languageMapSchema.describe('What this scheme measures for it, and where the figure comes from.'),
};

/** From which level of assurance on: 1 self-declared, 2 reviewed on paper, 3 audited on site. */
const assuranceSchema = z.int().min(1).max(3).register(units, { unit: 'level of assurance' });

export const eqavetIndicatorSchema = z.strictObject({
	...criterion,
	kind: z
		.literal('eqavet-indicator')
		.describe('eqavet-indicator: one of the ten EQAVET indicators, tied to what this scheme measures.'),
	where: z
		.array(textSchema)
		.min(1)
		.describe('Where in the scheme the measure is found: addresses below the site, such as learning-units/.'),
	evidence: evidenceSchema.describe('How sure the name of the indicator is, and in which sources it was read.'),
});

export const labelCriterionSchema = z.strictObject({
	...criterion,
	kind: z.literal('label-criterion').describe('label-criterion: a criterion of the quality label.'),
	status: schemeStatusSchema.describe('How far the criterion has come: draft, proposed, adopted or deprecated.'),
	applies: z
		.enum(['programme', 'delivery'])
		.describe('programme: to the design of a course; delivery: to how it is carried out.'),
	evidenceAsked: z.array(languageMapSchema).min(1).describe('What an applicant hands in.'),
	assurance: assuranceSchema.describe(
		'The level of assurance from which on it is asked for: 1 self-declared, 2 reviewed on paper, 3 audited on site.',
	),
	decisionRule: languageMapSchema.describe('When the criterion is met.'),
	evidenceMonths: z
		.int()
		.min(1)
		.register(units, { unit: 'months' })
		.optional()
		.describe(
			'How far back what is handed in may lie at the most, where the evidence asked or the rule says so; left out where neither does.',
		),
	bindsUnit: z
		.boolean()
		.optional()
		.describe(
			'Whether its rule says how far a course may depart from a unit and still be claimed as that unit; left out where it says nothing of that.',
		),
});

/** `content/quality-criteria/<id>.yaml` */
export const qualityCriterionSchema = z.discriminatedUnion('kind', [eqavetIndicatorSchema, labelCriterionSchema]);

/** `content/labels/<id>.yaml`: a label that was granted. The register is empty until one is. */
export const labelSchema = z.strictObject({
	id: idOf('labels').describe('Id of the label in the register.'),
	title: languageMapSchema.describe('What was labelled: the course or programme.'),
	holder: organisationIdSchema.describe('The organisation that holds the label.'),
	assurance: assuranceSchema.describe(
		'The level of assurance that was reached: 1 self-declared, 2 reviewed on paper, 3 audited on site.',
	),
	granted: partialDateSchema.describe('When the label was granted.'),
	validUntil: partialDateSchema.describe('When the label runs out.'),
	evidence: evidenceSchema.describe('How sure it is that the label was granted, and where that was read.'),
});

const decisionIdSchema = idOf('decisions');

/** `content/decisions/<id>.yaml`: a decision of this edition, with its reasons. */
export const decisionSchema = z.strictObject({
	id: decisionIdSchema.describe('Id of the decision.'),
	title: languageMapSchema.describe('What was decided, as a heading.'),
	date: partialDateSchema.describe('When it was decided.'),
	status: schemeStatusSchema.describe('How far the decision has come: draft, proposed, adopted or deprecated.'),
	question: languageMapSchema.describe('The question that had to be decided.'),
	decision: languageMapSchema.describe('What was decided.'),
	reasons: z.array(languageMapSchema).min(1).describe('What speaks for it.'),
	alternatives: z.array(languageMapSchema).min(1).describe('What else was possible, and why it was not taken.'),
	consequences: languageMapSchema.describe('What follows from it in the content.'),
	reviewBy: partialDateSchema.describe('Day by which it is looked at again.'),
	factStatus: evidenceStatusSchema.describe('How sure the facts are on which it rests.'),
	sources: citationsSchema.describe('The sources of the facts on which it rests, at least one.'),
	replacedBy: orAbsent(decisionIdSchema).describe('The decision that took its place; absent while it is in force.'),
});

export type QualityCriterion = z.output<typeof qualityCriterionSchema>;
export type LabelCriterion = z.output<typeof labelCriterionSchema>;
export type Label = z.output<typeof labelSchema>;
export type Decision = z.output<typeof decisionSchema>;
