import { z } from 'zod';
import { assessmentKindSchema, percentSchema } from './assessment.ts';
import {
	eqfLevelSchema,
	evidenceSchema,
	evidenceStatusSchema,
	languageMapSchema,
	orAbsent,
	partialDateSchema,
	schemeStatusSchema,
	textSchema,
} from './common.ts';
import {
	competenceIdSchema,
	countryIdSchema,
	learningUnitIdSchema,
	nationalFrameworkIdSchema,
	occupationIdSchema,
	qualificationIdSchema,
	roleProfileIdSchema,
	sourceIdSchema,
} from './ids.ts';
import { refuse } from './mistake.ts';
import { localOutcomeId, nationalOutcomeSchema } from './national-outcome.ts';
import { iscoGroupSchema } from './occupation.ts';
import { units } from './unit.ts';

/** A group of units from which a candidate chooses. */
const electiveGroupSchema = z.strictObject({
	title: languageMapSchema.describe('Name of the group.'),
	rule: languageMapSchema.describe('How many are chosen, and what the choice is for.'),
	minimumHours: z
		.int()
		.min(1)
		.describe('Notional hours that the chosen units reach at least; credit points are computed from them.')
		.register(units, { unit: 'hours' }),
	units: z.array(learningUnitIdSchema).min(2).describe('Learning units to choose from.'),
});

/** Assessment over and above that of the units: whether the holder brings them together in the occupation. */
const finalAssessmentSchema = z.strictObject({
	kind: assessmentKindSchema.describe('Way of assessing, from a practical project to an oral examination.'),
	description: languageMapSchema.describe('The task, in a sentence or two.'),
	passMark: percentSchema.describe('Pass mark of this method, per cent of its own marks.'),
	evidence: languageMapSchema.describe('What is kept to show that the assessment happened and how it was judged.'),
});

/** Credit systems and hours; there is no exchange between any two of them. */
const workloadUnits = ['hours', 'scheme-points', 'ects', 'fet', 'fein', 'yh-points', 'slovenian-credits'] as const;

const workloadFigure = z.number().positive().register(units, { unit: 'the unit of the row' });
export const workloadSchema = z
	.strictObject({
		unit: z.enum(workloadUnits).describe('Hours, or the credit system; there is no exchange between any two of them.'),
		from: workloadFigure.describe('The workload, or the least of it.'),
		to: workloadFigure
			.optional()
			.describe('The most of it; left out where the source says "at least" or gives one figure.'),
	})
	.check(
		refuse(
			({ from, to }) =>
				to === undefined || to >= from
					? undefined
					: {
							check: 'wrong-order',
							message: `The workload reaches to ${to}, and begins with ${from} already.`,
							expected: 'the lower figure in "from", the higher one in "to"',
							fix: 'Correct one of the two.',
						},
			['to'],
		),
	);

export const jointQualificationSchema = z.strictObject({
	id: qualificationIdSchema.describe('Id of the qualification.'),
	kind: z
		.literal('joint')
		.describe('joint: a joint qualification of this scheme, composed of learning units, on an ESCO occupation.'),
	title: languageMapSchema.describe('Name of the qualification.'),
	status: schemeStatusSchema.describe('How far the qualification has come: draft, proposed, adopted or deprecated.'),
	summary: languageMapSchema.describe('What its holder does, in one sentence.'),
	occupation: occupationIdSchema.describe(
		'The ESCO occupation that it is built on; it is measured against the essential skills of this one.',
	),
	relatedOccupations: z
		.array(occupationIdSchema)
		.describe('Other ESCO occupations that it prepares for in part; an empty list where there are none.'),
	eqf: z
		.strictObject({
			level: eqfLevelSchema.describe('EQF level that this edition proposes, 1 to 8.'),
			reasoning: languageMapSchema.describe('What speaks for the level, and what against it.'),
		})
		.describe('The proposed EQF level and why: a description, no referencing decision of a country.'),
	rationale: languageMapSchema.describe('Why it is made of these units and no others.'),
	compulsory: z
		.array(learningUnitIdSchema)
		.min(2)
		.describe('Learning units that every holder has; the competences of the qualification are those of these units.'),
	electives: z
		.array(electiveGroupSchema)
		.describe('Groups of units from which a candidate chooses; an empty list where there is no choice.'),
	entry: z.array(languageMapSchema).min(1).describe('What a candidate brings, each a condition of its own.'),
	assessment: z
		.strictObject({
			methods: z
				.array(finalAssessmentSchema)
				.min(1)
				.describe('Methods over and above those of the units: whether the holder brings the units together in work.'),
			passRule: languageMapSchema.describe('What it takes to be awarded the qualification, besides the units.'),
		})
		.describe('The final assessment.'),
	roleProfiles: z.array(roleProfileIdSchema).min(1).describe('ICT role profiles that the qualification serves.'),
	progression: z
		.array(
			z.strictObject({
				to: qualificationIdSchema.describe('The joint qualification that a holder can go on to.'),
				reason: languageMapSchema.describe('What carries over, and what is left to do.'),
			}),
		)
		.describe('Joint qualifications that its holder can go on to; an empty list where there are none.'),
});

/** In what a text says how large a unit of its is. */
const unitSizes = ['hours', 'weeks', 'ects', 'points'] as const;

/** A module, unit or chapter of the text in which outcomes stand. */
const outcomeUnitSchema = z.strictObject({
	id: localOutcomeId.describe('Id within the qualification, u1, u2 …; outcomes name it.'),
	title: languageMapSchema.describe('Its number and name in the text; in English where we translated it.'),
	size: z
		.strictObject({
			amount: z.number().positive().describe('How many of them.').register(units, { unit: 'the measure of the unit' }),
			in: z
				.enum(unitSizes)
				.describe(
					'hours; or weeks, ECTS or other points of the text, which say how the whole duration is divided among the units.',
				),
		})
		.optional()
		.describe('How large the text makes it; left out where the text does not say.'),
});

/** Outcomes that stand in the list of another qualification, which is the one place where they are written. */
const sharedOutcomesSchema = z.strictObject({
	from: qualificationIdSchema.describe('The qualification in whose list they stand.'),
	outcomes: z
		.array(localOutcomeId)
		.min(1)
		.optional()
		.describe('Their ids there; left out where it is all of its own list that every holder has.'),
});

/** A competence that the official text of a qualification names itself. */
const statedCompetenceSchema = z.strictObject({
	competence: competenceIdSchema.describe('The competence that the text names.'),
	place: textSchema.describe('Where the text names it, such as a work unit.'),
	source: sourceIdSchema.describe('The source in which it was read.'),
});

/** A qualification before or after this one: by its id where this edition has it, else by its name. */
const relatedQualificationSchema = z.union([
	qualificationIdSchema,
	z
		.strictObject({
			name: textSchema.describe('What it is called, with what else tells it, such as a code or a date.'),
		})
		.describe('A qualification that this edition does not have.'),
]);

/** A qualification that a country awards, as its registers and public pages show it. */
export const nationalQualificationSchema = z.strictObject({
	id: qualificationIdSchema.describe('Id of the qualification: its country, a hyphen and its English title.'),
	kind: z
		.literal('national')
		.describe('national: a qualification that a country awards, as its registers and public pages show it.'),
	country: countryIdSchema.describe('The country that awards it.'),
	region: textSchema
		.optional()
		.describe('The part of the country that awards it; left out where the whole of it does.'),
	title: languageMapSchema.describe('Title in English; the title in the national language stands beside it.'),
	nationalTitle: textSchema.describe('Title in the language of the country, as its register writes it.'),
	nationalCode: orAbsent(textSchema).describe('Its code in the national register; absent where none was found.'),
	awardingBody: orAbsent(textSchema).describe('Who awards it.'),
	type: textSchema.describe('Sort of education that it closes, in the words of this edition.'),
	framework: nationalFrameworkIdSchema.describe('The national qualifications framework in which it stands.'),
	nationalLevel: orAbsent(textSchema).describe('Its level in that framework, as the levels are noted there.'),
	eqfLevel: orAbsent(eqfLevelSchema).describe('Its EQF level, 1 to 8; absent where no source relates it to one.'),
	levelBasis: languageMapSchema.describe('How its levels came to be known.'),
	levelEvidence: evidenceSchema.describe('How sure its levels are, and in which sources they were read.'),
	duration: orAbsent(textSchema).describe('How long it takes, as the source words it.'),
	credits: orAbsent(textSchema).describe(
		'Its credits with the name of their system, as the source words them; absent where it has none or they were not found.',
	),
	workload: z
		.array(workloadSchema)
		.min(1)
		.optional()
		.describe(
			'What duration and credits say in figures that can be set beside those of others; left out where they give none.',
		),
	isco: orAbsent(
		z.strictObject({
			group: iscoGroupSchema.describe('The ISCO-08 unit group, four digits.'),
			status: evidenceStatusSchema.describe('How sure the group is; inferred where it follows from the title.'),
		}),
	).describe('The ISCO-08 unit group of the occupation that it leads to.'),
	iscedF: orAbsent(
		z.strictObject({
			field: z
				.string()
				.regex(/^\d{4}$/, 'four digits')
				.describe('The ISCED-F 2013 field, four digits.'),
			status: evidenceStatusSchema.describe('How sure the field is.'),
		}),
	).describe('The field of education by ISCED-F 2013; absent where no source names it.'),
	years: z
		.number()
		.positive()
		.max(10)
		.optional()
		.describe(
			'Its nominal duration, where the source gives one in years or what makes years; left out where it gives none.',
		)
		.register(units, { unit: 'years' }),
	inForce: z
		.strictObject({
			from: orAbsent(partialDateSchema).describe(
				'The first day of the text that was read; absent where it was not found.',
			),
			to: orAbsent(partialDateSchema)
				.optional()
				.describe(
					'The last day on which it is or was awarded; absent where it has ended and the day is not known; left out where no end is known.',
				),
			note: languageMapSchema
				.optional()
				.describe(
					'Where the dates stand, and what else was seen of its being in force; left out where there is nothing.',
				),
		})
		.describe('Since when, and until when, it can be awarded in the form that is described here.'),
	predecessor: relatedQualificationSchema
		.optional()
		.describe('The qualification that it took the place of; left out where none is known.'),
	successor: relatedQualificationSchema
		.optional()
		.describe('The qualification that took its place; left out where none is known.'),
	read: z
		.enum(['title', 'summary', 'outcomes', 'standard'])
		.describe(
			'What of it was read: its title, a summary, its learning outcomes, or the whole standard. A title alone is a lead and counts nowhere.',
		),
	list: z
		.strictObject({
			kind: z
				.enum(['open', 'closed'])
				.describe(
					'closed: every outcome of the named parts was read, so that what is not listed is not asked; open: there is more.',
				),
			scope: languageMapSchema
				.optional()
				.describe('Which parts the list covers, and what it leaves out; left out where it is the whole text.'),
		})
		.describe('How complete the list of its outcomes is.'),
	units: z
		.array(outcomeUnitSchema)
		.describe('Modules or chapters in which its outcomes stand; an empty list where there are none.'),
	outcomes: z
		.array(nationalOutcomeSchema)
		.max(2000)
		.describe(
			'Its learning outcomes in the words of this edition, from the table of the same name; an empty list where none was read.',
		),
	sharedOutcomes: z
		.array(sharedOutcomesSchema)
		.describe('Outcomes that it shares with another qualification; an empty list where there are none.'),
	statedCompetences: z
		.array(statedCompetenceSchema)
		.describe('Competences that its official text itself names; an empty list where it names none.'),
	note: languageMapSchema
		.optional()
		.describe('What a reader should know before comparing it; left out where there is nothing.'),
	evidence: evidenceSchema.describe('How sure title, body and content are, and in which sources they were read.'),
});

/** `content/qualifications/<id>.yaml` */
export const qualificationSchema = z.discriminatedUnion('kind', [
	jointQualificationSchema,
	nationalQualificationSchema,
]);

export type Workload = z.output<typeof workloadSchema>;
export type Qualification = z.output<typeof qualificationSchema>;
export type JointQualification = z.output<typeof jointQualificationSchema>;
export type NationalQualification = z.output<typeof nationalQualificationSchema>;
