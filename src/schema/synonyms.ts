import { z } from 'zod';
import { textSchema } from './common.ts';

/**
 * `content/synonyms.yaml`: words that people look by, and that no title or code holds. They lead the search to records, and
 * say nothing about them.
 */
export const synonymSchema = z.strictObject({
	words: z
		.array(textSchema)
		.min(1)
		.describe(
			'Words, names or abbreviations that visitors type, each as they type it; capitals and accents do not count.',
		),
	to: z
		.array(
			z
				.string()
				.regex(/^[a-z-]+\/[^\s/]+(?:\/[^\s/]+)?\/$/, {
					error: 'an address of a page as it stands in the browser, such as "occupations/software-tester/"',
				})
				.describe('Address of a page below the site, with a slash at its end.'),
		)
		.min(1)
		.describe('The pages that are found by these words besides those that hold them, best first.'),
	reason: textSchema.describe('Why they lead there, in a sentence for the next editor.'),
});

/** The whole of the file. */
export const synonymListSchema = z.array(synonymSchema);

export type Synonym = z.output<typeof synonymSchema>;
