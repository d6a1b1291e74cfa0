import { z } from 'zod';
import { dayOrNonePattern } from '../dates.ts';
import { workloadSchema } from '../qualification.ts';
import { units } from '../unit.ts';
import { entered, fileHead, idIn } from './parts.ts';
import { profileLists } from './profile.ts';

const blank = 'empty or left out where it is filled in by hand';
const line = (what: string) => entered(500).describe(`${what}; ${blank}.`);
const day = (what: string) =>
	z.string().regex(dayOrNonePattern).default('').describe(`${what}, such as 2027-02-01; ${blank}.`);

const none = { name: '', address: '', contact: '' };
const party = (who: string) =>
	z
		.object({
			name: line('Name'),
			address: line('Postal address'),
			contact: line('How to reach them, or whom'),
		})
		.default(none)
		.describe(`${who}; ${blank}.`);

const amount = {
	hours: z.number().min(0).register(units, { unit: 'hours' }).describe('Notional hours.'),
	points: z.number().min(0).register(units, { unit: 'credit points' }).describe('The same in points of the scheme.'),
};
const ofJoint = 'left out where no joint qualification is chosen.';

/** What follows from an agreement by the rule of the scheme. */
const creditSchema = z.object({
	hoursPerPoint: z.number().gt(0).register(units, { unit: 'hours' }).describe('Hours that make a point of the scheme.'),
	asked: z.object(amount).exactOptional().describe(`What the qualification asks for; ${ofJoint}`),
	recognised: z.object(amount).exactOptional().describe(`What of it is recognised; ${ofJoint}`),
	left: z.object(amount).exactOptional().describe(`What of it is left; ${ofJoint}`),
	counted: z
		.array(
			z.object({
				unit: idIn('learning-units').describe('The unit that the qualification asks for.'),
				achievedBy: idIn('learning-units')
					.exactOptional()
					.describe('The achieved unit that counts for it; left out where there is none.'),
				...amount,
			}),
		)
		.exactOptional()
		.describe(`Units of the qualification that are recognised; ${ofJoint}`),
	notCounted: z
		.array(
			z.object({
				unit: idIn('learning-units').describe('The achieved unit.'),
				reason: z
					.enum(['ahead', 'before', 'lower', 'filled', 'enough', 'other'])
					.describe(
						'ahead: it is achieved later; before: another that is asked comes after it; lower: its level is; filled: its place is taken; enough: its group has what it asks; other: no place is for it.',
					),
			}),
		)
		.exactOptional()
		.describe(`Achieved units that do not count, each with the reason; ${ofJoint}`),
	way: z
		.array(
			z.object({
				unit: idIn('learning-units').describe('The unit that is to be learnt.'),
				...amount,
				ofQualification: z.boolean().describe('Whether the qualification asks for it, or only what it asks for does.'),
			}),
		)
		.exactOptional()
		.describe(`The shortest way to the rest, in the order of learning; ${ofJoint}`),
	workload: z
		.array(workloadSchema)
		.exactOptional()
		.describe('What a national qualification states of itself, each in its own system; left out where none is chosen.'),
});

/** A learning agreement, with what its annexes need. */
export const learningAgreementFileSchema = z
	.object({
		...fileHead('ecf-scheme-learning-agreement', 1),
		target: z
			.string()
			.exactOptional()
			.describe(
				'Page of the qualification that it is to count towards, such as qualifications/software-tester; left out where none is chosen.',
			),
		learner: party('The learner'),
		home: party('The institution at home, which recognises'),
		host: party('The host, which teaches and assesses'),
		period: z
			.object({ from: day('First day'), to: day('Last day') })
			.default({ from: '', to: '' })
			.describe(`When it takes place; ${blank}.`),
		place: line('Where it takes place'),
		language: line('In which languages'),
		recognition: line('As what the institution at home recognises it'),
		memorandum: line('Under which memorandum of understanding'),
		planned: z
			.array(
				z.object({
					unit: idIn('learning-units').describe('The unit.'),
					outcomes: z
						.array(z.string())
						.default([])
						.describe('Ids of the outcomes to be reached; empty or left out where it is all of them.'),
				}),
			)
			.max(2000)
			.default([])
			.describe('Units that are to be learnt, each once; empty or left out where none is named.'),
		...profileLists,
		credit: creditSchema
			.exactOptional()
			.describe(
				'What follows by the rule, for whoever reads the file; it is reckoned anew and never read; left out where nothing follows yet.',
			),
	})
	.meta({ title: 'File of a learning agreement' });
