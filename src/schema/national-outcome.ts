import { z } from 'zod';
import { languageMapSchema, textSchema } from './common.ts';
import { competenceIdSchema, skillIdSchema, sourceIdSchema } from './ids.ts';
import { outcomeTypes, surenesses } from './outcome-words.ts';
import { units } from './unit.ts';

/** Which part an outcome has in the profile of its qualification. */
const outcomeViews = ['main', 'second', 'option'] as const;

const competencesOfOutcome = z
	.array(competenceIdSchema)
	.max(2, 'one competence, two where the outcome really is both, or - where it lies outside the e-CF');

/** Id of an outcome or a unit within its qualification. */
export const localOutcomeId = z
	.string()
	.regex(/^[a-z]\d{1,4}$/, 'a letter and a number, such as o1 or u2')
	.describe('Id within the qualification.');

/** One learning outcome of a national qualification: a row of `content/qualifications/<id>.csv`. */
export const nationalOutcomeSchema = z.strictObject({
	id: localOutcomeId.describe(
		'Id within the qualification, o1, o2 …; it stays with the outcome when others are removed.',
	),
	type: z
		.enum(outcomeTypes)
		.describe('Kind of outcome in the terms of the EQF: knowledge, skill, or responsibility and autonomy.'),
	text: languageMapSchema.describe('What a holder knows, does or answers for, in the words of this edition.'),
	unit: localOutcomeId
		.optional()
		.describe('Id of the unit of this qualification in which it stands; left out where the text has no units.'),
	place: textSchema.describe('Where it stands in the text that was read, such as an article, an annex or a number.'),
	source: sourceIdSchema.describe('The source in which it was read.'),
	hours: z
		.number()
		.positive()
		.optional()
		.describe('Hours that the text gives to this outcome alone; left out where it gives none, or only to its unit.')
		.register(units, { unit: 'hours' }),
	view: z
		.enum(outcomeViews)
		.describe(
			'main: it has room in the profile; second: the same training stands in the list once more, and this entry weighs nothing; option: not every holder has it, and it weighs nothing.',
		),
	competences: competencesOfOutcome.describe(
		'The e-CF 3.0 competence of which it is an instance; two where it really is both and shares its room between them; an empty list where it lies outside the e-CF.',
	),
	sureness: z.enum(surenesses).describe('How sure that assignment is.'),
	reason: languageMapSchema
		.optional()
		.describe('Why it may belong elsewhere; always there for an open assignment, and left out of any other.'),
	skills: z.array(skillIdSchema).describe('ESCO skills that it plainly is; an empty list where none fits.'),
	doubleCoding: z
		.strictObject({
			first: competencesOfOutcome.describe('What the first coder gave it, before the two settled.'),
			sureness: z.enum(surenesses).describe('How sure the first coder was.'),
			second: competencesOfOutcome.describe(
				'What a second coder gave it, who saw the outcome, its unit and the framework, and nothing else.',
			),
		})
		.optional()
		.describe('What two coders gave it independently of each other; left out where only one has coded it.'),
});

export type NationalOutcome = z.output<typeof nationalOutcomeSchema>;
