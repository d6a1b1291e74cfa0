import { z } from 'zod';
import { citationsSchema, languageSchema, textSchema } from './common.ts';
import { docSlugSchema } from './ids.ts';
import { units } from './unit.ts';

/** Front matter of `content/docs/<language>/<slug>.mdx`. */
export const docSchema = z.strictObject({
	title: textSchema.describe('Title of the document, in its own language.'),
	description: textSchema.describe('What a reader finds in it: one sentence for lists and search engines.'),
	order: z
		.int()
		.min(1)
		.describe('Its place in the list of documents, ascending.')
		.register(units, { unit: 'place in the list' }),
	sources: citationsSchema.optional().describe('Sources of the facts that it reports; left out where it reports none.'),
});

/** Where a document stands: the folder is its language, and its name is the address of its page. */
export const docPlaceSchema = z.strictObject({ language: languageSchema, slug: docSlugSchema });

export type Doc = z.output<typeof docSchema>;
