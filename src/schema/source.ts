import { z } from 'zod';
import { orAbsent, partialDateSchema, textSchema, languageMapSchema, webAddressSchema } from './common.ts';
import { sourceIdSchema } from './ids.ts';

/** `content/sources/<id>.yaml`: something a fact was read in. */
export const sourceSchema = z.strictObject({
	id: sourceIdSchema.describe('Id of the source, by which facts cite it.'),
	publisher: textSchema.describe('Who published it.'),
	title: textSchema.describe(
		'Its title as published, in its own language; a description in square brackets where that was not recorded.',
	),
	date: orAbsent(partialDateSchema).describe('When it was published; absent where it carries no date.'),
	url: orAbsent(webAddressSchema).describe(
		'Where its publisher presents it, or where it was read; absent where no public address is known.',
	),
	accessed: partialDateSchema.describe('The day on which it was read for this edition.'),
	revision: textSchema
		.optional()
		.describe(
			'The exact state that was read, such as a commit, a checksum or the date of an archive; left out where the source has none.',
		),
	licence: orAbsent(textSchema).describe('Terms of reuse as the source states them; absent where it states none.'),
	copy: z
		.strictObject({
			readAs: textSchema.describe('Where the copy that was read stands, and how much of it there was.'),
			isOfficial: z.boolean().describe('Whether it is the publisher’s own text, or a full copy of its wording.'),
		})
		.optional()
		.describe(
			'The copy that was read in place of the publication itself; left out where that was read at its address.',
		),
	note: languageMapSchema
		.optional()
		.describe(
			'What a reader should know, such as what was cut off or what it was used for; left out where there is nothing.',
		),
});

export type Source = z.output<typeof sourceSchema>;
