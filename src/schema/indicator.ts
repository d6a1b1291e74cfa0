import { z } from 'zod';
import {
	evidenceStatusSchema,
	languageMapSchema,
	orAbsent,
	partialDateSchema,
	citationsSchema,
	textSchema,
} from './common.ts';
import { indicatorIdSchema, sourceIdSchema } from './ids.ts';
import { refuse } from './mistake.ts';

/**
 * A country in lower-case ISO code, or one of Eurostat’s aggregates. `EU` stands where a source says EU and not which
 * members it counts.
 */
export const placeSchema = z
	.string()
	.regex(/^(?:[a-z]{2}|EU|EU27_2020|EU28|EA|EA20)$/, 'a country id, such as gr, or an aggregate, such as EU27_2020');

/** Year of a figure, of a break in a row of them, or of a target. */
const figureYearSchema = z.int().min(1990).max(2040);

/** One figure: a row of `content/indicators/<id>.csv`. */
export const observationSchema = z.strictObject({
	place: placeSchema,
	/** Year of the figure; what it means is said by the indicator. */
	year: figureYearSchema,
	value: orAbsent(z.number()),
	/** Eurostat’s flags: b break in series, e estimated, p provisional, u unreliable, d definition differs. */
	flags: z
		.string()
		.regex(/^[a-z]*$/, 'letters of Eurostat’s flags')
		.optional(),
	source: sourceIdSchema,
});

/** `content/indicators/<id>.yaml` with the table of the same name: what is measured, and the figures. */
export const indicatorSchema = z.strictObject({
	id: indicatorIdSchema,
	title: languageMapSchema,
	/** What is counted, in our words. */
	definition: languageMapSchema,
	unit: languageMapSchema,
	/** Eurostat’s dataset code. */
	dataset: orAbsent(textSchema),
	/** What the year of a figure stands for, such as the survey year. */
	yearMeaning: languageMapSchema,
	/** Lowest and highest value that can be right, in this order. */
	range: z.strictObject({ min: z.number(), max: z.number() }).check(
		refuse(
			({ min, max }) =>
				min <= max
					? undefined
					: {
							check: 'wrong-order',
							message: `The range ends at ${max} and begins at ${min}: no figure lies in it.`,
							expected: 'the lowest value in "min", the highest in "max"',
							fix: 'Correct one of the two.',
						},
			['max'],
		),
	),
	/** A figure that is more of the better one: `higher`, `lower`, or `neither`. */
	better: z.enum(['higher', 'lower', 'neither']),
	/** Where a line must not be drawn from one year to the next; `place` is left out where it holds for all. */
	breaks: z.array(
		z.strictObject({
			place: placeSchema.optional(),
			year: figureYearSchema,
			note: languageMapSchema,
			/** Where the reason was read, besides the sources of the figures. */
			sources: citationsSchema.optional(),
		}),
	),
	/** Day on which the publisher updated it last, as far as known. */
	updated: orAbsent(partialDateSchema),
	licence: languageMapSchema,
	/** A target set for it, such as that of the Digital Decade. */
	target: z
		.strictObject({
			year: figureYearSchema,
			value: z.number(),
			place: placeSchema,
			text: languageMapSchema,
			sources: citationsSchema,
		})
		.optional(),
	status: evidenceStatusSchema,
	sources: citationsSchema,
	note: languageMapSchema.optional(),
	observations: z.array(observationSchema).min(1),
});

export type Indicator = z.output<typeof indicatorSchema>;
export type Observation = Indicator['observations'][number];
