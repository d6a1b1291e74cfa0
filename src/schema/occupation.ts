import { z } from 'zod';
import { evidenceSchema, languageMapSchema, languageSchema, orAbsent, textSchema, webAddressSchema } from './common.ts';
import { frameworkIdSchema, occupationIdSchema, skillIdSchema } from './ids.ts';

const versionSchema = z
	.string()
	.regex(/^\d+\.\d+\.\d+$/, 'an ESCO version, such as 1.2.1')
	.describe('A version of ESCO.');

export const iscoGroupSchema = z
	.string()
	.regex(/^\d{4}$/, 'an ISCO-08 unit group of four digits')
	.describe('ISCO-08 unit group, four digits.');

/**
 * An ESCO occupation. Read from four tables in `content/occupations/`: the occupations, their labels, the history
 * of their codes, and their skills. The URI is the only stable key: code and label move between versions.
 */
export const occupationSchema = z.strictObject({
	id: occupationIdSchema.describe('Id of the occupation in this edition, made of its English label.'),
	framework: frameworkIdSchema.describe('The version of ESCO that it was read in.'),
	uri: webAddressSchema.describe('Its URI in ESCO: the only key that stays when code and label change.'),
	code: z
		.string()
		.regex(/^\d{4}(?:\.\d+)+$/, 'an ESCO code, such as 2512.4')
		.describe('Its ESCO code in this version, such as 2512.4.'),
	iscoGroup: iscoGroupSchema.describe('The ISCO-08 unit group that it belongs to, four digits.'),
	title: languageMapSchema.describe('Preferred labels of ESCO that mean what the English label of this version means.'),
	titleVersions: z
		.record(languageSchema, versionSchema)
		.describe('The ESCO version in which each label of the title was read, by language code.'),
	formerTitles: z
		.array(
			z.strictObject({
				language: languageSchema.describe('Language of the label.'),
				title: textSchema.describe('The label.'),
				version: versionSchema.describe('The ESCO version in which the label was read.'),
				englishThen: textSchema.describe('The English label of that version, whose meaning it has.'),
			}),
		)
		.describe(
			'Labels of an earlier meaning of the same URI, kept apart since the English label has changed; an empty list where there are none.',
		),
	scope: z
		.enum(['core', 'extended'])
		.describe('core: in ISCO-08 groups 133, 25 or 35; extended: in another group, with work in ICT.'),
	versions: z.array(versionSchema).min(1).describe('ESCO versions in which this URI was found.'),
	history: z
		.array(
			z.strictObject({
				version: versionSchema.describe('The earlier ESCO version.'),
				code: textSchema.describe('The code that the URI had in it.'),
				title: textSchema.describe('The English label that the URI had in it.'),
			}),
		)
		.describe(
			'Codes and English labels of the URI in earlier versions, where they differ; an empty list where none do.',
		),
	essentialSkills: orAbsent(z.array(skillIdSchema)).describe(
		'Skills that ESCO calls essential for it; absent where its list was not at hand.',
	),
	optionalSkills: orAbsent(z.array(skillIdSchema)).describe(
		'Skills that ESCO calls optional for it; absent where its list was not at hand.',
	),
	evidence: evidenceSchema.describe('How sure codes and labels are, and in which sources they were read.'),
});

export type Occupation = z.output<typeof occupationSchema>;
