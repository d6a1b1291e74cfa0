import { z } from 'zod';
import { daySchema } from '../common.ts';
import { targets } from '../ids.ts';

/**
 * What the files of all tools have in common: what a file is, and of when. These are files of visitors, which come from
 * programs of others too: only what a file cannot be read without is asked for, all else has a value when it is left out.
 */
export const fileHead = <F extends string, V extends number>(format: F, version: V) => ({
	format: z.literal(format).describe('What kind of file it is.'),
	version: z
		.literal(version)
		.describe('Version of the format. A field may be added within it; one that changes its meaning makes the next.'),
	edition: z
		.string()
		.default('')
		.describe('Version of the scheme whose ids the file has; empty or left out where that is not known.'),
	made: daySchema
		.exactOptional()
		.describe('Day on which it was saved, by the clock of the device; left out where that is not known.'),
});

/** A text that somebody entered. `most`: of its letters; more are cut when it is read. */
export const entered = (most: number) => z.string().max(most).default('');

/** An id of a record, which a reader looks up in the edition that it has. */
export const idIn = (collection: string) =>
	z.string().describe(`Id of a record in ${collection}.`).register(targets, { collection });
