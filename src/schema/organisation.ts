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
	id: organisationIdSchema.describe('Id of the organisation.'),
	title: languageMapSchema.describe('Name of the organisation.'),
	country: orAbsent(countryIdSchema).describe('The country of its seat; absent where no source confirms one.'),
	type: z.enum(organisationTypes).describe('Sort of body, such as vet-provider or trade-union.'),
	typeEvidence: evidenceSchema.describe('Whether the type was read in a source or is a label of this edition.'),
	role: languageMapSchema.describe('What it did in the project of 2015-2018, in the words of this edition.'),
	membership: z
		.enum(['confirmed', 'likely', 'external'])
		.describe('How sure it is that it was a partner: confirmed by a source, likely, or external where it was none.'),
	url: orAbsent(webAddressSchema).describe('Its own page on the project; absent where none was found or looked for.'),
	evidence: evidenceSchema.describe('How sure name and part in the project are, and where they were read.'),
});

export type Organisation = z.output<typeof organisationSchema>;
