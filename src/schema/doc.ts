import { z } from 'zod';
import { citationsSchema, textSchema } from './common.ts';

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

export type Doc = z.output<typeof docSchema>;
