import { z } from 'zod';
import { refuse, type Mistake } from './mistake.ts';
import { quoted } from './quoted.ts';

/**
 * What every id in `content/` looks like: lower-case words, digits, hyphens, and dots before a digit.
 * A file's name (without its ending) is its record's id, and the id is the address of its page; beside the page stand
 * files of the same name, such as `.json`, so that no id may look like one of them.
 */
const identifierPattern =
	/^(?!(?:index|own|constructor|con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9]+(?:-[a-z0-9]+|\.\d[a-z0-9]*)*$/;

/** What is wrong with an id that is made of the right characters, if anything. */
function idMistake(id: string): Mistake | undefined {
	if (identifierPattern.test(id)) return undefined;
	const ending = /\.[a-z][a-z0-9]*/.exec(id)?.[0];
	return {
		check: 'bad-id',
		message: ending
			? `${quoted(id)} looks like a file: "${ending}" would make its page clash with a file of the site.`
			: `${quoted(id)} is a name that servers, Windows or programs keep for themselves.`,
		expected: 'an id with dots before digits only, such as "b.3-e3", and no reserved name',
		fix: ending
			? 'Write a hyphen for the dot; a file’s name without its ending is its record’s id.'
			: 'Choose another id.',
	};
}

/** A competence is only itself within an edition: D.6 is another thing in e-CF 3.0 than in 4.0. */
export const competenceIdPattern = /^e-cf-\d\.\d\/[A-E]\.[1-9]\d?$/;

const identifier = z
	.string()
	.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
		error: 'an id: lower-case letters, digits, dots and hyphens, such as "b.3-e3"',
		abort: true,
	})
	.check(refuse(idMistake))
	.meta({ pattern: identifierPattern.source });

/** The name of a document without its ending: it is the address of its page. */
export const docSlugSchema = identifier;

/**
 * Which collection an id points into: the check of references, and who points at a record, follow from it. The name is a
 * plain string, since the list of collections is made of schemas that are made of these ids.
 */
export const targets = z.registry<{ collection: string }>();

/**
 * The id of a record in a collection. In the record itself it stands in `id`; anywhere else it is a reference. Ids that
 * records of other collections refer to stand below; any other is made where the schema of its record is.
 */
export const idOf = <N extends string>(collection: N, form: z.ZodString = identifier) =>
	form.describe(`Id of a record in ${collection}.`).register(targets, { collection }).brand<N>();

export const sourceIdSchema = idOf('sources');
export const frameworkIdSchema = idOf('frameworks');
export const competenceIdSchema = idOf(
	'competences',
	z.string().regex(competenceIdPattern, 'a competence id: edition, slash and code, such as "e-cf-3.0/B.3"'),
);
export const roleProfileIdSchema = idOf('role-profiles');
export const occupationIdSchema = idOf('occupations');
export const skillIdSchema = idOf('skills');
export const qualificationProfileIdSchema = idOf('qualification-profiles');
export const learningUnitIdSchema = idOf('learning-units');
export const requirementIdSchema = idOf('requirements');
export const qualificationIdSchema = idOf('qualifications');
export const certificationIdSchema = idOf('certifications');
export const countryIdSchema = idOf('countries');
export const nationalFrameworkIdSchema = idOf('national-frameworks');
export const organisationIdSchema = idOf('organisations');

export type SourceId = z.output<typeof sourceIdSchema>;
export type FrameworkId = z.output<typeof frameworkIdSchema>;
export type CompetenceId = z.output<typeof competenceIdSchema>;
export type RoleProfileId = z.output<typeof roleProfileIdSchema>;
export type OccupationId = z.output<typeof occupationIdSchema>;
export type SkillId = z.output<typeof skillIdSchema>;
export type QualificationProfileId = z.output<typeof qualificationProfileIdSchema>;
export type LearningUnitId = z.output<typeof learningUnitIdSchema>;
export type RequirementId = z.output<typeof requirementIdSchema>;
export type QualificationId = z.output<typeof qualificationIdSchema>;
export type CertificationId = z.output<typeof certificationIdSchema>;
export type CountryId = z.output<typeof countryIdSchema>;
export type NationalFrameworkId = z.output<typeof nationalFrameworkIdSchema>;
export type OrganisationId = z.output<typeof organisationIdSchema>;
