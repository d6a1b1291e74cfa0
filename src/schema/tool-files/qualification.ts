import { z } from 'zod';
import { eqfLevelSchema } from '../common.ts';
import { units } from '../unit.ts';
import { outcomeTypes, surenesses } from '../outcome-words.ts';
import { entered, fileHead, idIn } from './parts.ts';

const codingSchema = z.object({
	competences: z
		.array(idIn('competences'))
		.max(2)
		.default([])
		.describe(
			'Ids or codes of the e-CF 3.0 competences that the outcome is an instance of; empty or left out where it lies outside the e-CF.',
		),
	sureness: z.enum(surenesses).default('likely').describe('How sure that is; likely where it is left out.'),
	reason: entered(1000).describe(
		'Why it may belong elsewhere; what is open needs one. Empty or left out where nothing is said.',
	),
});

const outcomeSchema = z.object({
	id: z.string().default('').describe('Its id within the file; where it is left out it gets the next that is free.'),
	text: z.string().min(1).max(1000).describe('What a holder can do.'),
	type: z.enum(outcomeTypes).exactOptional().describe('Which kind of outcome it is; left out where that is not known.'),
	unit: z
		.string()
		.max(200)
		.exactOptional()
		.describe('Name of the unit or module in which it stands; left out where there is none.'),
	place: z
		.string()
		.max(200)
		.exactOptional()
		.describe('Where it stands in the text that it was taken from; left out where that is not known.'),
	hours: z
		.number()
		.gt(0)
		.max(100_000)
		.register(units, { unit: 'hours' })
		.exactOptional()
		.describe('Hours that the text gives it; left out where it gives none.'),
	coding: codingSchema
		.exactOptional()
		.describe('To which competences a person gave it; left out as long as nobody has decided.'),
	skills: z
		.array(idIn('skills'))
		.default([])
		.describe('Ids of ESCO skills that the person accepted; empty or left out where there is none.'),
});

/** A qualification that this edition does not have, as a visitor describes it. */
export const qualificationFileSchema = z
	.object({
		...fileHead('ecf-scheme-qualification', 1),
		title: entered(200).describe('Name of the qualification; empty or left out where it has none.'),
		country: z
			.string()
			.regex(/^(?:[a-z]{2})?$/)
			.default('')
			.describe('Two letters, as in the list of countries; empty or left out where none was chosen.'),
		eqfLevel: eqfLevelSchema.exactOptional().describe('Its EQF level; left out where it has none, or none is known.'),
		years: z
			.number()
			.gt(0)
			.max(10)
			.register(units, { unit: 'years' })
			.exactOptional()
			.describe('Duration of full-time learning; left out where it is not known.'),
		isClosed: z
			.boolean()
			.default(false)
			.describe('Whether these are all outcomes that it has; where it is left out there may be more.'),
		outcomes: z
			.array(outcomeSchema)
			.max(500)
			.default([])
			.describe('Its learning outcomes, in their order; empty or left out where none was entered.'),
	})
	.meta({ title: 'File of a qualification' });
