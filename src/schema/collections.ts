import type { z } from 'zod';
import { agreementSchema, type Agreement } from './agreement.ts';
import { countrySchema, type Country } from './country.ts';
import { indicatorSchema, type Indicator } from './indicator.ts';
import { nationalFrameworkSchema, type NationalFramework } from './national-framework.ts';
import { organisationSchema, type Organisation } from './organisation.ts';
import { pilotSchema, type Pilot } from './pilot.ts';
import {
	decisionSchema,
	labelSchema,
	qualityCriterionSchema,
	type Decision,
	type Label,
	type QualityCriterion,
} from './quality.ts';
import { certificationSchema, type Certification } from './certification.ts';
import { competenceSchema, type Competence } from './competence.ts';
import { frameworkSchema, type Framework } from './framework.ts';
import { learningUnitSchema, type LearningUnit } from './learning-unit.ts';
import { mappingSetSchema, type MappingSet } from './mapping.ts';
import { occupationSchema, type Occupation } from './occupation.ts';
import { qualificationProfileSchema, type QualificationProfile } from './qualification-profile.ts';
import { qualificationSchema, type Qualification } from './qualification.ts';
import { requirementSchema, type Requirement } from './requirement.ts';
import { roleProfileSchema, type RoleProfile } from './role-profile.ts';
import { skillSchema, type Skill } from './skill.ts';
import { sourceSchema, type Source } from './source.ts';

/** The collections of records, in the order in which the site and the datasets list them. */
export interface Records {
	frameworks: Framework;
	competences: Competence;
	'role-profiles': RoleProfile;
	occupations: Occupation;
	skills: Skill;
	requirements: Requirement;
	'qualification-profiles': QualificationProfile;
	'learning-units': LearningUnit;
	qualifications: Qualification;
	certifications: Certification;
	mappings: MappingSet;
	countries: Country;
	'national-frameworks': NationalFramework;
	indicators: Indicator;
	pilots: Pilot;
	organisations: Organisation;
	agreements: Agreement;
	'quality-criteria': QualityCriterion;
	labels: Label;
	decisions: Decision;
	sources: Source;
}

export type CollectionName = keyof Records;

/** The schema of a record as it is authored and read, by collection. */
export const recordSchemas: { [N in CollectionName]: z.ZodType<Records[N]> } = {
	frameworks: frameworkSchema,
	competences: competenceSchema,
	'role-profiles': roleProfileSchema,
	occupations: occupationSchema,
	skills: skillSchema,
	requirements: requirementSchema,
	'qualification-profiles': qualificationProfileSchema,
	'learning-units': learningUnitSchema,
	qualifications: qualificationSchema,
	certifications: certificationSchema,
	mappings: mappingSetSchema,
	countries: countrySchema,
	'national-frameworks': nationalFrameworkSchema,
	indicators: indicatorSchema,
	pilots: pilotSchema,
	organisations: organisationSchema,
	agreements: agreementSchema,
	'quality-criteria': qualityCriterionSchema,
	labels: labelSchema,
	decisions: decisionSchema,
	sources: sourceSchema,
};

export const collectionNames = Object.keys(recordSchemas) as CollectionName[];

/** What is published as a dataset: the collections, and the comparison of all pairs, which nobody authors. */
export type DatasetName = CollectionName | 'comparability';
