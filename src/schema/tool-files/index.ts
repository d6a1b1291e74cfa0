import type { z } from 'zod';
import { jobFileSchema } from './job.ts';
import { labelDeclarationFileSchema } from './label-declaration.ts';
import { learningAgreementFileSchema } from './learning-agreement.ts';
import { profileFileSchema } from './profile.ts';
import { qualificationFileSchema } from './qualification.ts';

/**
 * The files that tools of the site save and read, by what each says in `format`. They are not of the content: visitors
 * make them, and the published JSON Schemas tell programs of others what stands in them.
 */
export const toolFiles = {
	'ecf-scheme-profile': profileFileSchema,
	'ecf-scheme-job': jobFileSchema,
	'ecf-scheme-qualification': qualificationFileSchema,
	'ecf-scheme-learning-agreement': learningAgreementFileSchema,
	'ecf-scheme-label-declaration': labelDeclarationFileSchema,
} as const satisfies Record<string, z.ZodType>;

export type ToolFormat = keyof typeof toolFiles;
export const toolFormats = Object.keys(toolFiles) as ToolFormat[];

/** A file as it is once it is read: what was left out has its value. */
export type ToolFile<F extends ToolFormat> = z.output<(typeof toolFiles)[F]>;
