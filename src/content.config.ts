import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './io/content-loader.ts';
import type { RawDoc, RawHistory } from './model/raw-content.ts';
import { collectionNames, collections as described, type CollectionName } from './schema/collections.ts';
import { editionSchema } from './schema/edition.ts';

const ofRecords = (name: CollectionName) =>
	defineCollection({ loader: contentLoader(name), schema: described[name].schema });

export const collections = {
	edition: defineCollection({
		loader: contentLoader('edition'),
		schema: editionSchema.extend({ id: z.literal('edition') }),
	}),
	...(Object.fromEntries(collectionNames.map((name) => [name, ofRecords(name)])) as Record<
		CollectionName,
		ReturnType<typeof ofRecords>
	>),
	// The front matter is judged with the catalogue, as that of the other readers is; the rest is made by our reader.
	// What was frozen, and what became of its ids; judged with the catalogue too.
	history: defineCollection({ loader: contentLoader('history'), schema: z.custom<RawHistory>() }),
	docs: defineCollection({ loader: contentLoader('docs'), schema: z.custom<RawDoc>() }),
};
