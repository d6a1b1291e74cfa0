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
	);

/** `content/countries/<iso2>.yaml`: a country whose frameworks, qualifications or figures are published here. */
export const countrySchema = z.strictObject({
	/** The ISO code in lower case. */
	id: countryIdSchema,
	code: isoCountrySchema,
	/** What Eurostat calls it where that is not the ISO code. */
	eurostatCode: z.enum(['EL', 'UK']).optional(),
	title: languageMapSchema,
	/** Who answers for the relation of its framework to the EQF. */
	contactPoint: orAbsent(z.strictObject({ name: textSchema, url: webAddressSchema })),
	/** What a reader should know before comparing it. */
	note: languageMapSchema.optional(),
	evidence: evidenceSchema,
});

export type Country = z.output<typeof countrySchema>;
