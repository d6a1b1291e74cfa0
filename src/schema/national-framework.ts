import { z } from 'zod';
import {
	eqfLevelSchema,
	evidenceSchema,
	languageMapSchema,
	orAbsent,
	partialDateSchema,
	textSchema,
	webAddressSchema,
} from './common.ts';
import { countryIdSchema, nationalFrameworkIdSchema } from './ids.ts';

/** One level of a national framework. National numbers are never compared with each other. */
const nationalLevelSchema = z.strictObject({
	/** Number or sign as the country writes it, such as 4.1 or Entry. */
	notation: textSchema,
	/** Label in the Qualifications Dataset Register. */
	label: textSchema,
	/** Official URI in the Qualifications Dataset Register; absent where the register does not list the level. */
	uri: orAbsent(webAddressSchema),
	/** EQF level that it is related to. */
	eqf: orAbsent(eqfLevelSchema),
});

/** `content/national-frameworks/<id>.yaml`: a national or regional qualifications framework and its ladder. */
export const nationalFrameworkSchema = z.strictObject({
	id: nationalFrameworkIdSchema,
	country: countryIdSchema,
	/** Where it holds for a part of the country only. */
	region: textSchema.optional(),
	title: languageMapSchema,
	/** Its name in the country’s own language, where it was read. */
	nativeTitle: textSchema.optional(),
	shortTitle: textSchema,
	uri: webAddressSchema,
	levels: z.array(nationalLevelSchema).min(1),
	/** How sure the relation of its levels to the EQF is; `evidence` speaks of name, levels and URIs. */
	mapping: evidenceSchema,
	/** Year of the referencing report. */
	referencingYear: orAbsent(z.int().min(2008).max(2030)),
	/** Point in time by which it was linked to the EQF. */
	linkedBy: orAbsent(partialDateSchema),
	note: languageMapSchema.optional(),
	evidence: evidenceSchema,
});

export type NationalFramework = z.output<typeof nationalFrameworkSchema>;
