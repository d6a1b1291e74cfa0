import { z } from 'zod';
import { citationsSchema, languageSchema, textSchema } from './common.ts';
import { docSlugSchema } from './ids.ts';

/** Front matter of `content/docs/<language>/<slug>.mdx`. */
export const docSchema = z.strictObject({
	title: textSchema,
	/** One sentence for lists and search engines. */
	description: textSchema,
	/** Place in the list of documents, ascending. */
	order: z.int().min(1),
	/** Sources of the facts it reports. */
	sources: citationsSchema.optional(),
});

/** Where a document stands: the folder is its language, and its name is the address of its page. */
export const docPlaceSchema = z.strictObject({ language: languageSchema, slug: docSlugSchema });

export type Doc = z.output<typeof docSchema>;
