import { z } from 'zod';
import { daySchema } from '../common.ts';
import { entered, fileHead, idIn } from './parts.ts';

/** What a provider declares on the criteria of the quality label. */
export const labelDeclarationFileSchema = z
	.object({
		...fileHead('ecf-scheme-label-declaration', 1),
		provider: entered(200).describe('Whose declaration it is; empty or left out where nobody is named.'),
		programme: entered(200).describe('Name of the programme; empty or left out where it has none.'),
		contact: entered(200).describe('A person to write to, with an address; empty or left out where nobody is named.'),
		scope: z
			.enum(['programme', 'programme-and-delivery'])
			.default('programme')
			.describe('What the label would belong to; the programme alone where it is left out.'),
		units: z
			.array(idIn('learning-units'))
			.max(2000)
			.default([])
			.describe('Learning units that the programme claims; empty or left out where it claims none.'),
		qualifications: z
			.array(idIn('qualifications'))
			.max(2000)
			.default([])
			.describe('Joint qualifications that it leads to; empty or left out where it leads to none.'),
		published: daySchema
			.exactOptional()
			.describe('Day on which the declaration was or will be published; left out where it is not settled.'),
		criteria: z
			.array(
				z.object({
					criterion: idIn('quality-criteria').describe('The criterion.'),
					answer: z.enum(['met', 'not-met']).describe('Whether it is met: the rule knows nothing between the two.'),
					evidence: entered(2000).describe(
						'By what it is met; empty or left out where it is not met, or only the address says.',
					),
					address: entered(2000).describe('Where the evidence is published; empty or left out where it is not.'),
					date: daySchema.exactOptional().describe('Day of the evidence; left out where it has none.'),
					missing: entered(2000).describe(
						'What is missing; empty or left out where the criterion is met, or nothing is said.',
					),
				}),
			)
			.max(2000)
			.default([])
			.describe('The criteria that were looked at, each once; empty or left out where none was.'),
	})
	.meta({ title: 'File of a declaration on the label' });
