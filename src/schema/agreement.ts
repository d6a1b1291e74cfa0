import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, partialDateSchema, schemeStatusSchema } from './common.ts';
import { idOf, organisationIdSchema } from './ids.ts';

const common = {
	id: idOf('agreements').describe('Id of the agreement or template.'),
	title: languageMapSchema.describe('What was agreed and by whom, or what the template is for, as a heading.'),
	summary: languageMapSchema.describe('What it settles, and what is known or not known about it, in a few sentences.'),
};

/** Something that social partners or authorities are documented to have done together. */
export const documentedAgreementSchema = z.strictObject({
	...common,
	kind: z.literal('documented').describe('documented: something that was done together, as sources show.'),
	parties: z.array(organisationIdSchema).min(1).describe('The organisations that acted together.'),
	date: orAbsent(partialDateSchema).describe(
		'When it was agreed or, where only that is known, when it began; absent where no source dates it.',
	),
	signed: z.enum(['yes', 'no', 'not-documented']).describe('Whether a signed text is documented.'),
	evidence: evidenceSchema.describe('How sure it is that this was agreed, and in which sources it was read.'),
});

/** A text that parties can fill in and sign; it binds nobody until they do. */
export const agreementTemplateSchema = z.strictObject({
	...common,
	kind: z.literal('template').describe('template: a text to fill in; it binds nobody until parties sign it.'),
	status: schemeStatusSchema.describe('How far the template has come: draft, proposed, adopted or deprecated.'),
	signatories: z.array(languageMapSchema).min(2).describe('Who would sign it, by the part they play.'),
	clauses: z
		.array(
			z.strictObject({
				title: languageMapSchema.describe('Heading of the clause.'),
				paragraphs: z
					.array(languageMapSchema)
					.min(1)
					.describe('Text of the clause; what is to be filled in stands in square brackets.'),
			}),
		)
		.min(3)
		.describe('The clauses, in the order in which they are signed.'),
	advice: z.array(languageMapSchema).min(1).describe('What the parties should settle before they sign.'),
});

/** `content/agreements/<id>.yaml` */
export const agreementSchema = z.discriminatedUnion('kind', [documentedAgreementSchema, agreementTemplateSchema]);

export type Agreement = z.output<typeof agreementSchema>;
export type AgreementTemplate = z.output<typeof agreementTemplateSchema>;
