import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, partialDateSchema, schemeStatusSchema } from './common.ts';
import { agreementIdSchema, organisationIdSchema } from './ids.ts';

const common = {
	id: agreementIdSchema,
	title: languageMapSchema,
	summary: languageMapSchema,
};

/** Something that social partners or authorities are documented to have done together. */
export const documentedAgreementSchema = z.strictObject({
	...common,
	kind: z.literal('documented'),
	parties: z.array(organisationIdSchema).min(1),
	date: orAbsent(partialDateSchema),
	/** Whether a signed text is documented. */
	signed: z.enum(['yes', 'no', 'not-documented']),
	evidence: evidenceSchema,
});

/** A text that parties can fill in and sign; it binds nobody until they do. */
export const agreementTemplateSchema = z.strictObject({
	...common,
	kind: z.literal('template'),
	status: schemeStatusSchema,
	/** Who would sign it. */
	signatories: z.array(languageMapSchema).min(2),
	/** Clauses in order; what is to be filled in stands in square brackets. */
	clauses: z.array(z.strictObject({ title: languageMapSchema, paragraphs: z.array(languageMapSchema).min(1) })).min(3),
	/** What to settle before signing. */
	advice: z.array(languageMapSchema).min(1),
});

/** `content/agreements/<id>.yaml` */
export const agreementSchema = z.discriminatedUnion('kind', [documentedAgreementSchema, agreementTemplateSchema]);

export type Agreement = z.output<typeof agreementSchema>;
export type AgreementTemplate = z.output<typeof agreementTemplateSchema>;
