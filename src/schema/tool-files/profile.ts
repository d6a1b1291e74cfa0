import { z } from 'zod';
import { daySchema, proficiencyLevelSchema } from '../common.ts';
import { entered, fileHead, idIn } from './parts.ts';

const answeredOutcomeSchema = z.object({
	unit: idIn('learning-units').describe('The learning unit.'),
	outcome: z.string().describe('Id of its outcome, such as o1.'),
	answer: z
		.enum(['shown', 'partly', 'not'])
		.describe('Whether the person can show it: whole, in part, or not yet. What was not asked is not in the list.'),
	evidence: entered(2000).describe(
		'By what it is shown, in the person’s words; empty or left out where nothing is named.',
	),
});

const achievedUnitSchema = z.object({
	unit: idIn('learning-units').describe('The learning unit.'),
	date: daySchema.exactOptional().describe('Day of the certificate; left out where it is not known.'),
	body: entered(200).describe('Who certified it; empty or left out where nobody is named.'),
	evidence: entered(2000).describe('By what it is proved; empty or left out where nothing is named.'),
});

/** The lists that other files have from a profile too. */
export const profileLists = {
	outcomes: z
		.array(answeredOutcomeSchema)
		.max(2000)
		.default([])
		.describe('Answers on outcomes of learning units, each outcome once; empty or left out where none was given.'),
	units: z
		.array(achievedUnitSchema)
		.max(2000)
		.default([])
		.describe('Learning units that were achieved, each once; empty or left out where none was.'),
};

/** What one person can show, and by what. */
export const profileFileSchema = z
	.object({
		...fileHead('ecf-scheme-profile', 1),
		title: entered(200).describe('What the person calls it; empty or left out where it has no name.'),
		outcomes: profileLists.outcomes,
		competences: z
			.array(
				z.object({
					competence: idIn('competences').describe('The e-CF competence.'),
					level: proficiencyLevelSchema.describe('A level at which the e-CF has it.'),
				}),
			)
			.max(2000)
			.default([])
			.describe(
				'Competences that the person states, without outcomes behind them; empty or left out where there is none.',
			),
		skills: z
			.array(idIn('skills'))
			.max(2000)
			.default([])
			.describe('Ids of ESCO skills that the person states; empty or left out where there is none.'),
		units: profileLists.units,
	})
	.meta({ title: 'File of a profile' });
