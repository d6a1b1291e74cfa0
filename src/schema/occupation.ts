import { z } from 'zod';
import { evidenceSchema, languageMapSchema, languageSchema, orAbsent, textSchema, webAddressSchema } from './common.ts';
import { frameworkIdSchema, occupationIdSchema, skillIdSchema } from './ids.ts';

const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'an ESCO version, such as 1.2.1');

/** ISCO-08 unit group. */
export const iscoGroupSchema = z.string().regex(/^\d{4}$/, 'an ISCO-08 unit group of four digits');

/**
 * An ESCO occupation. Read from four tables in `content/occupations/`: the occupations, their labels, the history
 * of their codes, and their skills. The URI is the only stable key: code and label move between versions.
 */
export const occupationSchema = z.strictObject({
	id: occupationIdSchema,
	/** Set by the reader from the file name. */
	framework: frameworkIdSchema,
	uri: webAddressSchema,
	/** ESCO code in this version, such as 2512.4. */
	code: z.string().regex(/^\d{4}(?:\.\d+)+$/, 'an ESCO code, such as 2512.4'),
	/** ISCO-08 unit group, four digits. */
	iscoGroup: iscoGroupSchema,
	/** Preferred labels that mean what the English label of this version means, by language. */
	title: languageMapSchema,
	/** The ESCO version that each label of `title` was read in. */
	titleVersions: z.record(languageSchema, versionSchema),
	/** Labels of an earlier meaning of the same URI: kept apart, since the English label has changed since. */
	formerTitles: z.array(
		z.strictObject({ language: languageSchema, title: textSchema, version: versionSchema, englishThen: textSchema }),
	),
	/** `core`: ISCO-08 groups 133, 25 and 35; `extended`: other groups with ICT work. */
	scope: z.enum(['core', 'extended']),
	/** ESCO versions in which this URI was found. */
	versions: z.array(versionSchema).min(1),
	/** Codes and English labels that the URI had in earlier versions, where they differ. */
	history: z.array(z.strictObject({ version: versionSchema, code: textSchema, title: textSchema })),
	essentialSkills: orAbsent(z.array(skillIdSchema)),
	optionalSkills: orAbsent(z.array(skillIdSchema)),
	evidence: evidenceSchema,
});

export type Occupation = z.output<typeof occupationSchema>;
