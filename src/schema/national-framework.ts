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
import { units } from './unit.ts';

/** One level of a national framework. National numbers are never compared with each other. */
const nationalLevelSchema = z.strictObject({
	notation: textSchema.describe(
		'Number or sign of the level as the country writes it, such as 4.1 or Entry; never compared with that of another country.',
	),
	label: textSchema.describe('Label of the level in the Qualifications Dataset Register.'),
	uri: orAbsent(webAddressSchema).describe(
		'Official URI in the Qualifications Dataset Register; absent where the register does not list the level.',
	),
	eqf: orAbsent(eqfLevelSchema).describe('EQF level that it is related to; absent where it has no counterpart there.'),
});

/** `content/national-frameworks/<id>.yaml`: a national or regional qualifications framework and its ladder. */
export const nationalFrameworkSchema = z.strictObject({
	id: nationalFrameworkIdSchema.describe('Id of the framework: its country, a hyphen and its short name.'),
	country: countryIdSchema.describe('The country whose framework it is.'),
	region: textSchema
		.optional()
		.describe('The part of the country in which it holds; left out where it holds in the whole of it.'),
	title: languageMapSchema.describe('Full name of the framework.'),
	nativeTitle: textSchema
		.optional()
		.describe('Its name in the language of the country; left out where that was not read.'),
	shortTitle: textSchema.describe('The short name that people say, such as DQR.'),
	uri: webAddressSchema.describe('Its official URI in the Qualifications Dataset Register.'),
	levels: z.array(nationalLevelSchema).min(1).describe('Its levels, from the lowest up.'),
	mapping: evidenceSchema.describe(
		'How sure the relation of its levels to the EQF is; evidence speaks of name, levels and URIs.',
	),
	referencingYear: orAbsent(z.int().min(2008).max(2030).register(units, { unit: 'year' })).describe(
		'Year in which it was referenced to the EQF, or of the report where only that is known; absent where neither was found.',
	),
	linkedBy: orAbsent(partialDateSchema).describe(
		'Point in time by which it was linked to the EQF; absent where no source tells it.',
	),
	note: languageMapSchema
		.optional()
		.describe('What a reader should know about its levels; left out where there is nothing.'),
	evidence: evidenceSchema.describe('How sure name, levels and URIs are, and in which sources they were read.'),
});

export type NationalFramework = z.output<typeof nationalFrameworkSchema>;
