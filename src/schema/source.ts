import { z } from 'zod';
import { orAbsent, partialDateSchema, textSchema, languageMapSchema, webAddressSchema } from './common.ts';
import { sourceIdSchema } from './ids.ts';

/** `content/sources/<id>.yaml`: something a fact was read in. */
export const sourceSchema = z.strictObject({
	id: sourceIdSchema,
	/** Who published it. */
	publisher: textSchema,
	/** Its title as published, in its own language. */
	title: textSchema,
	/** When it was published; absent when it carries no date. */
	date: orAbsent(partialDateSchema),
	/** Where it was read; absent when no public address is known. */
	url: orAbsent(webAddressSchema),
	/** The day on which it was read for this edition. */
	accessed: partialDateSchema,
	/** The exact state that was read, where the source has one: a commit, a file checksum, an archive date. */
	revision: textSchema.optional(),
	/** Terms of reuse as the source states them; absent when it states none. */
	licence: orAbsent(textSchema),
	/** What a reader should know: what was cut off, what it was used for. */
	note: languageMapSchema.optional(),
});

export type Source = z.output<typeof sourceSchema>;
