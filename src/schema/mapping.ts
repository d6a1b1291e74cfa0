import { z } from 'zod';
import { citationsSchema, daySchema, languageMapSchema, schemeStatusSchema, textSchema } from './common.ts';
import { mappingSetIdSchema } from './ids.ts';

/** SKOS mapping relations; `broadMatch` says that the object is the broader one. https://www.w3.org/TR/skos-reference/#mapping */
export const predicates = [
	'skos:exactMatch',
	'skos:closeMatch',
	'skos:broadMatch',
	'skos:narrowMatch',
	'skos:relatedMatch',
] as const;

/** How a row came about. https://w3id.org/semapv/vocab/ */
export const justifications = ['semapv:ManualMappingCuration', 'semapv:LexicalMatching'] as const;

/** Stands for the object where no term was found that fits (SSSOM 1.1). */
export const noTermFound = 'sssom:NoTermFound';

const curie = z.string().regex(/^[a-z][a-z-]*:\S+$/, 'a prefixed name, such as scheme:competences/e-cf-3.0/b.3/');

/** One mapping, under the slot names of SSSOM, in the order of the columns. https://mapping-commons.github.io/sssom/ */
export const mappingRowSchema = z.strictObject({
	subject_id: curie,
	subject_label: textSchema,
	predicate_id: z.enum(predicates),
	/** `sssom:NoTermFound` where there is none, and the comment says why. */
	object_id: curie,
	/** Empty only where no term was found. */
	object_label: textSchema.optional(),
	mapping_justification: z.enum(justifications),
	/** Who says so. */
	author_label: z.array(textSchema).min(1),
	/** How sure the author is, from 0 to 1. */
	confidence: z.number().min(0).max(1),
	/** Version of the framework that the subject was read in. */
	subject_source_version: textSchema,
	/** Version of the framework that the object was read in. */
	object_source_version: textSchema,
	/** Day on which it was asserted. */
	mapping_date: daySchema,
	/** The reason of this row and no other. */
	comment: textSchema,
	/** What a reader loses who takes the object for the subject; there where the mapping is lossy. */
	ext_loss: textSchema.optional(),
});

export const mappingColumns = Object.keys(mappingRowSchema.shape);

/** `content/mappings/<id>.sssom.tsv`: a mapping set in SSSOM: metadata as YAML behind `#`, then a table of rows. */
export const mappingSetSchema = z.strictObject({
	id: mappingSetIdSchema,
	/** `mapping_set_title` */
	title: languageMapSchema,
	/** `mapping_set_description`: what is mapped to what, by which rule, and what is left out. */
	summary: languageMapSchema,
	/** From `other: status=…` */
	status: schemeStatusSchema,
	/** `subject_source`: where the subjects come from, a page of this site. */
	subjectSource: curie,
	/** `object_source` */
	objectSource: curie,
	/** From `mapping_set_source`: pages of the sources that the set rests on. */
	sources: citationsSchema,
	rows: z.array(mappingRowSchema),
});

export type MappingRow = z.output<typeof mappingRowSchema>;
export type MappingSet = z.output<typeof mappingSetSchema>;
