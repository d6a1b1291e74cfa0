import { z } from 'zod';
import { orAbsent, partialDateSchema, textSchema, languageMapSchema, webAddressSchema } from './common.ts';
import { sourceIdSchema } from './ids.ts';

/** `content/sources/<id>.yaml`: something a fact was read in. */
export const sourceSchema = z.strictObject({
	id: sourceIdSchema.describe('Id of the source, by which facts cite it.'),
	publisher: textSchema.describe('Who published it.'),
	title: textSchema.describe('Its title as published, in its own language.'),
	date: orAbsent(partialDateSchema).describe('When it was published; absent where it carries no date.'),
	url: orAbsent(webAddressSchema).describe('Where it was read; absent where no public address is known.'),
	accessed: partialDateSchema.describe('The day on which it was read for this edition.'),
	revision: textSchema
		.optional()
		.describe(
			'The exact state that was read, such as a commit, a checksum or the date of an archive; left out where the source has none.',
		),
	licence: orAbsent(textSchema).describe('Terms of reuse as the source states them; absent where it states none.'),
	note: languageMapSchema
		.optional()
		.describe(
			'What a reader should know, such as what was cut off or what it was used for; left out where there is nothing.',
		),
});

export type Source = z.output<typeof sourceSchema>;
