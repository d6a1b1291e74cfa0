import { z } from 'zod';
import type { DatasetName } from './collections.ts';
import { publishedSchemas } from './published.ts';
import { units } from './unit.ts';

/** A JSON dataset: its records, and what a reader must know of all of them. */
export const datasetSchema = (name: DatasetName) =>
	z.strictObject({
		$schema: z.url().describe('Address of this schema.'),
		id: z.literal(name).describe('Name of the dataset, and of its files.'),
		title: z.string().describe('Title of the edition and of the dataset.'),
		version: z.string().describe('Semantic version of the data; -dev marks an edition that is not released yet.'),
		issued: z.string().describe('Day of issue of the edition, ISO 8601.'),
		licence: z
			.strictObject({
				id: z.string().describe('SPDX identifier of the licence, or a name for terms that have none.'),
				title: z.string().describe('Name of the licence or the terms.'),
				url: z.url().describe('Where the licence or the terms stand.'),
			})
			.describe('The terms on which the dataset may be used again.'),
		attribution: z.array(z.string()).describe('Lines that whoever reuses the data must show.'),
		count: z.int().min(0).describe('Number of items.').register(units, { unit: 'items' }),
		items: z.array(publishedSchemas[name]).describe('The records, in the order in which the site lists them.'),
	});
