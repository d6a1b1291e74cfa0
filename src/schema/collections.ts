import type { z } from 'zod';
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
	sources: sourceSchema,
};

export const collectionNames = Object.keys(recordSchemas) as CollectionName[];
