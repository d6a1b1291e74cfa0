import type { z } from 'zod';
import { agreementSchema } from './agreement.ts';
import { certificationSchema } from './certification.ts';
import { competenceSchema } from './competence.ts';
import { countrySchema } from './country.ts';
import { frameworkSchema } from './framework.ts';
import { indicatorSchema } from './indicator.ts';
import { learningUnitSchema } from './learning-unit.ts';
import { mappingSetSchema } from './mapping.ts';
import { nationalFrameworkSchema } from './national-framework.ts';
import { occupationSchema } from './occupation.ts';
import { organisationSchema } from './organisation.ts';
import { pilotSchema } from './pilot.ts';
import { qualificationProfileSchema } from './qualification-profile.ts';
import { qualificationSchema } from './qualification.ts';
import { decisionSchema, labelSchema, qualityCriterionSchema } from './quality.ts';
import { requirementSchema } from './requirement.ts';
import { roleProfileSchema } from './role-profile.ts';
import { skillSchema } from './skill.ts';
import { sourceSchema } from './source.ts';

/**
 * How the records of a collection are kept in its folder. `record`: a YAML file each, named by its id; `list`: a YAML list
 * for each edition of a framework; `tables`: CSV for each edition; `sssom`: a mapping set a file; `record-and-table`: a
 * YAML file and a CSV table of the same name; `record-with-table`: a YAML file, and a table where there is one.
 */
export type Stored = 'record' | 'list' | 'tables' | 'sssom' | 'record-and-table' | 'record-with-table';

/**
 * The collections of records, in the order in which the site and the datasets list them: the schema of a record as it is
 * authored and read, how it is kept, and what a file of its folder holds, for the table of folders in `content/README.md`.
 */
export const collections = {
	frameworks: {
		schema: frameworkSchema,
		stored: 'record',
		holds: 'one edition of a framework or classification that the scheme builds on',
	},
	competences: { schema: competenceSchema, stored: 'list', holds: 'the competences of one e-CF edition, in its order' },
	'role-profiles': { schema: roleProfileSchema, stored: 'list', holds: 'the ICT role profiles of one edition' },
	occupations: {
		schema: occupationSchema,
		stored: 'tables',
		holds: 'ESCO occupations; `.labels.csv`, `.history.csv`, `.skills.csv` beside it are joined to the rows',
	},
	skills: { schema: skillSchema, stored: 'tables', holds: 'ESCO skills and knowledge concepts' },
	requirements: {
		schema: requirementSchema,
		stored: 'record',
		holds: 'one of the demands that the scheme answers',
	},
	'qualification-profiles': {
		schema: qualificationProfileSchema,
		stored: 'record',
		holds: 'one e-Competence Qualification Profile (e-CQP)',
	},
	'learning-units': {
		schema: learningUnitSchema,
		stored: 'record',
		holds: 'one competence at one proficiency level, with outcomes and assessment',
	},
	qualifications: {
		schema: qualificationSchema,
		stored: 'record-with-table',
		holds: 'a joint qualification of units on an ESCO occupation, or a national one',
	},
	certifications: { schema: certificationSchema, stored: 'record', holds: 'the certificate of a unit or of a role' },
	mappings: { schema: mappingSetSchema, stored: 'sssom', holds: 'a set of mappings between two vocabularies' },
	countries: { schema: countrySchema, stored: 'record', holds: 'a country; its id is its ISO code in lower case' },
	'national-frameworks': {
		schema: nationalFrameworkSchema,
		stored: 'record',
		holds: 'a national qualifications framework: its levels, and the EQF level of each',
	},
	indicators: {
		schema: indicatorSchema,
		stored: 'record-and-table',
		holds: 'what is measured, and the table of its figures: place, year, value, flags, source',
	},
	pilots: { schema: pilotSchema, stored: 'record', holds: 'a pilot of 2015–2018, with sourced figures' },
	organisations: {
		schema: organisationSchema,
		stored: 'record',
		holds: 'a body that took part, as far as sources show',
	},
	agreements: {
		schema: agreementSchema,
		stored: 'record',
		holds: 'something agreed that is documented, or a template to fill in',
	},
	'quality-criteria': {
		schema: qualityCriterionSchema,
		stored: 'record',
		holds: 'an EQAVET indicator, or a criterion of the quality label',
	},
	labels: { schema: labelSchema, stored: 'record', holds: 'a quality label that was granted' },
	decisions: { schema: decisionSchema, stored: 'record', holds: 'a decision of this edition with its reasons' },
	sources: { schema: sourceSchema, stored: 'record', holds: 'something a fact was read in' },
} as const satisfies Record<string, { schema: z.ZodType; stored: Stored; holds: string }>;

export type CollectionName = keyof typeof collections;

/** A record of each collection. */
export type Records = { [N in CollectionName]: z.output<(typeof collections)[N]['schema']> };

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The names of the collections that are kept in one way. */
type StoredAs<W extends Stored> = {
	[N in CollectionName]: (typeof collections)[N]['stored'] extends W ? N : never;
}[CollectionName];

export const collectionsStored = <W extends Stored>(way: W): StoredAs<W>[] =>
	collectionNames.filter((name): name is StoredAs<W> => collections[name].stored === way);

const placed: Record<Stored, string[]> = {
	record: ['id'],
	list: ['framework'],
	tables: ['framework'],
	sssom: ['id'],
	'record-and-table': ['id'],
	'record-with-table': ['id'],
};

/** The fields of a record that follow from where it stands and are not written in it. */
export const placedFields = (name: CollectionName): string[] =>
	// The id of a competence is made of its framework and its code.
	name === 'competences' ? ['id', ...placed.list] : placed[collections[name].stored];

const tabled: Partial<Record<Stored, string[]>> = {
	'record-and-table': ['observations'],
	'record-with-table': ['outcomes'],
};

/** The fields of a record that a table beside its YAML file fills. */
export const tableFields = (name: CollectionName): string[] => tabled[collections[name].stored] ?? [];

export type DatasetName = CollectionName | 'comparability';

/** What is published as a dataset, in order: the collections, and the comparison of all pairs, which nobody authors. */
export const datasetNames: readonly DatasetName[] = [...collectionNames, 'comparability'];
