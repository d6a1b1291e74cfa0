import { z } from 'zod';
import { citationsSchema, daySchema, languageMapSchema, schemeStatusSchema, textSchema } from './common.ts';
import { idOf, sourceIdSchema } from './ids.ts';
import { units } from './unit.ts';

/** SKOS mapping relations; `broadMatch` says that the object is the broader one. https://www.w3.org/TR/skos-reference/#mapping */
const predicates = [
	'skos:exactMatch',
	'skos:closeMatch',
	'skos:broadMatch',
	'skos:narrowMatch',
	'skos:relatedMatch',
] as const;

/** How a row came about. https://w3id.org/semapv/vocab/ */
const justifications = ['semapv:ManualMappingCuration', 'semapv:LexicalMatching'] as const;

/** Stands for the object where no term was found that fits (SSSOM 1.1). */
export const noTermFound = 'sssom:NoTermFound';

const curie = z
	.string()
	.regex(/^[a-z][a-z-]*:\S+$/, 'a prefixed name, such as scheme:competences/e-cf-3.0/b.3/')
	.describe('A prefixed name.');

/** One mapping, under the slot names of SSSOM, in the order of the columns. https://mapping-commons.github.io/sssom/ */
export const mappingRowSchema = z.strictObject({
	subject_id: curie.describe('What is mapped, by its prefixed name.'),
	subject_label: textSchema.describe('Name of the subject, as its record has it.'),
	predicate_id: z
		.enum(predicates)
		.describe('SKOS relation, read from subject to object: skos:broadMatch says that the object is the wider thing.'),
	object_id: curie.describe(
		'What it is mapped to, by its prefixed name; sssom:NoTermFound where there is none, and the comment says why.',
	),
	object_label: textSchema
		.optional()
		.describe('Name of the object, as its record has it; left out only where no term was found.'),
	mapping_justification: z
		.enum(justifications)
		.describe(
			'How the row came about: by hand (semapv:ManualMappingCuration) or by equal labels (semapv:LexicalMatching).',
		),
	author_label: z.array(textSchema).min(1).describe('Who says so.'),
	confidence: z
		.number()
		.min(0)
		.max(1)
		.describe('How sure the author is, from 0 to 1.')
		.register(units, { unit: 'of 1' }),
	subject_source_version: textSchema.describe('Version of the framework in which the subject was read.'),
	object_source_version: textSchema.describe('Version of the framework in which the object was read.'),
	mapping_date: daySchema.describe('Day on which the mapping was asserted.'),
	comment: textSchema.describe('The reason of this row and no other.'),
	ext_basis: z
		.enum(['stated', 'outcome', 'description', 'title'])
		.optional()
		.describe(
			'On what a row about a national qualification rests: the official text names it (stated), a learning outcome that was read, a description, or a title alone, which is a lead and counts nowhere; left out in other sets.',
		),
	ext_sources: z
		.array(sourceIdSchema)
		.optional()
		.describe('The sources in which it was read; left out where they are those of the set.'),
	ext_loss: textSchema
		.optional()
		.describe(
			'What a reader loses who takes the object for the subject; left out where the match is exact or no term was found.',
		),
});

export const mappingColumns = Object.keys(mappingRowSchema.shape);

/** `content/mappings/<id>.sssom.tsv`: a mapping set in SSSOM: metadata as YAML behind `#`, then a table of rows. */
export const mappingSetSchema = z.strictObject({
	id: idOf('mappings').describe('Id of the mapping set.'),
	title: languageMapSchema.describe('What is mapped to what, as a heading (mapping_set_title of SSSOM).'),
	summary: languageMapSchema.describe(
		'What is mapped to what, by which rule, and what is left out (mapping_set_description of SSSOM).',
	),
	status: schemeStatusSchema.describe(
		'How far the set has come: draft, proposed, adopted or deprecated (in SSSOM, other: status=…).',
	),
	subjectSource: curie.describe('Where the subjects come from, a page of this site (subject_source of SSSOM).'),
	objectSource: curie.describe('Where the objects come from (object_source of SSSOM).'),
	sources: citationsSchema.describe('The sources that the set rests on (mapping_set_source of SSSOM).'),
	rows: z.array(mappingRowSchema).describe('The mappings, under the slot names of SSSOM.'),
});

export type MappingRow = z.output<typeof mappingRowSchema>;
export type MappingSet = z.output<typeof mappingSetSchema>;
