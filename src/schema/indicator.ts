import { z } from 'zod';
import {
	evidenceStatusSchema,
	languageMapSchema,
	orAbsent,
	partialDateSchema,
	citationsSchema,
	textSchema,
} from './common.ts';
import { idOf, sourceIdSchema } from './ids.ts';
import { refuse } from './mistake.ts';
import { units } from './unit.ts';

/** By its form a column of places is told from one of other places, such as those in a law. */
export const placePattern = /^(?:[a-z]{2}|EU|EU27_2020|EU28|EA|EA20)$/;

/**
 * A country in lower-case ISO code, or one of Eurostat’s aggregates. `EU` stands where a source says EU and not which
 * members it counts.
 */
export const placeSchema = z
	.string()
	.regex(placePattern, 'a country id, such as gr, or an aggregate, such as EU27_2020')
	.describe('A country by its id, or an aggregate of Eurostat.');

/** Year of a figure, of a break in a row of them, or of a target. */
const figureYearSchema = z.int().min(1990).max(2040).describe('Year.').register(units, { unit: 'year' });
const figureSchema = z.number().register(units, { unit: 'unit of the indicator' });

/** One figure: a row of `content/indicators/<id>.csv`. */
export const observationSchema = z.strictObject({
	place: placeSchema.describe('What the figure is of: a country by its id, or an aggregate such as EU27_2020.'),
	year: figureYearSchema.describe('Year of the figure; the indicator says what it stands for.'),
	value: orAbsent(figureSchema).describe(
		'The figure, in the unit of the indicator; absent where it is withheld or not known.',
	),
	flags: z
		.string()
		.regex(/^[a-z]*$/, 'letters of Eurostat’s flags')
		.optional()
		.describe(
			'Flags of Eurostat, a letter each, such as b break in series, c confidential, d definition differs, e estimated, f forecast, p provisional or u unreliable; left out where there is none.',
		),
	source: sourceIdSchema.describe('The source in which the figure was read, one of those of the indicator.'),
});

/** `content/indicators/<id>.yaml` with the table of the same name: what is measured, and the figures. */
export const indicatorSchema = z.strictObject({
	id: idOf('indicators').describe('Id of the indicator.'),
	title: languageMapSchema.describe('What is measured, as a heading.'),
	definition: languageMapSchema.describe('What is counted and what is not, in the words of this edition.'),
	unit: languageMapSchema.describe('What a figure counts, such as thousand persons or per cent of employment.'),
	dataset: orAbsent(textSchema).describe('Code of the dataset at Eurostat; absent where it is not from Eurostat.'),
	yearMeaning: languageMapSchema.describe('What the year of a figure stands for, such as the year of the survey.'),
	range: z
		.strictObject({
			min: figureSchema.describe('Lowest value that can be right.'),
			max: figureSchema.describe('Highest value that can be right.'),
		})
		.check(
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
		)
		.describe('The range in which a figure must lie to be taken for no slip.'),
	better: z
		.enum(['higher', 'lower', 'neither'])
		.describe('Which figure is the better one: the higher, the lower, or neither.'),
	breaks: z
		.array(
			z.strictObject({
				place: placeSchema.optional().describe('The place that it holds for; left out where it holds for all.'),
				year: figureYearSchema.describe('The first year that must not be joined to those before it.'),
				note: languageMapSchema.describe('The reason of the break, or that none was found.'),
				sources: citationsSchema
					.optional()
					.describe('Where the reason was read; left out where the sources of the figures give it.'),
			}),
		)
		.describe('Where a line must not be drawn from one year to the next; an empty list where no break is known.'),
	updated: orAbsent(partialDateSchema).describe(
		'Day on which the publisher updated the figures last; absent where the copy that was read does not tell it.',
	),
	licence: languageMapSchema.describe('Terms on which the figures may be used again.'),
	target: z
		.strictObject({
			year: figureYearSchema.describe('Year by which the target is to be reached.'),
			value: figureSchema.describe('The figure to be reached, in the unit of the indicator.'),
			place: placeSchema.describe('What the target is set for: a country by its id, or an aggregate.'),
			text: languageMapSchema.describe('The target in words, with who set it.'),
			sources: citationsSchema.describe('The sources in which the target was read, at least one.'),
		})
		.optional()
		.describe('A target set for the figure, such as that of the Digital Decade; left out where none is set.'),
	status: evidenceStatusSchema.describe('How sure the figures are.'),
	sources: citationsSchema.describe('All sources in which figures were read; each figure names its own.'),
	note: languageMapSchema
		.optional()
		.describe('What a reader should know before using the figures; left out where there is nothing.'),
	observations: z.array(observationSchema).min(1).describe('The figures, by place and year.'),
});

export type Indicator = z.output<typeof indicatorSchema>;
export type Observation = Indicator['observations'][number];
