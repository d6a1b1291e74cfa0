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
 * authored and read, and how it is kept.
 */
export const collections = {
	frameworks: { schema: frameworkSchema, stored: 'record' },
	competences: { schema: competenceSchema, stored: 'list' },
	'role-profiles': { schema: roleProfileSchema, stored: 'list' },
	occupations: { schema: occupationSchema, stored: 'tables' },
	skills: { schema: skillSchema, stored: 'tables' },
	requirements: { schema: requirementSchema, stored: 'record' },
	'qualification-profiles': { schema: qualificationProfileSchema, stored: 'record' },
	'learning-units': { schema: learningUnitSchema, stored: 'record' },
	qualifications: { schema: qualificationSchema, stored: 'record-with-table' },
	certifications: { schema: certificationSchema, stored: 'record' },
	mappings: { schema: mappingSetSchema, stored: 'sssom' },
	countries: { schema: countrySchema, stored: 'record' },
	'national-frameworks': { schema: nationalFrameworkSchema, stored: 'record' },
	indicators: { schema: indicatorSchema, stored: 'record-and-table' },
	pilots: { schema: pilotSchema, stored: 'record' },
	organisations: { schema: organisationSchema, stored: 'record' },
	agreements: { schema: agreementSchema, stored: 'record' },
	'quality-criteria': { schema: qualityCriterionSchema, stored: 'record' },
	labels: { schema: labelSchema, stored: 'record' },
	decisions: { schema: decisionSchema, stored: 'record' },
	sources: { schema: sourceSchema, stored: 'record' },
} as const satisfies Record<string, { schema: z.ZodType; stored: Stored }>;

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
