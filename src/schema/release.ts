import { z } from 'zod';
import { languageMapSchema, partialDateSchema } from './common.ts';

export const dataVersionSchema = z
	.string()
	.regex(/^\d+\.\d+\.\d+$/, 'a version of three numbers, such as 0.1.0')
	.describe('Semantic version of the data.');

/** The files that a release keeps beside `release.yaml`. */
export const frozenFiles = ['data.zip', 'changes.json'] as const;

/** `content/releases/<version>/release.yaml`, written by `npm run release` and changed by nobody. */
export const releaseSchema = z.strictObject({
	version: dataVersionSchema,
	issued: partialDateSchema.describe('Day of issue of the edition that was frozen.'),
	level: z
		.enum(['major', 'minor', 'patch'])
		.describe('What its changes demand: major, where an id or a field is gone; minor, where something is new; patch.'),
	notes: languageMapSchema.describe('What is new in it, for whoever uses the data.'),
	content: z.hash('sha256').describe('SHA-256 of the content that it was made from.'),
	files: z
		.strictObject({
			'data.zip': z.hash('sha256').describe('SHA-256 of the archive of its data.'),
			'changes.json': z.hash('sha256').describe('SHA-256 of the list of its changes.'),
		})
		.describe('Checksums of the files beside it, by name.'),
});

export type Release = z.output<typeof releaseSchema>;
