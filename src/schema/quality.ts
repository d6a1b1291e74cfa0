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
import { decisionIdSchema, labelIdSchema, organisationIdSchema, qualityCriterionIdSchema } from './ids.ts';
import { qualityPhases } from './learning-unit.ts';

const criterion = {
	id: qualityCriterionIdSchema,
	number: z.int().min(1),
	title: languageMapSchema,
	/** Phase of the EQAVET cycle that it belongs to. */
	phase: z.enum(qualityPhases),
	/** What this scheme measures for it, and where the figure comes from. */
	measure: languageMapSchema,
};

/** One of the ten EQAVET indicators, tied to what this scheme measures. */
export const eqavetIndicatorSchema = z.strictObject({
	...criterion,
	kind: z.literal('eqavet-indicator'),
	/** Where in the scheme the measure is found: addresses below the site, such as `learning-units/`. */
	where: z.array(textSchema).min(1),
	evidence: evidenceSchema,
});

/** A criterion of the quality label. */
export const labelCriterionSchema = z.strictObject({
	...criterion,
	kind: z.literal('label-criterion'),
	status: schemeStatusSchema,
	/** `programme`: the design of a course; `delivery`: how it is carried out. */
	applies: z.enum(['programme', 'delivery']),
	/** What an applicant hands in. */
	evidenceAsked: z.array(languageMapSchema).min(1),
	/** From which level of assurance on it is asked for: 1 self-declared, 2 reviewed on paper, 3 audited on site. */
	assurance: z.int().min(1).max(3),
	/** When it is met. */
	decisionRule: languageMapSchema,
});

/** `content/quality-criteria/<id>.yaml` */
export const qualityCriterionSchema = z.discriminatedUnion('kind', [eqavetIndicatorSchema, labelCriterionSchema]);

/** `content/labels/<id>.yaml`: a label that was granted. The register is empty until one is. */
export const labelSchema = z.strictObject({
	id: labelIdSchema,
	title: languageMapSchema,
	holder: organisationIdSchema,
	assurance: z.int().min(1).max(3),
	granted: partialDateSchema,
	validUntil: partialDateSchema,
	evidence: evidenceSchema,
});

/** `content/decisions/<id>.yaml`: a decision of this edition, with its reasons. */
export const decisionSchema = z.strictObject({
	id: decisionIdSchema,
	title: languageMapSchema,
	date: partialDateSchema,
	status: schemeStatusSchema,
	question: languageMapSchema,
	decision: languageMapSchema,
	reasons: z.array(languageMapSchema).min(1),
	/** What else was possible, and why it was not taken. */
	alternatives: z.array(languageMapSchema).min(1),
	/** What follows from it in the content. */
	consequences: languageMapSchema,
	/** Day by which it is looked at again. */
	reviewBy: partialDateSchema,
	/** How sure the facts are that it rests on. */
	factStatus: evidenceStatusSchema,
	sources: citationsSchema,
	/** The decision that took its place. */
	replacedBy: orAbsent(decisionIdSchema),
});

export type QualityCriterion = z.output<typeof qualityCriterionSchema>;
export type LabelCriterion = z.output<typeof labelCriterionSchema>;
export type Label = z.output<typeof labelSchema>;
export type Decision = z.output<typeof decisionSchema>;
