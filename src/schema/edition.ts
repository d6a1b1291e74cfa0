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

/** `content/edition.yaml`: the edition in hand. Every dataset takes version and date from here, never from the clock. */
export const editionSchema = z.strictObject({
	/** Semantic version of the data (DESIGN section 4), without `-dev`: that is added until the edition is released. */
	version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version of three numbers, such as 0.1.0'),
	/** Whether this version has been frozen under `releases/`. */
	released: z.boolean(),
	/** Day of issue. */
	issued: partialDateSchema,
	status: schemeStatusSchema,
	title: languageMapSchema,
	/** What the edition is, in a sentence or two. */
	summary: languageMapSchema,
	/** Who publishes this edition; never the consortium, the EU or CEN (DESIGN, truth rule 6). */
	publisher: textSchema,
	namespace: webAddressSchema.check(refuse(namespaceMistake)).meta({
		description:
			'What the names of all records and files begin with. It is no host: the site may move, and names stay. Never changed after the first public release.',
		pattern: namespacePattern.source,
	}),
	licence: z.strictObject({ id: textSchema, title: textSchema, url: webAddressSchema }),
	/** Lines that a reuser must show, such as ESCO's fixed wording. */
	attribution: z.array(textSchema).min(1),
	/** Sizes of the project of 2015-2018, as sources report them. */
	project: z.strictObject({
		size: z.strictObject({
			/** Organisations that were partners of it. */
			partners: z.int().positive(),
			/** Organisations that supported it, and were no partners. */
			supporting: z.int().nonnegative(),
			evidence: evidenceSchema,
		}),
		pilotTarget: z.strictObject({
			/** People that its pilots were to reach together, as its objective has it. */
			people: z.int().positive(),
			evidence: evidenceSchema,
		}),
	}),
});

export type Edition = z.output<typeof editionSchema>;
