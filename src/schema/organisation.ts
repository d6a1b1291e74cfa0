import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, webAddressSchema } from './common.ts';
import { countryIdSchema, organisationIdSchema } from './ids.ts';

export const organisationTypes = [
	'vet-provider',
	'higher-education',
	'research',
	'public-authority',
	'sector-association',
	'sme-association',
	'trade-union',
	'certification-body',
] as const;

/** `content/organisations/<id>.yaml`: a body that took part in the project of 2015-2018, as far as sources show. */
export const organisationSchema = z.strictObject({
	id: organisationIdSchema,
	title: languageMapSchema,
	country: orAbsent(countryIdSchema),
	type: z.enum(organisationTypes),
	/** Whether the type was read or is this edition’s label. */
	typeEvidence: evidenceSchema,
	/** What it did in the project, in our words. */
	role: languageMapSchema,
	/** How sure it is that it was a partner. */
	membership: z.enum(['confirmed', 'likely', 'external']),
	url: orAbsent(webAddressSchema),
	evidence: evidenceSchema,
});

export type Organisation = z.output<typeof organisationSchema>;
