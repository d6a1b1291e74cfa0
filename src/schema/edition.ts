import { z } from 'zod';
import {
	evidenceSchema,
	languageMapSchema,
	partialDateSchema,
	schemeStatusSchema,
	textSchema,
	webAddressSchema,
} from './common.ts';
import { refuse } from './mistake.ts';
import { namespaceMistake, namespacePattern } from './namespace.ts';
import { dataVersionSchema } from './release.ts';
import { units } from './unit.ts';

/** `content/edition.yaml`: the edition in hand. Every dataset takes version and date from here, never from the clock. */
export const editionSchema = z.strictObject({
	version: dataVersionSchema.describe(
		'Semantic version of the data, without -dev: that is added until the edition is released.',
	),
	released: z.boolean().describe('Whether this version has been frozen under releases/.'),
	issued: partialDateSchema.describe('Day of issue; datasets carry it.'),
	status: schemeStatusSchema.describe('How far the edition has come: draft, proposed, adopted or deprecated.'),
	title: languageMapSchema.describe('Title of the edition, as datasets and citations carry it.'),
	summary: languageMapSchema.describe('What the edition is, in a sentence or two.'),
	// DESIGN, truth rule 6.
	publisher: textSchema.describe('Who publishes this edition; never the consortium, the EU or CEN.'),
	namespace: webAddressSchema.check(refuse(namespaceMistake)).meta({
		description:
			'What the names of all records and files begin with. It is no host: the site may move, and names stay. It is not changed after the first public release.',
		pattern: namespacePattern.source,
	}),
	licence: z
		.strictObject({
			id: textSchema.describe('Its SPDX identifier, such as CC-BY-4.0.'),
			title: textSchema.describe('Its name.'),
			url: webAddressSchema.describe('Where its text stands.'),
		})
		.describe('The licence of the content; data of ESCO and Eurostat have terms of their own.'),
	attribution: z
		.array(textSchema)
		.min(1)
		.describe('Lines that whoever reuses the data must show, such as the fixed wording of ESCO.'),
	project: z
		.strictObject({
			size: z
				.strictObject({
					partners: z
						.int()
						.positive()
						.describe('Organisations that were partners of it.')
						.register(units, { unit: 'organisations' }),
					supporting: z
						.int()
						.nonnegative()
						.describe('Organisations that supported it, and were no partners.')
						.register(units, { unit: 'organisations' }),
					evidence: evidenceSchema.describe('How sure the two numbers are, and in which sources they were read.'),
				})
				.describe('How many organisations took part.'),
			pilotTarget: z
				.strictObject({
					people: z
						.int()
						.positive()
						.describe('People that its pilots were to reach together, as its objective has it.')
						.register(units, { unit: 'people' }),
					evidence: evidenceSchema.describe('How sure the target is, and in which sources it was read.'),
				})
				.describe('The target that the pilots are held against.'),
		})
		.describe('How large the project of 2015-2018 was, as sources report it.'),
});

export type Edition = z.output<typeof editionSchema>;
