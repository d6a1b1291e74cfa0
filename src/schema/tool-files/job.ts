import { z } from 'zod';
import { proficiencyLevelSchema } from '../common.ts';
import { entered, fileHead } from './parts.ts';

/** What a job needs, line by line. */
export const jobFileSchema = z
	.object({
		...fileHead('ecf-scheme-job', 1),
		title: entered(200).describe('What the job is called; empty or left out where it has no name.'),
		lines: z
			.array(
				z.object({
					kind: z.enum(['competence', 'unit', 'skill']).describe('What the line asks for.'),
					id: z.string().describe('Id of the competence, the learning unit or the ESCO skill.'),
					level: proficiencyLevelSchema
						.exactOptional()
						.describe('Level of a competence; left out where any level does, and of a unit or a skill.'),
					need: z
						.enum(['essential', 'wanted'])
						.default('essential')
						.describe(
							'Whether the job cannot do without it; what is wanted does not enter the result. Essential where it is left out.',
						),
				}),
			)
			.max(200)
			.default([])
			.describe('What is asked, each thing once; empty or left out where nothing is.'),
	})
	.meta({ title: 'File of a job' });
