import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, textSchema, webAddressSchema } from './common.ts';
import { countryIdSchema } from './ids.ts';
import { refuse } from './mistake.ts';

/** ISO 3166-1 alpha-2, upper case; Eurostat's EL and UK are GR and GB there. */
export const isoCountrySchema = z
	.string()
	.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two letters, such as GR')
	.check(
		refuse((code) => {
			const iso = new Map([
				['EL', 'GR'],
				['UK', 'GB'],
			]).get(code);
			return iso === undefined
				? undefined
				: {
						check: 'wrong-value',
						message: `"${code}" is what Eurostat calls the country; ISO 3166-1 writes ${iso}.`,
						expected: `the ISO code, "${iso}"`,
						fix: `Write "${iso}", and "${code}" as eurostatCode.`,
					};
		}),
	)
	.describe('ISO 3166-1 code of a country, two capital letters.');

/** `content/countries/<iso2>.yaml`: a country whose frameworks, qualifications or figures are published here. */
export const countrySchema = z.strictObject({
	id: countryIdSchema.describe('Id of the country: its ISO 3166-1 code in lower case.'),
	code: isoCountrySchema.describe('Its ISO 3166-1 code in capital letters, such as GR.'),
	eurostatCode: z
		.enum(['EL', 'UK'])
		.optional()
		.describe('What Eurostat calls it; left out where that is the ISO code.'),
	title: languageMapSchema.describe('Name of the country.'),
	neighbours: z
		.array(countryIdSchema)
		.min(1)
		.optional()
		.describe(
			'Countries of this edition with which it shares a border on land, as the map of this edition has it; left out where it has none.',
		),
	contactPoint: orAbsent(
		z.strictObject({
			name: textSchema.describe('Name of the body.'),
			url: webAddressSchema.describe('Its web address.'),
		}),
	).describe(
		'The body that answers for the relation of the national framework to the EQF; absent where no source names one.',
	),
	note: languageMapSchema
		.optional()
		.describe('What a reader should know before comparing the country; left out where there is nothing.'),
	evidence: evidenceSchema.describe('How sure these facts about the country are, and in which sources they were read.'),
});

export type Country = z.output<typeof countrySchema>;
