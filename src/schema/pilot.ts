import { z } from 'zod';
import { evidenceSchema, languageMapSchema, orAbsent, partialDateSchema } from './common.ts';
import { competenceIdSchema, countryIdSchema, organisationIdSchema, pilotIdSchema } from './ids.ts';

/** Stages that people pass through in a pilot, in this order. */
export const pilotStages = ['registered', 'attended', 'passed', 'certified'] as const;

/** `content/pilots/<id>.yaml`: a pilot training action of 2015-2018, or all of them together. */
export const pilotSchema = z.strictObject({
	id: pilotIdSchema,
	title: languageMapSchema,
	summary: languageMapSchema,
	/** `single`: one course; `total`: figures of several at a time, which are not added to those of single ones. */
	kind: z.enum(['single', 'total']),
	countries: orAbsent(z.array(countryIdSchema).min(1)),
	competences: orAbsent(z.array(competenceIdSchema).min(1)),
	organisers: orAbsent(z.array(organisationIdSchema).min(1)),
	delivery: orAbsent(languageMapSchema),
	start: orAbsent(partialDateSchema),
	end: orAbsent(partialDateSchema),
	/** How many people reached a stage; `atLeast` where the source says "more than" or "about". */
	figures: z.array(
		z.strictObject({
			stage: z.enum(pilotStages),
			people: z.int().min(0),
			exactness: z.enum(['exact', 'at-least', 'about']),
			text: languageMapSchema,
			evidence: evidenceSchema,
		}),
	),
	/** What is reported besides. */
	reported: z.array(z.strictObject({ text: languageMapSchema, evidence: evidenceSchema })),
	/** What is not known, in words. */
	unknown: languageMapSchema,
	evidence: evidenceSchema,
});

export type Pilot = z.output<typeof pilotSchema>;
