import { z } from 'zod';

/**
 * What every id in `content/` looks like: lower-case words, digits, dots and hyphens.
 * A file's name (without its ending) is its record's id, and the id is the address of its page.
 */
export const identifierPattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** A competence is only itself within an edition: D.6 is another thing in e-CF 3.0 than in 4.0. */
export const competenceIdPattern = /^e-cf-\d\.\d\/[A-E]\.\d{1,2}$/;

const identifier = z
	.string()
	.regex(identifierPattern, 'an id: lower-case letters, digits, dots and hyphens, such as "b.3-e3"');

export const sourceIdSchema = identifier.brand('SourceId').meta({ description: 'Id of a record in sources.' });
export const frameworkIdSchema = identifier
	.brand('FrameworkId')
	.meta({ description: 'Id of a record in frameworks, one edition of a framework.' });
export const competenceIdSchema = z
	.string()
	.regex(competenceIdPattern, 'a competence id: edition, slash and code, such as "e-cf-3.0/B.3"')
	.brand('CompetenceId')
	.meta({ description: 'Id of a record in competences: edition, slash, code.' });
export const roleProfileIdSchema = identifier
	.brand('RoleProfileId')
	.meta({ description: 'Id of a record in role-profiles.' });
export const occupationIdSchema = identifier
	.brand('OccupationId')
	.meta({ description: 'Id of a record in occupations; minted here, the URI is ESCO’s own key.' });
export const skillIdSchema = identifier
	.brand('SkillId')
	.meta({ description: 'Id of a record in skills; minted here, the URI is ESCO’s own key.' });
export const qualificationProfileIdSchema = identifier
	.brand('QualificationProfileId')
	.meta({ description: 'Id of a record in qualification-profiles.' });
export const learningUnitIdSchema = identifier
	.brand('LearningUnitId')
	.meta({ description: 'Id of a record in learning-units.' });

export const requirementIdSchema = identifier
	.brand('RequirementId')
	.meta({ description: 'Id of a record in requirements.' });
export const qualificationIdSchema = identifier
	.brand('QualificationId')
	.meta({ description: 'Id of a record in qualifications.' });
export const certificationIdSchema = identifier
	.brand('CertificationId')
	.meta({ description: 'Id of a record in certifications.' });
export const mappingSetIdSchema = identifier
	.brand('MappingSetId')
	.meta({ description: 'Id of a record in mappings, one mapping set.' });

export const countryIdSchema = identifier.brand('CountryId').meta({ description: 'Id of a record in countries.' });
export const nationalFrameworkIdSchema = identifier
	.brand('NationalFrameworkId')
	.meta({ description: 'Id of a record in national-frameworks.' });
export const indicatorIdSchema = identifier.brand('IndicatorId').meta({ description: 'Id of a record in indicators.' });
export const pilotIdSchema = identifier.brand('PilotId').meta({ description: 'Id of a record in pilots.' });
export const organisationIdSchema = identifier
	.brand('OrganisationId')
	.meta({ description: 'Id of a record in organisations.' });
export const agreementIdSchema = identifier.brand('AgreementId').meta({ description: 'Id of a record in agreements.' });
export const qualityCriterionIdSchema = identifier
	.brand('QualityCriterionId')
	.meta({ description: 'Id of a record in quality-criteria.' });
export const labelIdSchema = identifier.brand('LabelId').meta({ description: 'Id of a record in labels.' });
export const decisionIdSchema = identifier.brand('DecisionId').meta({ description: 'Id of a record in decisions.' });

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
export type MappingSetId = z.output<typeof mappingSetIdSchema>;
export type CountryId = z.output<typeof countryIdSchema>;
export type NationalFrameworkId = z.output<typeof nationalFrameworkIdSchema>;
export type IndicatorId = z.output<typeof indicatorIdSchema>;
export type PilotId = z.output<typeof pilotIdSchema>;
export type OrganisationId = z.output<typeof organisationIdSchema>;
export type AgreementId = z.output<typeof agreementIdSchema>;
export type QualityCriterionId = z.output<typeof qualityCriterionIdSchema>;
export type LabelId = z.output<typeof labelIdSchema>;
export type DecisionId = z.output<typeof decisionIdSchema>;
