import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, partialDateSchema } from './common.ts';
import { competenceIdSchema, countryIdSchema, idOf, organisationIdSchema } from './ids.ts';
import { units } from './unit.ts';

/** Stages that people pass through in a pilot, in this order. */
export const pilotStages = ['registered', 'attended', 'passed', 'certified'] as const;

/** `content/pilots/<id>.yaml`: a pilot training action of 2015-2018, or all of them together. */
export const pilotSchema = z.strictObject({
	id: idOf('pilots').describe('Id of the pilot.'),
	title: languageMapSchema.describe('What was tried and where, as a heading.'),
	summary: languageMapSchema.describe('What happened, with the figures that sources give, in a few sentences.'),
	kind: z
		.enum(['single', 'total'])
		.describe('single: one course; total: figures of several at a time, which are not added to those of single ones.'),
	countries: orAbsent(z.array(countryIdSchema).min(1)).describe('Countries in which it ran.'),
	competences: orAbsent(z.array(competenceIdSchema).min(1)).describe('Competences that were taught.'),
	organisers: orAbsent(z.array(organisationIdSchema).min(1)).describe('Organisations that ran it.'),
	delivery: orAbsent(languageMapSchema).describe('How it was taught, such as blended, and in which language.'),
	start: orAbsent(partialDateSchema).describe('When it began; absent where no source dates it.'),
	end: orAbsent(partialDateSchema).describe('When it ended; absent where no source dates it.'),
	figures: z
		.array(
			z.strictObject({
				stage: z.enum(pilotStages).describe('The stage that people reached, from registered to certified.'),
				people: z.int().min(0).describe('How many people reached the stage.').register(units, { unit: 'people' }),
				exactness: z
					.enum(['exact', 'at-least', 'about'])
					.describe('Whether the source gives the number itself, says "more than" (at-least), or "about".'),
				text: languageMapSchema.describe('Whom the figure counts, in words.'),
				evidence: evidenceSchema.describe('How sure the figure is, and in which sources it was read.'),
			}),
		)
		.describe('How many people reached which stage; an empty list where no source gives a figure.'),
	reported: z
		.array(
			z.strictObject({
				text: languageMapSchema.describe('One reported fact, in the words of this edition.'),
				evidence: evidenceSchema.describe('How sure this fact is, and in which sources it was read.'),
			}),
		)
		.describe('What is reported besides the figures; an empty list where nothing is.'),
	unknown: languageMapSchema.describe('What is not known about the pilot, in words.'),
	evidence: evidenceSchema.describe('How sure place, dates and organisers are, and in which sources they were read.'),
});

export type Pilot = z.output<typeof pilotSchema>;
